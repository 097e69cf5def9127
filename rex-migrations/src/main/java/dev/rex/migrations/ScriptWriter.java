package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.change.core.ExecuteShellCommandChange;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.exception.LiquibaseException;

/** Writes down what {@link MigrationRunner} and {@link Baseline} would execute. It only reads from the database. */
final class ScriptWriter {
    private final MigrationSession session;
    private final MigrationPlan plan;
    private final HistoryRows rows;
    private final Changes changes;
    private final SessionSettings settings;
    private final SqlScript script = new SqlScript();
    private final List<String> statements = new ArrayList<>();
    private int order;

    ScriptWriter(MigrationSession session, MigrationPlan plan, Clock clock) {
        this.session = session;
        this.plan = plan;
        this.rows = new HistoryRows(plan, clock);
        this.changes = new Changes(session.database());
        this.settings = session.settings();
        session.watch().show(statements);
    }

    String up(List<Changeset> work) {
        FlywayHistory.refuse(session, plan);
        new StatementChecks(session).up(work);
        PreconditionGate gate = new PreconditionGate(session);
        session.changelog().roots().forEach(gate::refuse);
        begin("Applies", work.size());
        session.historyTable().forEach(script::statement);
        plan.outdated()
                .forEach((applied, checksum) -> script.statement(
                        session.tracker().replaceChecksum(applied, checksum).text()));
        for (Changeset changeset : work) {
            PreconditionGate.Decision decision = gate.decideUnseen(changeset);
            head(changeset, decision);
            if (decision != PreconditionGate.Decision.SKIP) {
                boolean run = decision == PreconditionGate.Decision.RUN;
                transaction(
                        changeset,
                        run ? () -> changes.execute(changeset) : () -> {},
                        row(changeset, run ? ExecType.EXECUTED : ExecType.MARK_RAN));
            }
        }
        return script.toString();
    }

    String down(List<Changeset> work) {
        new StatementChecks(session).down(plan.toRevert(work));
        begin("Takes back", work.size());
        for (Changeset changeset : work) {
            script.blank().comment(changeset.id() + " at " + changeset.place());
            AppliedMigration applied = plan.appliedHere(changeset);
            if (applied.isOnlyMarked()) {
                script.comment("It was recorded without being run: only its row goes.");
            }
            transaction(
                    changeset,
                    applied.isOnlyMarked() ? () -> {} : () -> changes.rollBack(changeset),
                    session.tracker().remove(applied));
        }
        return script.toString();
    }

    String baseline(List<Changeset> work) {
        begin("Records without running", work.size());
        session.historyTable().forEach(script::statement);
        script.statement("begin");
        work.forEach(
                changeset -> script.statement(row(changeset, ExecType.EXECUTED).text()));
        return script.statement("commit").toString();
    }

    private void begin(String what, int count) {
        script.comment(what + " " + count + (count == 1 ? " migration." : " migrations."));
        try {
            if (session.tracker().exists()) {
                order = session.tracker().nextOrder();
            } else {
                order = 1;
            }
        } catch (SQLException e) {
            throw session.failed("Reading the migration history", e);
        }
    }

    private void head(Changeset changeset, PreconditionGate.Decision decision) {
        script.blank().comment(changeset.id() + " at " + changeset.place());
        if (changeset.source().getPreconditions() != null) {
            script.comment(
                    switch (decision) {
                        case RUN -> "It has preconditions, which are taken as met.";
                        case SKIP -> "Its preconditions are not met: it is skipped.";
                        case MARK -> "Its preconditions are not met: it is recorded without being run.";
                    });
        }
        if (Boolean.FALSE.equals(changeset.source().getFailOnError())) {
            script.comment("If it fails (failOnError:false), it is taken back and not recorded.");
        }
    }

    private void transaction(Changeset changeset, Work work, HistoryStatement history) {
        boolean transactional = changeset.migration().transactional();
        if (transactional) {
            script.statement("begin");
        }
        for (Change change : changeset.source().getChanges()) {
            if (change instanceof CustomChangeWrapper || change instanceof ExecuteShellCommandChange) {
                script.comment("runs a program: " + change.getDescription());
            }
        }
        List<String> shown = generate(changeset, work);
        shown.forEach(script::statement);
        List<String> single = shown.stream()
                .flatMap(sql -> session.kind().statements(sql).stream())
                .toList();
        settings.resets(single).forEach(script::statement);
        script.statement(history.text());
        if (transactional) {
            script.statement("commit");
        }
    }

    private List<String> generate(Changeset changeset, Work work) {
        ValueMask mask = session.script().placeholders().mask();
        statements.clear();
        try {
            // programs of the user's are not started
            Scope.child(Map.of(Change.SHOULD_EXECUTE, false), work::run);
        } catch (Exception e) {
            throw new MigrationException(
                    MigrationException.Reason.DATABASE,
                    changeset.id(),
                    "Migration " + changeset.id() + " at " + changeset.place() + " cannot be shown as SQL: "
                            + mask.of(String.valueOf(e.getMessage())),
                    "Liquibase makes the SQL of some changes from the tables that are there: apply what comes before it"
                            + " first.",
                    mask.of(e));
        }
        return List.copyOf(statements);
    }

    private HistoryStatement row(Changeset changeset, ExecType type) {
        AppliedMigration before = plan.applied(changeset.id());
        int place = before == null || before.tag() == null ? order++ : before.order();
        return before == null
                ? session.tracker().add(rows.of(changeset, type), place, session.now())
                : session.tracker().replace(before, rows.again(changeset, type, before), place, session.now());
    }

    private interface Work {
        void run() throws LiquibaseException;
    }
}
