package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.any;
import static dev.rex.dsl.Sql.bernoulli;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.lateral;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.recursive;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.stringAgg;
import static dev.rex.dsl.fn.Windows.currentRow;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.preceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rex.dsl.Cte;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Routine;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.dsl.type.Range;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every feature of the list is either run, or refused by its name before anything is sent. */
public abstract class FeatureContract extends BlogSuite {
    private static final NumberExpr<Integer> ONE = val(1);

    private static final SqlType<Range<Integer>> RANGE = SqlType.ofRange("int4range", SqlType.INTEGER);

    /** A part of a statement is not what to name where the whole is missing. */
    private static final Map<Feature, Feature> WHOLE =
            Map.of(Feature.MERGE_RETURNING, Feature.MERGE, Feature.MERGE_BY_SOURCE, Feature.MERGE);

    private final Map<Feature, Runnable> statements = new EnumMap<>(Feature.class);

    /** For a dialect. */
    protected FeatureContract(ContractDialect dialect) {
        super(dialect);
        statements.put(
                Feature.RETURNING,
                () -> db().deleteFrom(TAGS).where(TAGS.ID.eq(99L)).returning().fetch());
        statements.put(Feature.FULL_JOIN, () -> db().select(USERS.NAME)
                .from(USERS)
                .fullJoin(POSTS)
                .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                .fetch());
        statements.put(Feature.LATERAL, () -> {
            Derived<String> titles = lateral(select(POSTS.TITLE)
                    .from(POSTS)
                    .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                    .as("titles"));
            db().select(titles).from(USERS).crossJoin(titles).fetch();
        });
        statements.put(
                Feature.DISTINCT_ON,
                () -> db().select(USERS.NAME).from(USERS).distinctOn(USERS.AGE).fetch());
        statements.put(Feature.WITH_TIES, () -> db().select(USERS.NAME)
                .from(USERS)
                .orderBy(USERS.AGE.asc())
                .limit(1)
                .withTies()
                .fetch());
        statements.put(
                Feature.TABLESAMPLE,
                () -> db().select(USERS.NAME).from(bernoulli(USERS, 10)).fetch());
        statements.put(Feature.SET_ALL, () -> db().fetch(select(USERS.AGE)
                .from(USERS)
                .intersectAll(select(USERS.VISITS).from(USERS))));
        statements.put(
                Feature.QUANTIFIED_COMPARISON,
                () -> users(USERS.ID.eq(any(select(POSTS.AUTHOR_ID).from(POSTS)))));
        statements.put(Feature.DISTINCT_ARGUMENTS, () -> db().select(
                        stringAgg(USERS.NAME, ",").distinct())
                .from(USERS)
                .fetch());
        statements.put(Feature.INTERVAL_FRAMES, () -> db().select(count().over(
                                orderBy(USERS.CREATED_AT.asc()).range(preceding(1, ChronoUnit.DAYS), currentRow())))
                .from(USERS)
                .fetch());
        statements.put(Feature.DELETE_USING, () -> db().deleteFrom(TAGS)
                .using(POSTS)
                .where(TAGS.NAME.eq(POSTS.TITLE))
                .execute());
        statements.put(Feature.MERGE, () -> db().mergeInto(TAGS)
                .using(POSTS)
                .on(TAGS.NAME.eq(POSTS.TITLE))
                .whenMatched()
                .thenDelete()
                .execute());
        statements.put(Feature.MERGE_RETURNING, () -> db().mergeInto(TAGS)
                .using(POSTS)
                .on(TAGS.NAME.eq(POSTS.TITLE))
                .whenMatched()
                .thenDelete()
                .returning()
                .fetch());
        statements.put(Feature.MERGE_BY_SOURCE, () -> db().mergeInto(TAGS)
                .using(POSTS)
                .on(TAGS.NAME.eq(POSTS.TITLE))
                .whenNotMatchedBySource()
                .thenDoNothing()
                .execute());
        statements.put(Feature.WRITING_CTE, () -> {
            Cte<Long> gone = db().deleteFrom(TAGS)
                    .where(TAGS.ID.eq(99L))
                    .returning(TAGS.ID)
                    .as("gone");
            db().with(gone).selectFrom(gone).fetch();
        });
        statements.put(Feature.CYCLE, () -> {
            Cte<Integer> ring = recursive("ring", select(ONE)).cycle(ONE).unionAll(r -> select(r.get(ONE))
                    .from(r));
            db().with(ring).selectFrom(ring).fetch();
        });
        statements.put(Feature.ROW_LOCKS, () -> db().transaction(
                        tx -> tx.select(USERS.NAME).from(USERS).forUpdate().fetch()));
        statements.put(Feature.ARRAYS, () -> db().select(val(List.of(1, 2), SqlType.ofArray(SqlType.INTEGER)))
                .fetch());
        statements.put(Feature.PROCEDURES, () -> {
            if (dialect().sql().features().contains(Feature.PROCEDURES)) {
                blog().database().execute("create procedure nothing() language sql as 'select 1'");
            }
            db().call(Routine.of("nothing")).execute();
        });
        statements.put(Feature.RANGES, () -> db().select(val(Range.closedOpen(1, 2), RANGE))
                .fetch());
        statements.put(
                Feature.NESTED_UNION, () -> db().select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE))))
                        .from(USERS)
                        .strategy(Nesting.UNION)
                        .fetch());
        statements.put(Feature.DEFAULT_VALUE, () -> db().update(USERS)
                .set(USERS.VISITS.setDefault())
                .where(USERS.ID.eq(99L))
                .execute());
    }

    @Test
    void features_haveAStatementEach() {
        assertThat(statements.keySet()).containsExactly(Feature.values());
    }

    @TestFactory
    Stream<DynamicTest> features_areRunOrRefused() {
        return statements.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().name(), () -> {
                    Feature feature = entry.getKey();
                    if (dialect().sql().features().contains(feature)) {
                        entry.getValue().run();
                        return;
                    }
                    Feature whole = WHOLE.getOrDefault(feature, feature);
                    Feature named = dialect().sql().features().contains(whole) ? feature : whole;
                    assertThatThrownBy(entry.getValue()::run)
                            .isInstanceOf(UnsupportedFeatureException.class)
                            .hasMessageContainingAll(
                                    named.label(), dialect().sql().label(), named.hint());
                }));
    }

    @TestFactory
    Stream<DynamicTest> functions_thatAreMissing_areRefused() {
        Functions functions = dialect().sql().functions();
        return functions.names().stream()
                .filter(name -> functions.instead(name) != null)
                .map(name -> dynamicTest(name, () -> {
                    Expr<String> call = Expr.of(new FunctionNode(name, List.of(USERS.NAME.node())), SqlType.TEXT);
                    assertThatThrownBy(() -> db().select(call).from(USERS).fetch())
                            .isInstanceOf(UnsupportedFeatureException.class)
                            .hasMessageContainingAll(name, dialect().sql().label(), functions.instead(name));
                }));
    }
}
