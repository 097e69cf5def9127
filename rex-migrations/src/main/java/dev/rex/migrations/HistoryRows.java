package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.time.Clock;
import java.util.Locale;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.sqlgenerator.core.MarkChangeSetRanGenerator;
import liquibase.util.StringUtil;

/** Makes the rows of one run for the history table, as Liquibase would write them. */
final class HistoryRows {
    private static final int TEXT_SIZE = 250;

    private final MigrationPlan plan;
    private final String deployment;

    HistoryRows(MigrationPlan plan, Clock clock) {
        this.plan = plan;
        this.deployment = deployment(clock);
    }

    HistoryRow of(Changeset changeset, ExecType type) {
        ChangeSet source = changeset.source();
        return new HistoryRow(
                changeset.id(),
                plan.storedFile(changeset.id()),
                changeset.migration().checksum(),
                StringUtil.limitSize(source.getDescription(), TEXT_SIZE),
                comments(source),
                type.value,
                source.buildFullContext(),
                source.buildFullLabels(),
                MarkChangeSetRanGenerator.getLiquibaseBuildVersion(),
                deployment,
                MarkChangeSetRanGenerator.getTagFromChangeset(source));
    }

    /** The row of a changeset that has one; marked for a second time, it still has never run. */
    HistoryRow again(Changeset changeset, ExecType type, AppliedMigration before) {
        return of(changeset, type == ExecType.MARK_RAN && before.isOnlyMarked() ? type : ExecType.RERAN);
    }

    private static String comments(ChangeSet source) {
        String comments = source.getComments();
        return comments == null ? "" : StringUtil.limitSize(comments.strip(), TEXT_SIZE);
    }

    /** Ten digits, as Liquibase makes them: the end of the time in milliseconds. */
    private static String deployment(Clock clock) {
        String millis = String.format(Locale.ROOT, "%010d", clock.millis());
        return millis.substring(millis.length() - 10);
    }
}
