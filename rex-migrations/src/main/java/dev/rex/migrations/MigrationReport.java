package dev.rex.migrations;

import java.util.List;

/**
 * Everything that {@link MigrationManager#validate()} found, errors first.
 *
 * @param problems empty when all is well
 */
public record MigrationReport(List<MigrationProblem> problems) {
    /** Copies the list. */
    public MigrationReport {
        problems = List.copyOf(problems);
    }

    /** The problems that stop a run or make its outcome doubtful. */
    public List<MigrationProblem> errors() {
        return problems.stream().filter(MigrationProblem::isError).toList();
    }

    /** The others. */
    public List<MigrationProblem> warnings() {
        return problems.stream().filter(p -> !p.isError()).toList();
    }

    /** Whether there is no error. */
    public boolean isValid() {
        return problems.stream().noneMatch(MigrationProblem::isError);
    }
}
