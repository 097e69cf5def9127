package dev.rex.migrations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The history that Flyway itself keeps, in its table {@code flyway_schema_history}: read, never written. */
final class FlywayHistory {
    private static final String TABLE = "flyway_schema_history";

    private FlywayHistory() {}

    /**
     * Refuses to begin at the first version in a database that Flyway has migrated already.
     *
     * @throws MigrationException naming the version up to which a baseline is to be made
     */
    static void refuse(MigrationSession session, MigrationPlan plan) {
        FlywayFolder folder = session.script().flyway();
        FlywayVersion version = plan.reachedByFlyway();
        if (folder != null && version != null) {
            String target = folder.lastUpTo(version)
                    .map(script -> ScriptFiles.name(script.file()))
                    .orElse(version.toString());
            throw new MigrationException(
                    MigrationException.Reason.BASELINE,
                    "Flyway has migrated this database, up to version " + version
                            + ", and Rex has no history of it yet",
                    "Take it over first: record what is applied with a baseline up to " + target
                            + " (rex:baseline -Drex.target=" + target + "), which runs nothing.");
        }
    }

    /** The version up to which Flyway has migrated the database; null if it has not. */
    static @Nullable FlywayVersion reached(MigrationSession session) {
        if (!session.tracker().exists(TABLE)) {
            return null;
        }
        String sql = "select \"version\", \"type\" from " + session.tracker().beside("\"" + TABLE + "\"")
                + " where \"success\" and \"version\" is not null order by \"installed_rank\"";
        TreeSet<FlywayVersion> versions = new TreeSet<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                FlywayVersion version = FlywayVersion.of(rows.getString(1));
                if (String.valueOf(rows.getString(2)).startsWith("UNDO")) {
                    versions.remove(version);
                } else {
                    versions.add(version);
                }
            }
        } catch (SQLException e) {
            throw session.failed("Reading Flyway's history", e);
        }
        return versions.isEmpty() ? null : versions.last();
    }
}
