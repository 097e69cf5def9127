package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.AuthorsTable.AUTHORS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static org.jooq.impl.DSL.multiset;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.measure.Workload;
import dev.rex.benchmarks.peer.BookLine;
import dev.rex.benchmarks.peer.ByHand;
import dev.rex.benchmarks.peer.Peer;
import dev.rex.benchmarks.peer.Shelf;
import dev.rex.dsl.Select;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Nesting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** A hundred parents, each with its ten children. */
public final class NestedRows {
    private static final String PARENTS = "select id, name from authors order by id";
    private static final String CHILDREN =
            "select id, title, pages, author_id from books where author_id %s order by id";
    private static final Select<Shelf> SHELVES = select(
                    fields(AUTHORS.ID, AUTHORS.NAME, many(AUTHORS.books(), b -> select(
                                            fields(b.ID, b.TITLE, b.PAGES).into(BookLine::new))
                                    .orderBy(b.ID.asc())))
                            .into(Shelf::new))
            .from(AUTHORS)
            .orderBy(AUTHORS.ID.asc());

    private final Arena arena;

    private NestedRows(Arena arena) {
        this.arena = arena;
    }

    /** The workload on a database. */
    public static Workload on(Arena arena) {
        NestedRows work = new NestedRows(arena);
        List<Contestant> contestants = new ArrayList<>(List.of(
                Contestant.of("JDBC", run -> work.jdbc()),
                Contestant.of("JDBC, two statements", run -> work.twoStatements()),
                Contestant.of("Rex", run -> arena.rex().fetch(SHELVES))));
        for (Nesting other : List.of(Nesting.JSON, Nesting.BATCH)) {
            if (other != arena.rex().dialect().syntax().nesting()) {
                Select<Shelf> otherwise = SHELVES.strategy(other);
                String way = other == Nesting.JSON ? "as JSON" : "two statements";
                contestants.add(Contestant.of("Rex, " + way, run -> arena.rex().fetch(otherwise)));
            }
        }
        contestants.add(Contestant.of("jOOQ", run -> work.jooq()));
        return new Workload(
                "100 parents x 10 children", PeerWork.after(contestants, arena, (peer, run) -> peer.shelves()));
    }

    private List<Shelf> jdbc() throws SQLException {
        try (PreparedStatement statement = arena.connection().prepareStatement(Peer.SHELVES);
                ResultSet rows = statement.executeQuery()) {
            return ByHand.shelves(rows);
        }
    }

    /** What Rex does where nested rows come by a statement of their own, written by hand. */
    private List<Shelf> twoStatements() throws SQLException {
        List<Shelf> shelves = new ArrayList<>();
        Map<Long, List<BookLine>> books = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = arena.connection().prepareStatement(PARENTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long id = rows.getLong(1);
                List<BookLine> own = new ArrayList<>();
                ids.add(id);
                books.put(id, own);
                shelves.add(new Shelf(id, rows.getString(2), own));
            }
        }
        try (PreparedStatement statement = children(ids);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                BookLine book = new BookLine(rows.getLong(1), rows.getString(2), rows.getInt(3));
                Objects.requireNonNull(books.get(rows.getLong(4))).add(book);
            }
        }
        return shelves;
    }

    private PreparedStatement children(List<Long> ids) throws SQLException {
        boolean array = arena.rex().dialect().features().contains(Feature.ARRAYS);
        String keys = array ? "= any(?)" : "in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        PreparedStatement statement = arena.connection().prepareStatement(CHILDREN.formatted(keys));
        if (array) {
            statement.setArray(1, arena.connection().createArrayOf("bigint", ids.toArray(new Long[0])));
        } else {
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 1, ids.get(i));
            }
        }
        return statement;
    }

    private List<Shelf> jooq() {
        return arena.jooq()
                .select(
                        JooqTables.AUTHOR_ID,
                        JooqTables.AUTHOR_NAME,
                        multiset(DSL.select(JooqTables.BOOK_ID, JooqTables.TITLE, JooqTables.PAGES)
                                        .from(JooqTables.BOOKS)
                                        .where(JooqTables.BOOK_AUTHOR_ID.eq(JooqTables.AUTHOR_ID))
                                        .orderBy(JooqTables.BOOK_ID))
                                .convertFrom(rows -> rows.map(Records.mapping(BookLine::new))))
                .from(JooqTables.AUTHORS)
                .orderBy(JooqTables.AUTHOR_ID)
                .fetch(Records.mapping(Shelf::new));
    }
}
