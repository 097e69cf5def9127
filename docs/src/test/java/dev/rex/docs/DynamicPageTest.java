package dev.rex.docs;

import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.after;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.included;
import static dev.rex.dsl.Sql.many;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.blog.Post;
import dev.rex.blog.User;
import dev.rex.dsl.Condition;
import dev.rex.dsl.Database;
import dev.rex.dsl.Keyset;
import dev.rex.dsl.Page;
import dev.rex.dsl.PageRequest;
import dev.rex.dsl.Query;
import dev.rex.dsl.SortKeys;
import dev.rex.dsl.contract.Blog;
import dev.rex.dsl.contract.SqliteContract;
import dev.rex.dsl.dialect.Nesting;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Java on the page about dynamic queries is that of this file, which runs it. */
class DynamicPageTest {
    @Test
    void java_ofThePage_isThatOfThisFile() throws IOException {
        Snippets.check("dynamic.md", DynamicPageTest.class);
    }

    @Test
    void queries_ofThePage_run() {
        try (Blog blog = Blog.create(SqliteContract.SQLITE)) {
            parts(blog.db(), List.of(USERS.ACTIVE, USERS.NAME.ne("Bob")), Optional.of(20), true);
            columns(blog.db(), true);
            columns(blog.db(), false);
            orders(blog.db());
            pages(blog.db());
            seek(blog.db());
            strategies(blog.db());
        }
    }

    private static void parts(Database db, List<Condition> conditions, Optional<Integer> minimumAge, boolean withCity) {
        // region
        List<User> found = db.selectFrom(USERS)
                .where(Condition.all(conditions)) // a list of them; an empty one leaves nothing out
                .where(minimumAge.map(USERS.AGE::ge)) // an Optional
                .when(
                        withCity,
                        q -> q.join(PROFILES).on(PROFILES.USER_ID.eq(USERS.ID)).where(PROFILES.CITY.isNotNull()))
                .fetch();
        // endregion
        assertThat(found).extracting(User::name).containsExactly("Ann", "Dora");
    }

    private static void columns(Database db, boolean withCity) {
        // region
        record UserLine(String name, Optional<String> city) {}
        Query<UserLine> lines = db.select(fields(USERS.NAME, included(withCity, USERS.profile().CITY))
                        .into(UserLine::new))
                .from(USERS);
        // endregion
        assertThat(lines.sql().contains("profiles")).isEqualTo(withCity);
        assertThat(lines.fetch()).contains(new UserLine("Ann", withCity ? Optional.of("Rome") : Optional.empty()));
    }

    private static void orders(Database db) {
        // region
        SortKeys sorts = SortKeys.of("name", USERS.NAME).and("joined", USERS.CREATED_AT);
        List<User> sorted =
                db.selectFrom(USERS).orderBy(sorts.parse("-joined,name")).fetch();
        // endregion
        assertThat(sorted).extracting(User::name).containsExactly("Dora", "Cid", "Bob", "Ann");
    }

    private static void pages(Database db) {
        // region
        Keyset byName = Keyset.of(USERS.PRIMARY_KEY, USERS.NAME.asc());
        Query<User> users = db.selectFrom(USERS);
        Page<User> first = users.page(byName, PageRequest.first(2));
        Page<User> second = users.page(byName, PageRequest.after(first.next().orElseThrow(), 2));
        Page<User> back =
                users.page(byName, PageRequest.before(second.previous().orElseThrow(), 2));
        // endregion
        assertThat(second.rows()).extracting(User::name).containsExactly("Cid", "Dora");
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    private static void seek(Database db) {
        // region
        List<String> rest = db.select(USERS.NAME)
                .from(USERS)
                .orderBy(USERS.NAME.asc(), USERS.ID.asc())
                .seek(after(USERS.NAME, "Bob").and(USERS.ID, 2L))
                .fetch();
        // endregion
        assertThat(rest).containsExactly("Cid", "Dora");
    }

    record UserPosts(String name, List<Post> posts) {}

    private static void strategies(Database db) {
        // region
        Query<UserPosts> query = db.select(
                        fields(USERS.NAME, many(USERS.posts())).into(UserPosts::new))
                .from(USERS);
        List<UserPosts> joined = query.strategy(Nesting.JSON).fetch();
        List<UserPosts> apart = query.strategy(Nesting.BATCH).fetch();
        // endregion
        assertThat(joined).hasSize(4).isEqualTo(apart);
    }
}
