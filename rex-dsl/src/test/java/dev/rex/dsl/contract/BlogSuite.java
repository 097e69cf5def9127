package dev.rex.dsl.contract;

import static dev.rex.blog.UsersTable.USERS;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Database;
import dev.rex.testing.LeakCheck;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A suite whose tests share one {@link Blog}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BlogSuite {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private final ContractDialect dialect;
    private Blog blog;

    BlogSuite(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeAll
    void open() {
        blog = Blog.create(dialect);
    }

    @AfterAll
    void close() {
        blog.close();
    }

    final ContractDialect dialect() {
        return dialect;
    }

    final Blog blog() {
        return blog;
    }

    final Database db() {
        return blog.db();
    }

    /** The names of the users that fulfil a condition, by id. */
    final List<String> users(Condition condition) {
        return db().select(USERS.NAME)
                .from(USERS)
                .where(condition)
                .orderBy(USERS.ID.asc())
                .fetch();
    }
}
