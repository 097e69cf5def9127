package dev.rex.schema.scratch;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.scratch.ScratchDialect.Found;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A database that somebody else runs. It is emptied only if it has the table that Rex leaves in such a database. */
final class MarkedScratch implements ScratchDatabase {
    static final String MARK = "rex_scratch";
    private static final int NAMES_SHOWN = 5;

    private final String dialect;
    private final DatabaseAddress address;
    /** Open until the end: what it claimed, nobody else has. */
    private final Connection claim;

    private MarkedScratch(String dialect, DatabaseAddress address, Connection claim) {
        this.dialect = dialect;
        this.address = address;
        this.claim = claim;
    }

    static ScratchDatabase open(ScratchDialect dialect, DatabaseAddress address) {
        dialect.objection(address.url()).ifPresent(objection -> {
            throw new ScratchException(
                    "The database " + address + " cannot serve as scratch database: " + objection,
                    "name another one with the setting scratch");
        });
        Connection connection = address.connect();
        try {
            claim(dialect, address, connection);
            empty(dialect, address, connection);
            return new MarkedScratch(dialect.name(), address, connection);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw new ScratchException(
                    "The scratch database " + address + " cannot be emptied: " + e.getMessage(),
                    "the user must own the database and all that is in it",
                    e);
        } catch (ScratchException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    private static void claim(ScratchDialect dialect, DatabaseAddress address, Connection connection) {
        try {
            run(connection, dialect.claiming());
        } catch (SQLException e) {
            throw new ScratchException(
                    "The scratch database " + address + " is in use by another build: " + e.getMessage(),
                    "wait for it, or give each build a scratch database of its own",
                    e);
        }
    }

    private static void empty(ScratchDialect dialect, DatabaseAddress address, Connection connection)
            throws SQLException {
        List<Found> found = contents(dialect, connection);
        boolean marked = found.stream().anyMatch(MarkedScratch::isMark);
        if (!found.isEmpty() && !marked) {
            throw new ScratchException(
                    "The scratch database " + address + " is not empty, and Rex did not mark it: found "
                            + summary(found),
                    "name an empty database with the setting scratch; or, if ALL that is in this one may be deleted,"
                            + " run \"create table " + MARK + " (id integer)\" in it");
        }
        if (found.size() > 1) {
            run(connection, dialect.clearing(found));
        }
        List<Found> left = contents(dialect, connection);
        if (left.isEmpty()) {
            run(connection, List.of("create table " + MARK + " (id integer)"));
        } else if (!left.stream().allMatch(MarkedScratch::isMark)) {
            throw new ScratchException(
                    "The scratch database " + address + " could not be emptied: left are " + summary(left),
                    "remove them, or give Rex a new database");
        }
    }

    private static boolean isMark(Found found) {
        return found.kind().equals("table")
                && (found.name().equals(MARK) || found.name().endsWith("." + MARK));
    }

    private static List<Found> contents(ScratchDialect dialect, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.contents())) {
            List<Found> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Found(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String summary(List<Found> found) {
        String names = found.stream().limit(NAMES_SHOWN).map(Found::toString).collect(Collectors.joining(", "));
        int more = found.size() - NAMES_SHOWN;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was of no use anyway
        }
    }

    @Override
    public String dialect() {
        return dialect;
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        closeQuietly(claim);
    }
}
