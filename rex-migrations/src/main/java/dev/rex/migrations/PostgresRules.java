package dev.rex.migrations;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.schema.text.SqlScanner;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL refuses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error Codes</a>
 */
final class PostgresRules implements DatabaseRules {
    private static final Pattern CONCURRENTLY = Pattern.compile(
            "(?is)(create (unique )?index concurrently|drop index concurrently|reindex .*\\bconcurrently"
                    + "|alter table .*\\bdetach partition .*\\bconcurrently)\\b.*");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?is)(vacuum|(create|drop) (database|tablespace)|alter system|reindex (\\(.*\\) )?(database|system))\\b.*");
    private static final Pattern NEW_INDEX = Pattern.compile(
            "(?is)create (?:unique )?index concurrently (?:if not exists )?(?!on\\b)(\"[^\"]+\"|[\\w.]+).*");
    private static final Pattern EXTENSION = Pattern.compile(
            "(?is)extension \"?([\\w-]+)\"? is not available|extension control file \"[^\"]*?([\\w-]+)\\.control\"");

    @Override
    public boolean refusesTransactions(String statement) {
        String line = SqlScanner.ANY.onOneLine(statement);
        return CONCURRENTLY.matcher(line).matches() || OUTSIDE.matcher(line).matches();
    }

    @Override
    public boolean mustBeAlone(String statement) {
        return CONCURRENTLY.matcher(SqlScanner.ANY.onOneLine(statement)).matches();
    }

    @Override
    public Optional<Advice> advice(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        Matcher extension = EXTENSION.matcher(String.valueOf(error.getMessage()));
        if ((state.equals("0A000") || state.equals("58P01")) && extension.find()) {
            String name = extension.group(extension.group(1) == null ? 2 : 1);
            return Optional.of(new Advice(
                    Reason.EXTENSION_MISSING,
                    "Install the extension " + name
                            + " on that server. An embedded scratch database has only the extensions"
                            + " that PostgreSQL itself brings: use a server that has it, with the setting scratch"
                            + " (-Drex.scratch=jdbc:postgresql://host/database, an empty database)."));
        }
        return switch (state) {
            case "55P03" ->
                Optional.of(new Advice(
                        Reason.BUSY,
                        "Another session holds the table and did not let go within lock_timeout. Run it again."));
            case "53100" ->
                Optional.of(new Advice(Reason.DISK_FULL, "Make room on the disk of the server, and run it again."));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> remains(String statement) {
        Matcher index = NEW_INDEX.matcher(SqlScanner.ANY.onOneLine(statement));
        return index.matches()
                ? Optional.of("PostgreSQL may have left an invalid index: before the next try, run"
                        + " drop index concurrently if exists " + index.group(1) + ".")
                : Optional.empty();
    }
}
