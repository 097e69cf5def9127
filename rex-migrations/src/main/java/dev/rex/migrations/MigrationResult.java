package dev.rex.migrations;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a run did.
 *
 * @param steps the migrations that were touched, in the order of execution; empty when there was nothing to do
 * @param took from the first to the last
 */
public record MigrationResult(List<Step> steps, Duration took) {
    /** Copies the list. */
    public MigrationResult {
        steps = List.copyOf(steps);
        Objects.requireNonNull(took, "took");
    }

    /** The ids of all steps, in order. */
    public List<MigrationId> ids() {
        return steps.stream().map(Step::id).toList();
    }

    /** Whether nothing was to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * One migration of a run.
     *
     * @param id which one
     * @param outcome what became of it
     * @param took its statements and its history row, the commit included
     */
    public record Step(MigrationId id, Outcome outcome, Duration took) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(took, "took");
        }
    }

    /** What became of a migration. */
    public enum Outcome {
        /** Applied for the first time. */
        APPLIED,
        /** Applied once more ({@code runAlways}, {@code runOnChange}). */
        REAPPLIED,
        /** Recorded without being run: a precondition says {@code MARK_RAN}. */
        MARKED,
        /** Neither run nor recorded: a precondition says {@code CONTINUE}. */
        SKIPPED,
        /** Failed, taken back and not recorded: it says {@code failOnError:false}. */
        TOLERATED,
        /** Taken back. */
        ROLLED_BACK,
        /** No longer recorded; nothing was taken back, since it had been marked and never run. */
        UNMARKED
    }
}
