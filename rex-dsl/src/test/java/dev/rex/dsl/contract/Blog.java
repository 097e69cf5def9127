package dev.rex.dsl.contract;

import dev.rex.dsl.Database;
import dev.rex.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The example's tables in a database of their own, with a handful of rows whose keys count from 1:
 *
 * <pre>
 * users    1 Ann (30, Rome)   2 Bob (25, profile without a city)   3 Cid (41, inactive, no profile)   4 Dora (25, Oslo)
 * posts    1 Alpha, 2 Beta, 3 Gamma by Ann   4 Delta by Bob   5 Epsilon by Cid; Dora has none
 * comments 1 by Bob, 2 by Ann (a reply to 1), 3 by Bob (a reply to 2) on Alpha   4 by nobody, 5 by Ann (a reply to 4) on Delta
 * tags     1 java (Alpha, Gamma)   2 sql (Alpha, Delta)   3 news (Epsilon)   4 unused
 * </pre>
 */
public final class Blog implements AutoCloseable {
    private static final List<String> TABLES = List.of("post_tags", "comments", "posts", "profiles", "tags", "users");

    private final ContractDialect dialect;
    private final TestDatabase database;
    private final Database db;

    private Blog(ContractDialect dialect, TestDatabase database, Database db) {
        this.dialect = dialect;
        this.database = database;
        this.db = db;
    }

    /** A new blog with its rows. */
    public static Blog create(ContractDialect dialect) {
        return create(dialect, settings -> settings);
    }

    /** A new blog with its rows, on a database with settings of its own. */
    public static Blog create(ContractDialect dialect, UnaryOperator<Database.Builder> settings) {
        TestDatabase database = dialect.create();
        database.execute(BlogSchema.statements(dialect.name()).toArray(String[]::new));
        Database db = settings.apply(dialect.builder(database)).build();
        Blog blog = new Blog(dialect, database, db);
        blog.fill();
        return blog;
    }

    /** The database, through Rex. */
    public Database db() {
        return db;
    }

    /** The same database, past Rex. */
    public TestDatabase database() {
        return database;
    }

    /** Puts all tables back to their first rows. */
    public void fill() {
        List<String> statements = new ArrayList<>(dialect.empty(TABLES));
        statements.add(rows(
                "users (email, name, age, bio, active, visits, created_at)",
                "('ann@blog.test', 'Ann', 30, 'Writes about Java.', true, 10, " + at("01-01") + ")",
                "('bob@blog.test', 'Bob', 25, null, true, 0, " + at("01-02") + ")",
                "('cid@blog.test', 'Cid', 41, null, false, 7, " + at("01-03") + ")",
                "('dora@blog.test', 'Dora', 25, 'Reads.', true, 0, " + at("01-04") + ")"));
        statements.add(rows(
                "profiles (user_id, city, website, birthday)",
                "(1, 'Rome', 'https://ann.test', '1990-05-17')",
                "(2, null, null, null)",
                "(4, 'Oslo', null, '2000-02-29')"));
        statements.add(rows(
                "posts (author_id, title, body, status, published, rating, created_at)",
                "(1, 'Alpha', 'First.', 'published', true, 4.50, " + at("02-01") + ")",
                "(1, 'Beta', 'Second.', 'draft', false, null, " + at("02-02") + ")",
                "(1, 'Gamma', 'Third.', 'published', true, 3.00, " + at("02-03") + ")",
                "(2, 'Delta', '100% sure, a_b', 'archived', false, 3.25, " + at("02-04") + ")",
                "(3, 'Epsilon', 'back\\slash', 'published', true, null, " + at("02-05") + ")"));
        statements.add(rows(
                "comments (post_id, author_id, reply_to_id, body, created_at)",
                "(1, 2, null, 'Nice.', " + at("03-01") + ")",
                "(1, 1, 1, 'Thanks.', " + at("03-02") + ")",
                "(1, 2, 2, 'Welcome.', " + at("03-03") + ")",
                "(4, null, null, 'Anonymous.', " + at("03-04") + ")",
                "(4, 1, 4, 'Who?', " + at("03-05") + ")"));
        statements.add(rows("tags (name)", "('java')", "('sql')", "('news')", "('unused')"));
        statements.add(rows("post_tags (post_id, tag_id)", "(1, 1)", "(1, 2)", "(3, 1)", "(4, 2)", "(5, 3)"));
        database.execute(statements.toArray(String[]::new));
    }

    private static String rows(String target, String... values) {
        return "insert into " + target + " values " + String.join(", ", values);
    }

    /** Noon in UTC of a day in 2026. */
    private String at(String day) {
        return dialect.instant("2026-" + day + " 12:00:00");
    }

    @Override
    public void close() {
        db.close();
        database.close();
    }
}
