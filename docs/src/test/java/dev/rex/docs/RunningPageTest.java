package dev.rex.docs;

import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.blog.User;
import dev.rex.dsl.Database;
import dev.rex.dsl.Session;
import dev.rex.dsl.contract.Blog;
import dev.rex.dsl.contract.SqliteContract;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.listen.SlowQueryLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java on the page about running queries is that of this file, which runs it. */
class RunningPageTest {
    private static final Path PAGE = Path.of("../docs/running.md");
    private static final Path SELF = Path.of("src/test/java/dev/rex/docs/RunningPageTest.java");

    private final List<Object> exported = new ArrayList<>();

    private void export(Object value) {
        exported.add(value);
    }

    private void count(String operation, OptionalLong rows) {
        exported.add(operation + " " + rows.orElse(-1));
    }

    @Test
    void queries_ofThePage_run() {
        try (Blog blog = Blog.create(SqliteContract.SQLITE)) {
            maps(blog.db());
            rows(blog.db());
            limits(blog.db());
            listening(blog.database().url());
        }
    }

    private static void maps(Database db) {
        // region
        Map<Long, User> byId = db.selectFrom(USERS).fetchMap(User::id);
        Map<Integer, List<User>> byAge = db.selectFrom(USERS).fetchGroups(User::age);
        // endregion
        assertThat(byId).hasSize(4);
        assertThat(byAge.get(25)).hasSize(2);
    }

    private void rows(Database db) {
        // region
        try (RowCursor<User> users = db.selectFrom(USERS).cursor(500)) {
            while (users.hasNext()) {
                export(users.next());
            }
        }
        try (Stream<String> names = db.select(USERS.NAME).from(USERS).stream()) {
            names.forEach(this::export);
        }
        // endregion
        assertThat(exported).hasSize(8).contains("Ann");
    }

    private static void limits(Database db) {
        // region
        Session hasty = db.within(Duration.ofSeconds(2));
        List<User> users = hasty.selectFrom(USERS).fetch();
        hasty.transaction(tx -> tx.deleteFrom(USERS).where(USERS.VISITS.eq(0)).execute());
        // endregion
        assertThat(users).hasSize(4);
        assertThat(db.selectFrom(USERS).fetch()).hasSizeLessThan(4);
    }

    private void listening(String url) {
        exported.clear();
        // region
        Database db = Database.builder()
                .url(url)
                .listener(new SlowQueryLog(Duration.ofMillis(200)))
                .listener(execution -> count(execution.operation(), execution.rows()))
                .build();
        // endregion
        try (db) {
            db.selectFrom(USERS).where(USERS.ID.eq(-1L)).fetch();
        }
        assertThat(exported).containsExactly("select 0");
    }

    @Test
    void java_ofThePage_isThatOfThisFile() throws IOException {
        String unindented = Files.readString(SELF).replaceAll("(?m)^ {8}", "");
        assertThat(found("```java\n(.*?)```", Files.readString(PAGE)))
                .containsExactlyElementsOf(found("// region\n(.*?)// endregion", unindented));
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
