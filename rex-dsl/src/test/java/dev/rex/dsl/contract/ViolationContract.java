package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.sql;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.blog.NewComment;
import dev.rex.blog.NewPost;
import dev.rex.blog.NewPostTag;
import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.contract.Strange.StrangeRow;
import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.ConstraintException;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ForeignKeyViolation;
import dev.rex.dsl.error.NotNullViolation;
import dev.rex.dsl.error.RedactedCause;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.UniqueViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Errors of the database by family, with the key that was violated and without any value that was bound. */
public abstract class ViolationContract extends BlogSuite {
    private static final String SECRET = "s3cret-value";

    /** For a dialect. */
    protected ViolationContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    /** The error of that family, which tells its statement and no value; nor does any cause of it. */
    private <E extends DatabaseException> E fails(Class<E> family, ThrowingCallable work) {
        E failure = catchThrowableOfType(family, work);
        assertThat(failure).as("%s", family.getSimpleName()).isNotNull();
        assertThat(failure.toString()).doesNotContain(SECRET);
        java.io.StringWriter trace = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
        assertThat(failure.sql()).isPresent();
        assertThat(failure.getMessage()).contains(failure.sql().orElseThrow());
        assertThat(failure.isRetryable()).isFalse();
        return failure;
    }

    private static NewUser user(String email) {
        return NewUser.of().email(email).name(SECRET).age(20);
    }

    @Test
    void unique_oneColumn_isThatKey() {
        db().insertInto(USERS).values(user(SECRET)).execute();
        UniqueViolation e = fails(
                UniqueViolation.class,
                () -> db().insertInto(USERS).values(user(SECRET)).execute());
        assertThat(e.is(USERS.EMAIL_KEY)).isTrue();
        assertThat(e.is(USERS.PRIMARY_KEY)).isFalse();
        assertThat(e.is(TAGS.NAME_KEY)).isFalse();
        assertThat(e.columns()).containsExactly("email");
        assertThat(e.table()).contains("users");
        assertThat(e.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("insert into \"users\""));
        assertThat(e.code()).isEqualTo("REX_UNIQUE_VIOLATION");
    }

    @Test
    void unique_byUpdate_isThatKey() {
        db().insertInto(USERS).values(user(SECRET)).execute();
        UniqueViolation e = fails(UniqueViolation.class, () -> db().update(USERS)
                .set(USERS.EMAIL.set(SECRET))
                .where(USERS.ID.eq(1L))
                .execute());
        assertThat(e.is(USERS.EMAIL_KEY)).isTrue();
    }

    @Test
    void primaryKey_oneColumn_isThatKey() {
        UniqueViolation e = fails(UniqueViolation.class, () -> db().insertInto(TAGS)
                .values(NewTag.of().name(SECRET).id(1))
                .execute());
        assertThat(e.is(TAGS.PRIMARY_KEY)).isTrue();
        assertThat(e.is(TAGS.NAME_KEY)).isFalse();
        assertThat(e.columns()).containsExactly("id");
    }

    @Test
    void primaryKey_severalColumns_isThatKey() {
        UniqueViolation e = fails(UniqueViolation.class, () -> db().insertInto(POST_TAGS)
                .values(NewPostTag.of().postId(1).tagId(1))
                .execute());
        assertThat(e.is(POST_TAGS.PRIMARY_KEY)).isTrue();
        assertThat(e.columns()).containsExactly("post_id", "tag_id");
        assertThat(e.is(TAGS.PRIMARY_KEY)).isFalse();
    }

    @Test
    void foreignKey_noTarget_isAForeignKeyViolation() {
        ForeignKeyViolation e = fails(ForeignKeyViolation.class, () -> db().insertInto(POSTS)
                .values(NewPost.of().authorId(999).title(SECRET).body(SECRET))
                .execute());
        boolean told = e.constraint().isPresent();
        assertThat(e.is(POSTS.AUTHOR_ID_FKEY)).isEqualTo(told);
        assertThat(e.is(COMMENTS.AUTHOR_ID_FKEY)).isFalse();
        assertThat(told).isEqualTo(!dialect().name().equals("sqlite"));
        if (told) {
            assertThat(e.columns()).containsExactly("author_id");
            assertThat(e.table()).contains("posts");
        }
    }

    @Test
    void foreignKey_stillReferredTo_isAForeignKeyViolation() {
        blog().database().execute("drop table if exists loose_end");
        blog().database()
                .execute("create table loose_end (tag_id bigint constraint loose_end_fkey references tags (id))");
        blog().database().execute("insert into loose_end values (4)");
        ForeignKeyViolation e = fails(
                ForeignKeyViolation.class,
                () -> db().deleteFrom(TAGS).where(TAGS.ID.eq(4L)).execute());
        assertThat(e.constraint().orElse("loose_end_fkey")).isEqualTo("loose_end_fkey");
        blog().database().execute("drop table loose_end");
    }

    @Test
    void notNull_column_isNamed() {
        NotNullViolation e = fails(NotNullViolation.class, () -> db().update(USERS)
                .set(USERS.NAME.setNull(), USERS.BIO.set(SECRET))
                .where(USERS.ID.eq(1L))
                .execute());
        assertThat(e.columns()).containsExactly("name");
        assertThat(e.table()).contains("users");
        NotNullViolation forgotten = fails(NotNullViolation.class, () -> db().insertInto(USERS)
                .set(USERS.EMAIL.set(SECRET), USERS.AGE.set(20))
                .execute());
        assertThat(forgotten.columns()).containsExactly("name");
    }

    @Test
    void check_named_isNamed() {
        CheckViolation e = fails(
                CheckViolation.class,
                () -> db().insertInto(USERS).values(user(SECRET).age(7)).execute());
        assertThat(e.constraint()).contains("users_age_check");
        CheckViolation title = fails(CheckViolation.class, () -> db().update(POSTS)
                .set(POSTS.TITLE.set("ab"), POSTS.BODY.set(SECRET))
                .where(POSTS.ID.eq(1L))
                .execute());
        assertThat(title.constraint()).contains("posts_title_check");
    }

    @Test
    void violation_byReturning_isTheSame() {
        UniqueViolation e = fails(UniqueViolation.class, () -> db().insertInto(USERS)
                .values(user("ann@blog.test"))
                .returning()
                .fetchOne());
        assertThat(e.is(USERS.EMAIL_KEY)).isTrue();
        assertThat(e.sql().orElseThrow()).contains("returning");
    }

    @Test
    void violation_withStrangeNames_isTold() {
        blog().database().execute("drop table if exists " + Strange.SQL_NAME);
        blog().database().execute(Strange.ddl(dialect()));
        Strange strange = Strange.STRANGE;
        db().insertInto(strange)
                .set(strange.DOT.set("x"), strange.COMMA.set(SECRET))
                .execute();
        UniqueViolation e = fails(UniqueViolation.class, () -> db().insertInto(strange)
                .set(strange.DOT.set("x"), strange.COMMA.set(SECRET))
                .execute());
        assertThat(e.is(strange.KEY)).isEqualTo(!dialect().name().equals("sqlite"));
        assertThat(db().selectFrom(strange).fetch()).containsExactly(new StrangeRow("x", SECRET));
        blog().database().execute("drop table " + Strange.SQL_NAME);
    }

    @Test
    void constraintError_isSerializable() throws Exception {
        ConstraintException e = fails(
                UniqueViolation.class,
                () -> db().insertInto(USERS).values(user("ann@blog.test")).execute());
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (java.io.ObjectInputStream in =
                new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            ConstraintException copy = (ConstraintException) in.readObject();
            assertThat(copy).hasMessage(e.getMessage());
            assertThat(copy.columns()).isEqualTo(e.columns());
            assertThat(copy.is(USERS.EMAIL_KEY)).isTrue();
        }
    }

    @Test
    void syntax_tableThatIsNotThere_isASyntaxError() {
        SqlSyntaxException e = fails(
                SqlSyntaxException.class,
                () -> db().selectFrom(KINDS).where(KINDS.TEXT.eq(SECRET)).fetch());
        String url = blog().database().url();
        assertThat(e.getMessage())
                .contains("kinds", "  on: " + url, "check that it is the right database")
                .matches("(?s).*  in: select .*  on: .*  -> .*");
        db().transaction(tx -> assertThatThrownBy(
                        () -> tx.transaction(inner -> inner.selectFrom(KINDS).fetch()))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageContaining("  on: " + url));
    }

    @Test
    void data_valueTooLongOrNoNumber_isADataError() {
        if (!dialect().name().equals("sqlite")) {
            fails(DataException.class, () -> db().insertInto(TAGS)
                    .values(NewTag.of().name(SECRET.repeat(10)))
                    .execute());
            fails(DataException.class, () -> db().select(USERS.NAME.cast(SqlType.INTEGER))
                    .from(USERS)
                    .fetch());
            db().update(USERS)
                    .set(USERS.NAME.set(SECRET))
                    .where(USERS.ID.eq(1L))
                    .execute();
            fails(DataException.class, () -> db().select(USERS.NAME.cast(SqlType.INTEGER))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))
                    .fetch());
            db().update(USERS)
                    .set(USERS.NAME.set("99999999999"))
                    .where(USERS.ID.eq(1L))
                    .execute();
            DataException e = fails(DataException.class, () -> db().select(USERS.NAME.cast(SqlType.INTEGER))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))
                    .fetch());
            assertThat(e.getMessage()).doesNotContain("99999999999");
        }
    }

    @Test
    void violation_inDeferredKey_comesWithCommit() {
        blog().database().execute("drop table if exists deferred_end");
        blog().database()
                .execute("create table deferred_end (tag_id bigint constraint deferred_end_fkey"
                        + " references tags (id) deferrable initially deferred)");
        blog().database().execute("insert into deferred_end values (4)");
        ForeignKeyViolation e = catchThrowableOfType(ForeignKeyViolation.class, () -> db().transaction(tx -> {
            tx.insertInto(COMMENTS)
                    .values(NewComment.of().postId(1).body(SECRET))
                    .execute();
            tx.deleteFrom(TAGS).where(TAGS.ID.eq(4L)).execute();
        }));
        assertThat(e).hasMessageContaining("commit");
        assertThat(db().selectFrom(TAGS).fetch()).hasSize(4);
        assertThat(db().selectFrom(COMMENTS).where(COMMENTS.BODY.eq(SECRET)).fetch())
                .isEmpty();
        db().transaction(tx -> tx.deleteFrom(PROFILES).all().execute());
        assertThat(db().selectFrom(PROFILES).fetch()).isEqualTo(List.of());
        blog().database().execute("drop table deferred_end");
    }

    @Test
    void cause_ofAnError_isRedactedAndHasTheOriginal() {
        DatabaseException e = fails(
                UniqueViolation.class,
                () -> db().insertInto(USERS).values(user("ann@blog.test")).execute());
        assertThat(e.getCause()).isInstanceOf(RedactedCause.class);
        RedactedCause cause = (RedactedCause) e.getCause();
        Throwable original = cause.original().orElseThrow();
        assertThat(original).isInstanceOf(java.sql.SQLException.class);
        assertThat(cause)
                .hasMessageContaining(original.getClass().getName())
                .hasMessageNotContaining(String.valueOf(original.getMessage()));
        assertThat(cause.getStackTrace()).isEqualTo(original.getStackTrace());
    }

    @Test
    void data_valueReadAsAnotherType_isADataErrorWithoutIt() {
        for (SqlType<?> type : List.of(
                SqlType.BIGINT,
                SqlType.INTEGER,
                SqlType.DOUBLE,
                SqlType.DECIMAL,
                SqlType.BOOLEAN,
                SqlType.DATE,
                SqlType.TIMESTAMP)) {
            DatabaseException e =
                    fails(DatabaseException.class, () -> db().select(sql("cast({0} as text)", type, val(SECRET)))
                            .from(USERS)
                            .fetch());
            assertThat(e).as("%s", type).isInstanceOf(DataException.class);
        }
    }

    @Test
    void foreignKey_restricted_isAForeignKeyViolation() {
        blog().database().execute("drop table if exists restricted_end");
        blog().database()
                .execute(
                        "create table restricted_end (tag_id bigint constraint restricted_end_fkey references tags (id)"
                                + " on delete restrict)");
        blog().database().execute("insert into restricted_end values (4)");
        fails(
                ForeignKeyViolation.class,
                () -> db().deleteFrom(TAGS).where(TAGS.ID.eq(4L)).execute());
        blog().database().execute("drop table restricted_end");
    }
}
