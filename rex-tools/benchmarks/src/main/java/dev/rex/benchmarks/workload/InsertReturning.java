package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.ReadersTable.READERS;

import dev.rex.benchmarks.db.NewReader;
import dev.rex.benchmarks.db.Reader;
import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.Peer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A row of four values is inserted, and the id that it got is given back; rolled back in the end, so the table stays small. */
public final class InsertReturning {
    private InsertReturning() {}

    /** The workload on a database, within a transaction: the statement alone, without the cost of a commit. */
    public static Workload on(Arena arena) {
        List<Contestant> contestants = new ArrayList<>(List.of(new Jdbc(arena), new Rex(arena), new Jooq(arena)));
        arena.peers().forEach(peer -> contestants.add(new Other(arena, peer)));
        return new Workload("insert returning id", contestants);
    }

    private static String email(int run) {
        return "reader" + run % 1_000 + "@example.org";
    }

    private static String name(int run) {
        return "Reader " + run % 100;
    }

    private static @Nullable Integer age(int run) {
        return run % 5 == 0 ? null : Integer.valueOf(18 + run % 60);
    }

    private static boolean active(int run) {
        return run % 3 != 0;
    }

    /** What was inserted, as the connection sees it. */
    private abstract static class Stored extends OnConnection {
        Stored(String name, Arena arena) {
            super(name, arena);
        }

        @Override
        public final Object proof(Object id) throws SQLException {
            try (PreparedStatement statement =
                    connection().prepareStatement("select email, name, age, active from readers where id = ?")) {
                statement.setLong(1, (Long) id);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    int years = rows.getInt(3);
                    Integer age = rows.wasNull() ? null : Integer.valueOf(years);
                    return new Reader(0, rows.getString(1), rows.getString(2), age, rows.getBoolean(4));
                }
            }
        }
    }

    private static final class Jdbc extends Stored {
        private static final String INSERT =
                "insert into readers (email, name, age, active) values (?, ?, ?, ?) returning id";

        Jdbc(Arena arena) {
            super("JDBC", arena);
        }

        @Override
        public Long run(int run) throws SQLException {
            try (PreparedStatement statement = connection().prepareStatement(INSERT)) {
                statement.setString(1, email(run));
                statement.setString(2, InsertReturning.name(run));
                Integer age = age(run);
                if (age == null) {
                    statement.setNull(3, java.sql.Types.INTEGER);
                } else {
                    statement.setInt(3, age);
                }
                statement.setBoolean(4, active(run));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        }
    }

    private static final class Rex extends OnRex {
        Rex(Arena arena) {
            super(arena);
        }

        @Override
        public Long run(int run) {
            return session()
                    .insertInto(READERS)
                    .values(NewReader.of()
                            .email(email(run))
                            .name(InsertReturning.name(run))
                            .age(age(run))
                            .active(active(run)))
                    .returning(READERS.ID)
                    .fetchOne();
        }

        @Override
        public Object proof(Object id) {
            Reader reader = session()
                    .selectFrom(READERS)
                    .where(READERS.ID.eq((Long) id))
                    .fetchOne();
            return new Reader(0, reader.email(), reader.name(), reader.age(), reader.active());
        }
    }

    private static final class Jooq extends Stored {
        private final DSLContext jooq;

        Jooq(Arena arena) {
            super("jOOQ", arena);
            this.jooq = arena.jooq();
        }

        @Override
        public Object run(int run) {
            return Objects.requireNonNull(jooq.insertInto(
                            JooqTables.READERS,
                            JooqTables.EMAIL,
                            JooqTables.READER_NAME,
                            JooqTables.AGE,
                            JooqTables.READER_ACTIVE)
                    .values(email(run), InsertReturning.name(run), age(run), active(run))
                    .returningResult(JooqTables.READER_ID)
                    .fetchOne(JooqTables.READER_ID));
        }
    }

    private static final class Other extends Stored {
        private final Peer peer;

        Other(Arena arena, Peer peer) {
            super(peer.name(), arena);
            this.peer = peer;
        }

        @Override
        public Object run(int run) throws Exception {
            return peer.insert(email(run), InsertReturning.name(run), age(run), active(run));
        }
    }
}
