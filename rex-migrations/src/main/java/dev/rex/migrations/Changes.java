package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import liquibase.change.Change;
import liquibase.change.DbmsTargetedChange;
import liquibase.change.core.EmptyChange;
import liquibase.change.core.RawSQLChange;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.exception.LiquibaseException;

/**
 * Executes the changes of a changeset, and those of its rollback, and nothing besides: Liquibase's own way commits, rolls
 * back and sets the search path in between.
 */
final class Changes {
    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    void execute(Changeset changeset) throws LiquibaseException {
        ChangeSet source = changeset.source();
        quoting(source, () -> {
            for (Change change : here(source.getChanges())) {
                change.finishInitialization();
                database.executeStatements(change, source.getChangeLog(), source.getSqlVisitors());
            }
        });
    }

    void rollBack(Changeset changeset) throws LiquibaseException {
        ChangeSet source = changeset.source();
        quoting(source, () -> {
            if (source.hasCustomRollbackChanges()) {
                for (Change change : here(source.getRollback().getChanges())) {
                    if (isNothing(change)) {
                        continue;
                    }
                    change.finishInitialization();
                    database.executeRollbackStatements(change.generateStatements(database), source.getSqlVisitors());
                }
                return;
            }
            List<Change> newestFirst = new ArrayList<>(here(source.getChanges()));
            Collections.reverse(newestFirst);
            for (Change change : newestFirst) {
                database.executeRollbackStatements(change, source.getSqlVisitors());
            }
        });
    }

    /** Whether a change of a rollback says that nothing has to be done: {@code <rollback>empty</rollback>} in XML. */
    static boolean isNothing(Change change) {
        return change instanceof EmptyChange
                || (change instanceof RawSQLChange raw && "empty".equalsIgnoreCase(raw.getSql()));
    }

    /** A single change of a changeset can be limited to a database or to an operating system. */
    private List<Change> here(List<Change> changes) {
        return changes.stream()
                .filter(Change::shouldRunOnOs)
                .filter(c -> !(c instanceof DbmsTargetedChange targeted)
                        || DatabaseList.definitionMatches(targeted.getDbms(), database, true))
                .toList();
    }

    private void quoting(ChangeSet source, Work work) throws LiquibaseException {
        ObjectQuotingStrategy before = database.getObjectQuotingStrategy();
        database.setObjectQuotingStrategy(source.getObjectQuotingStrategy());
        try {
            work.run();
        } finally {
            database.setObjectQuotingStrategy(before);
        }
    }

    private interface Work {
        void run() throws LiquibaseException;
    }
}
