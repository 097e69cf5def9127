package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.blog.Post;
import dev.rex.blog.Tag;
import dev.rex.blog.User;
import dev.rex.dsl.Column;
import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.jdbi.JdbiInterop;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that a session lends, and JDBI on them. */
public abstract class JdbiContract extends BlogSuite {
    /** For a dialect. */
    protected JdbiContract(ContractDialect dialect) {
        super(dialect);
    }

    /** The declaration of the columns of {@link Note} after its id. */
    abstract String noteColumns();

    /** A row with an enum, a time, a document and an id of its own. */
    record NoteRow(UUID id, Mood mood, LocalDateTime due, Json body, UserId author) {}

    record UserId(long value) {}

    static final class Note extends Table<Note, NoteRow> {
        static final SqlType<UserId> USER_ID = SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value);
        static final Note NOTES = new Note(TableNode.of(ObjectName.of("notes")));

        final Column<Note, UUID> ID = column("id", SqlType.UUID, NOT_NULL);
        final Column<Note, Mood> MOOD = column("mood", Mood.TYPE, NOT_NULL);
        final Column<Note, LocalDateTime> DUE = column("due", SqlType.TIMESTAMP, NOT_NULL);
        final Column<Note, Json> BODY = column("body", SqlType.JSON, NOT_NULL);
        final Column<Note, UserId> AUTHOR = column("author", USER_ID, NOT_NULL);

        private Note(SourceNode source) {
            super(source);
        }

        @Override
        protected Note at(SourceNode other) {
            return new Note(other);
        }

        @Override
        public TableDef def() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public NoteRow read(RowReader row, int index) {
            return new NoteRow(
                    row.present(ID.type().read(row, index), index),
                    row.present(MOOD.type().read(row, index + 1), index + 1),
                    row.present(DUE.type().read(row, index + 2), index + 2),
                    row.present(BODY.type().read(row, index + 3), index + 3),
                    row.present(AUTHOR.type().read(row, index + 4), index + 4));
        }
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private List<String> added() {
        return db().select(TAGS.NAME).from(TAGS).where(TAGS.ID.gt(4L)).fetch();
    }

    private static void insert(Handle handle, String name) {
        handle.execute("insert into tags (name) values (?)", name);
    }

    @Test
    void handle_ofATransaction_sharesItsWorkAndItsEnd() {
        db().transaction(tx -> {
            tx.insertInto(TAGS).values(NewTag.of().name("rex")).execute();
            JdbiInterop.of(tx, TAGS).useHandle(handle -> {
                assertThat(handle.createQuery("select * from tags where name = :name")
                                .bind("name", "rex")
                                .mapTo(Tag.class)
                                .list())
                        .extracting(Tag::name)
                        .containsExactly("rex");
                insert(handle, "jdbi");
                handle.useTransaction(same -> insert(same, "both"));
            });
            assertThat(tx.selectFrom(TAGS).fetch()).extracting(Tag::name).contains("rex", "jdbi", "both");
        });
        assertThat(added()).containsExactlyInAnyOrder("rex", "jdbi", "both");
    }

    @Test
    void handle_ofATransactionThatFails_isUndoneWithIt() {
        assertThatThrownBy(() -> db().transaction(tx -> {
                    JdbiInterop.of(tx).useHandle(handle -> insert(handle, "jdbi"));
                    throw new IllegalStateException("own");
                }))
                .hasMessage("own");
        assertThatThrownBy(() -> db().transaction(tx -> JdbiInterop.of(tx).useHandle(handle -> {
                    insert(handle, "jdbi");
                    throw new IllegalStateException("own");
                })))
                .hasMessage("own");
        db().transaction(tx -> {
            assertThatThrownBy(
                            () -> tx.transaction(inner -> JdbiInterop.of(inner).useHandle(handle -> {
                                insert(handle, "undone");
                                insert(handle, "java");
                            })))
                    .isInstanceOf(JdbiException.class);
            JdbiInterop.of(tx).useHandle(handle -> insert(handle, "kept"));
        });
        assertThat(added()).containsExactly("kept");
    }

    @Test
    void handle_ofATransaction_cannotEndIt() {
        db().transaction(tx -> JdbiInterop.of(tx).useHandle(handle -> {
            insert(handle, "kept");
            assertThatThrownBy(handle::commit)
                    .isInstanceOf(JdbiException.class)
                    .hasRootCauseMessage("the connection belongs to a transaction of Rex, which alone can commit");
            assertThatThrownBy(handle::rollback).isInstanceOf(JdbiException.class);
        }));
        assertThat(added()).containsExactly("kept");
    }

    @Test
    void handle_ofADatabase_commitsByItselfAndIsGivenBack() {
        JdbiInterop jdbi = JdbiInterop.of(db(), TAGS);
        for (int i = 0; i < 12; i++) {
            String name = "t" + i;
            jdbi.useHandle(handle -> insert(handle, name));
            jdbi.useHandle(handle -> {
                handle.begin();
                insert(handle, "lost " + name);
                jdbi.useHandle(other -> assertThat(other.createQuery("select count(*) from tags")
                                .mapTo(int.class)
                                .one())
                        .isGreaterThan(4));
                handle.rollback();
            });
        }
        assertThat(added()).hasSize(12).doesNotContain("lost t0");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> {
                    throw new IOException("own");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JdbiInterop.of(db().readOnly()).useHandle(handle -> insert(handle, "x")))
                .isInstanceOf(PermissionException.class);
    }

    @Test
    void handle_afterItsWork_isRefused() {
        AtomicReference<Handle> kept = new AtomicReference<>();
        AtomicReference<Connection> connection = new AtomicReference<>();
        db().transaction(tx -> {
            JdbiInterop.of(tx).useHandle(kept::set);
            tx.withConnection(c -> {
                connection.set(c);
                return 0;
            });
            assertThatThrownBy(() -> insert(kept.get(), "late")).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> connection.get().createStatement())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("lent for work that is over");
        });
        assertThatThrownBy(() -> insert(kept.get(), "late")).isInstanceOf(Exception.class);
        assertThat(added()).isEmpty();
    }

    @Test
    void mapper_ofARecord_findsColumnsByLabel() {
        JdbiInterop jdbi = JdbiInterop.of(db(), USERS, POSTS);
        User ann = db().selectFrom(USERS).where(USERS.ID.eq(1L)).fetchOne();
        Post alpha = db().selectFrom(POSTS).where(POSTS.ID.eq(1L)).fetchOne();
        assertThat(jdbi.<User, RuntimeException>withHandle(
                        handle -> handle.createQuery("select created_at, visits, active, bio, age, name, email, ID"
                                        + " from users where created_at = :then")
                                .bind("then", ann.createdAt())
                                .mapTo(User.class)
                                .one()))
                .isEqualTo(ann);
        assertThat(jdbi.<Post, RuntimeException>withHandle(
                        handle -> handle.createQuery("select * from posts where rating = :rating")
                                .bind("rating", new BigDecimal("4.50"))
                                .mapTo(Post.class)
                                .one()))
                .isEqualTo(alpha);
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.createQuery("select id, name from users")
                        .mapTo(User.class)
                        .list()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("the rows have no column email; they have [id, name]");
    }

    @Test
    void types_ofRex_areArgumentsAndColumns() {
        blog().database().execute("drop table if exists notes");
        blog().database().execute("create table notes (id " + noteColumns() + ")");
        NoteRow note = new NoteRow(
                new UUID(1, 2),
                Mood.SO_SO,
                LocalDateTime.of(2026, 3, 8, 2, 30),
                new Json("{\"a\": [1, \"x\"]}"),
                new UserId(7));
        JdbiInterop jdbi = JdbiInterop.of(db(), Note.NOTES);
        jdbi.useHandle(handle -> handle.createUpdate("insert into notes (id, mood, due, body, author)"
                        + " values (:id, :mood, :due, :body, :author)")
                .bind("id", note.id())
                .bind("mood", note.mood())
                .bind("due", note.due())
                .bind("body", note.body())
                .bind("author", note.author())
                .execute());
        assertThat(db().selectFrom(Note.NOTES).fetch()).containsExactly(note);
        jdbi.useHandle(handle -> {
            assertThat(handle.createQuery("select * from notes where author = ? and mood = ?")
                            .bind(0, new UserId(7))
                            .bind(1, Mood.SO_SO)
                            .mapTo(NoteRow.class)
                            .list())
                    .containsExactly(note);
            assertThat(handle.createQuery("select mood from notes")
                            .mapTo(Mood.class)
                            .one())
                    .isEqualTo(Mood.SO_SO);
            assertThat(handle.createQuery("select due from notes")
                            .mapTo(LocalDateTime.class)
                            .one())
                    .isEqualTo(note.due());
            assertThat(handle.createQuery("select author from notes")
                            .mapTo(UserId.class)
                            .one())
                    .isEqualTo(note.author());
            assertThat(handle.createQuery("select created_at from users where id = 1")
                            .mapTo(Instant.class)
                            .one())
                    .isEqualTo(Instant.parse("2026-01-01T12:00:00Z"));
            assertThat(handle.createQuery("select birthday from profiles where user_id = 2")
                            .mapTo(LocalDate.class)
                            .one())
                    .isNull();
        });
        blog().database().execute("drop table notes");
    }

    @Test
    void connection_failureOfItsWork_isTheErrorThatItMeans() {
        assertThatThrownBy(() -> db().withConnection(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate("insert into tags (name) values ('java')");
                    }
                }))
                .isInstanceOfSatisfying(UniqueViolation.class, e -> assertThat(e.is(TAGS.NAME_KEY))
                        .isTrue());
        db().withConnection(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("insert into tags (name) values ('begun and left')");
            }
        });
        assertThat(added()).isEmpty();
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> db().withConnection(connection -> {
                        throw new IllegalStateException("own");
                    }))
                    .hasMessage("own");
        }
    }
}
