package dev.rex.migrations;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.schema.text.SqlScanner;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What SQLite refuses.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
 */
final class SqliteRules implements DatabaseRules {
    private static final Pattern OUTSIDE = Pattern.compile("(?is)vacuum\\b.*");
    private static final Pattern FOREIGN_KEYS =
            Pattern.compile("(?is)pragma ([^=(]*\\. ?)?[\"'`\\[]?foreign_keys[\"'`\\]]? ?[=(].*");
    private static final int PRIMARY = 0xff;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int FULL = 13;

    @Override
    public boolean refusesTransactions(String statement) {
        return OUTSIDE.matcher(SqlScanner.SQLITE.onOneLine(statement)).matches();
    }

    /** With the keys still on, dropping a table deletes the rows that refer to it. */
    @Override
    public Optional<String> ignoredWithinTransactions(String statement) {
        return FOREIGN_KEYS.matcher(SqlScanner.SQLITE.onOneLine(statement)).matches()
                ? Optional.of("Let the migration begin its transaction by itself, behind the pragma"
                        + " (pragma foreign_keys = off; begin; ...; commit;)")
                : Optional.empty();
    }

    @Override
    public Optional<Advice> advice(SQLException error) {
        return switch (error.getErrorCode() & PRIMARY) {
            case BUSY, LOCKED ->
                Optional.of(new Advice(
                        Reason.BUSY,
                        "Another program writes to the database file and did not finish within the busy_timeout of the"
                                + " connection. End it, or run again when it has ended."));
            case FULL ->
                Optional.of(
                        new Advice(
                                Reason.DISK_FULL,
                                "Make room on the disk (or raise max_page_count, if the database has such a limit), and run again."));
            default -> Optional.empty();
        };
    }
}
