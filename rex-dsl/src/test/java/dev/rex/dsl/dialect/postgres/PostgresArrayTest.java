package dev.rex.dsl.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Database;
import dev.rex.dsl.DbEnum;
import dev.rex.dsl.Json;
import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The elements of an array are what values of their type are in a column of their own. */
class PostgresArrayTest {
    private final TestDatabase database = TestDatabases.postgresql();
    private final Database db = Database.builder()
            .url(database.url())
            .user(database.user())
            .password(database.password())
            .build();

    @BeforeEach
    void create() {
        database.execute(
                "create schema feelings",
                "create type feelings.mood as enum ('good', 'so so')",
                "create table days (id integer not null, moods feelings.mood[] not null, notes jsonb[] not null)",
                "insert into days values (1, '{good, \"so so\"}', array['{\"a\": 1}', '2']::jsonb[])");
    }

    @AfterEach
    void drop() {
        db.close();
        database.close();
    }

    @Test
    void array_ofEnums_holdsConstants() {
        List<Mood> moods = db.select(Days.DAYS.MOODS).from(Days.DAYS).fetchOne();
        Mood first = moods.get(0);
        assertThat(first).isEqualTo(Mood.GOOD);
        assertThat(moods).containsExactly(Mood.GOOD, Mood.SO_SO);
    }

    @Test
    void array_ofJson_holdsDocuments() {
        List<Json> notes = db.select(Days.DAYS.NOTES).from(Days.DAYS).fetchOne();
        assertThat(notes).containsExactly(new Json("{\"a\": 1}"), new Json("2"));
    }

    @Test
    void array_written_isReadBack() {
        db.update(Days.DAYS)
                .set(Days.DAYS.MOODS.set(List.of(Mood.SO_SO)), Days.DAYS.NOTES.set(List.of(new Json("[3]"))))
                .all()
                .execute();
        assertThat(db.select(Days.DAYS.MOODS).from(Days.DAYS).fetchOne()).containsExactly(Mood.SO_SO);
        assertThat(db.select(Days.DAYS.NOTES).from(Days.DAYS).fetchOne()).containsExactly(new Json("[3]"));
    }

    @Test
    void array_ofTypeWithCapitals_isWritten() {
        database.execute("create type \"Size\" as enum ('S')", "alter table days add column sizes \"Size\"[]");
        Column<Days, List<Size>> sizes = Days.DAYS.column("sizes", SqlType.ofArray(Size.TYPE));
        db.update(Days.DAYS).set(sizes.set(List.of(Size.S))).all().execute();
        assertThat(db.select(sizes).from(Days.DAYS).fetchOne()).containsExactly(Size.S);
    }

    @Test
    void array_nested_holdsConstants() {
        List<List<Mood>> nested = db.select(Sql.many(Days.DAYS.same(), d -> Sql.select(d.MOODS)))
                .from(Days.DAYS)
                .fetchOne();
        Mood first = nested.get(0).get(0);
        assertThat(first).isEqualTo(Mood.GOOD);
    }

    @Test
    void array_ofUnknownLiteral_namesTheColumn() {
        database.execute("alter type feelings.mood add value 'bad'");
        database.execute("update days set moods = '{bad}'");
        assertThatThrownBy(() -> db.select(Days.DAYS.MOODS).from(Days.DAYS).fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("days.moods")
                .hasMessageContaining("'bad'");
    }

    private enum Mood implements DbEnum {
        GOOD("good"),
        SO_SO("so so");

        static final SqlType<Mood> TYPE =
                SqlType.ofEnum(DataType.ofEnum(new ObjectName("feelings", "mood")), Mood.class);

        private final String literal;

        Mood(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }

    private enum Size implements DbEnum {
        S;

        static final SqlType<Size> TYPE = SqlType.ofEnum(DataType.ofEnum(ObjectName.of("Size")), Size.class);

        @Override
        public String literal() {
            return name();
        }
    }

    private static final class Days extends Table<Days, List<Mood>> {
        static final Days DAYS = new Days(TableNode.of(ObjectName.of("days")));

        final NumberColumn<Days, Integer> ID = number("id", SqlType.INTEGER, NOT_NULL);
        final Column<Days, List<Mood>> MOODS = column("moods", SqlType.ofArray(Mood.TYPE), NOT_NULL);
        final Column<Days, List<Json>> NOTES = column("notes", SqlType.ofArray(SqlType.JSON), NOT_NULL);

        private Days(SourceNode source) {
            super(source);
        }

        <V> Column<Days, V> column(String name, SqlType<V> type) {
            return new Days(source()).column(name, type, NULL);
        }

        ToMany<Days> same() {
            return toMany("same", Days::new, ObjectName.of("days"), List.of(ID), List.of("id"));
        }

        @Override
        protected Days at(SourceNode other) {
            return new Days(other);
        }

        @Override
        public TableDef def() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public List<Mood> read(RowReader row, int index) {
            return MOODS.read(row, index + 1);
        }
    }
}
