package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.TypedSql;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements that were written as text, as generated code puts them together. */
public abstract class TypedSqlContract extends BlogSuite {
    private static final TypedSql<String> BY_ID = TypedSql.reading((row, index) -> String.valueOf(row.textAt(index)))
            .text("select name from tags where id = ")
            .value("id", SqlType.BIGINT)
            .build();
    private static final TypedSql<String> LIKE = TypedSql.reading((row, index) -> String.valueOf(row.textAt(index)))
            .text("select name from tags where (")
            .value("name", SqlType.TEXT)
            .text(" is null or name = ")
            .value("name", SqlType.TEXT)
            .text(") order by id")
            .build();
    private static final TypedSql<Long> IN = TypedSql.reading((row, index) -> row.longAt(index))
            .text("select id from tags where id ")
            .in("ids", SqlType.BIGINT)
            .text(" and id ")
            .notIn("others", SqlType.BIGINT)
            .text(" order by id")
            .build();
    private static final TypedSql<Boolean> RENAME = TypedSql.writing()
            .text("update tags set name = ")
            .value("name", SqlType.TEXT)
            .text(" where id = ")
            .value("id", SqlType.BIGINT)
            .build();

    /** For a dialect. */
    protected TypedSqlContract(ContractDialect dialect) {
        super(dialect);
    }

    /** The rows of such a statement as a table. */
    static final class Found extends Table<Found, String> {
        final Column<Found, Long> id = column("id", SqlType.BIGINT, NOT_NULL);
        final TextColumn<Found> name = text("name", NOT_NULL);

        Found(SourceNode source) {
            super(source);
        }

        static Found of(long least) {
            return new Found(TypedSql.reading((row, index) -> row.longAt(index))
                    .text("select id, name from tags where id >= ")
                    .value("least", SqlType.BIGINT)
                    .text(" -- the newer ones\n")
                    .build()
                    .source("found", least));
        }

        @Override
        public TableDef def() {
            ColumnDef id = ColumnDef.of("id", DataType.BIGINT, false);
            ColumnDef name = ColumnDef.of("name", DataType.TEXT, false);
            return new TableDef(
                    ObjectName.of("found"), null, List.of(id, name), null, List.of(), List.of(), List.of(), List.of());
        }

        @Override
        protected Found at(SourceNode other) {
            return new Found(other);
        }

        @Override
        public String read(RowReader row, int index) {
            return row.longAt(index) + String.valueOf(row.textAt(index + 1));
        }
    }

    @Test
    void fetch_one_isTheOnlyRow() {
        assertThat(BY_ID.fetchOne(db(), 1L)).isEqualTo("java");
        assertThat(BY_ID.fetchOptional(db(), 999L)).isEmpty();
        assertThatThrownBy(() -> BY_ID.fetchOne(db(), 999L))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("there is none");
        assertThatThrownBy(() -> LIKE.fetchOne(db(), (Object) null))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("there are more");
    }

    @Test
    void parameter_thatIsTestedForNull_canBeNull() {
        assertThat(LIKE.fetch(db(), (Object) null)).hasSizeGreaterThan(2);
        assertThat(LIKE.fetch(db(), "sql")).containsExactly("sql");
    }

    @Test
    void list_ofAnyLength_isLookedInto() {
        List<Long> none = List.of();
        assertThat(IN.fetch(db(), List.of(1L, 2L, 3L), List.of(2L))).containsExactly(1L, 3L);
        assertThat(IN.fetch(db(), none, none)).isEmpty();
        assertThat(IN.fetch(db(), List.of(1L), none)).containsExactly(1L);
        List<Long> many = LongStream.range(1, 5_000).boxed().toList();
        assertThat(IN.fetch(db(), many, List.of(1L))).hasSizeGreaterThan(1).doesNotContain(1L);
        assertThat(IN.fetch(db(), List.of(1L), many)).isEmpty();
        assertThatThrownBy(() -> IN.fetch(db(), Arrays.asList(1L, null), none))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("the list ids has null in it", "leave it out");
    }

    @Test
    void statement_thatWrites_tellsHowManyRows() {
        db().transaction(tx -> {
            assertThat(RENAME.execute(tx, "jvm", 1L)).isEqualTo(1);
            assertThat(RENAME.execute(tx, "jvm", 999L)).isZero();
            assertThat(BY_ID.fetchOne(tx, 1L)).isEqualTo("jvm");
            RENAME.execute(tx, "java", 1L);
        });
        assertThatThrownBy(() -> RENAME.execute(db().readOnly(), "x", 1L)).isInstanceOf(PermissionException.class);
    }

    @Test
    void text_ofOneDialect_isMadeOnce() {
        assertThat(RENAME.sql(dialect().sql()))
                .isSameAs(RENAME.sql(dialect().sql()))
                .startsWith("update tags set name = ");
    }

    @Test
    void stream_readsSomeAtATime() {
        try (Stream<String> tags = LIKE.stream(db(), (Object) null)) {
            assertThat(tags.findFirst()).contains("java");
        }
    }

    @Test
    void rows_areATableOfOtherQueries() {
        Found found = Found.of(2);
        assertThat(db().selectFrom(found)
                        .where(found.name.ne("news"))
                        .orderBy(found.id.asc())
                        .limit(1)
                        .fetch())
                .containsExactly("2sql");
        Found other = found.as("other");
        assertThat(db().select(found.name)
                        .from(found)
                        .join(other)
                        .on(other.id.eq(found.id))
                        .where(other.name.eq("sql"))
                        .fetch())
                .containsExactly("sql");
        assertThat(db().select(val(1))
                        .where(exists(selectFrom(found).where(found.id.eq(2L))))
                        .fetch())
                .hasSize(1);
        assertThat(db().select(val(1))
                        .where(found.name.in(select(found.name).from(found)))
                        .from(found)
                        .fetch())
                .isNotEmpty();
    }

    /** However many values there are, a list binds as it does where they are written one by one. */
    @Test
    void list_besideOtherOperators_bindsAsWritten() {
        List<String> conditions = List.of(
                "not id in (:ids)",
                "not id not in (:ids)",
                "(id > 2) = id in (:ids)",
                "id in (:ids) = (id > 2)",
                "id + 1 in (:ids)",
                "-id not in (:ids)",
                "id = 2 or id in (:ids) and name <> 'sql'",
                "id in (:ids) or id = 2 and name <> 'sql'",
                "id in (:ids) is not null",
                "id not in (:ids) and not id in (:ids) or id = 4",
                "case when id in (:ids) then id else -id end < 0",
                "name || 'x' in (:names)",
                "not name || '' in (:names)",
                "name in (:names) and id in (:ids)");
        for (int size : new int[] {1, 8, 9, 17, 1_100}) {
            List<Long> ids =
                    LongStream.range(0, size).map(i -> 3 * i + 1).boxed().toList();
            List<String> names = ids.stream()
                    .map(i -> i == 4 ? "sqlx" : i == 1 ? "java" : "none" + i)
                    .toList();
            for (String condition : conditions) {
                String sql = "select id from tags where " + condition + " order by id";
                String written = sql.replace(":ids", joined(ids, "")).replace(":names", joined(names, "'"));
                List<Object> values = new ArrayList<>();
                if (condition.contains(":names")) {
                    values.add(names);
                }
                if (condition.contains(":ids")) {
                    values.add(ids);
                }
                assertThat(typed(sql).fetch(db(), values.toArray()))
                        .as(size + " values: " + condition)
                        .isEqualTo(typed(written).fetch(db()));
            }
        }
    }

    private static String joined(List<?> values, String quote) {
        return values.stream().map(value -> quote + value + quote).collect(Collectors.joining(", "));
    }

    /** A text with lists, as generated code puts it together. */
    private static TypedSql<Long> typed(String sql) {
        TypedSql.Builder<Long> builder = TypedSql.reading((row, index) -> row.longAt(index));
        Matcher list = Pattern.compile("(not )?in \\(:(\\w+)\\)").matcher(sql);
        int from = 0;
        while (list.find()) {
            SqlType<?> type = list.group(2).equals("ids") ? SqlType.BIGINT : SqlType.TEXT;
            builder.text(sql.substring(from, list.start()));
            if (list.group(1) == null) {
                builder.in(list.group(2), type);
            } else {
                builder.notIn(list.group(2), type);
            }
            from = list.end();
        }
        return builder.text(sql.substring(from)).build();
    }
}
