package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every operator that makes a condition or a value, on rows with and without NULL. */
public abstract class ConditionContract extends BlogSuite {
    private static final Condition ALWAYS = Condition.all(List.of());
    private static final Condition NEVER = Condition.any(List.of());

    /** For a dialect. */
    protected ConditionContract(ContractDialect dialect) {
        super(dialect);
    }

    private List<String> posts(Condition condition) {
        return db().select(POSTS.TITLE)
                .from(POSTS)
                .where(condition)
                .orderBy(POSTS.ID.asc())
                .fetch();
    }

    /** What SQL makes of the digits is what Java's number has to find. */
    @Test
    void eq_floatThatOthersWrote_findsIt() {
        try (Blog other = Blog.create(dialect())) {
            other.database()
                    .execute(
                            Kinds.ddl(dialect()),
                            "insert into kinds (a_real) values (0.1), (2.1), (1e10), (16777216), (-0.3), (1e-10), (3.4028235e38)");
            other.db().insertInto(KINDS).set(KINDS.REAL.set(0.7f)).execute();
            List<Float> all = List.of(0.1f, 2.1f, 1e10f, 16777216f, -0.3f, 1e-10f, Float.MAX_VALUE, 0.7f);
            for (Float value : all) {
                assertThat(other.db()
                                .select(KINDS.REAL)
                                .from(KINDS)
                                .where(KINDS.REAL.eq(value))
                                .fetch())
                        .containsExactly(value);
            }
            List<Float> many = new ArrayList<>(all);
            for (int i = 0; i < 20; i++) {
                many.add(100.5f + i);
            }
            assertThat(other.db()
                            .select(count())
                            .from(KINDS)
                            .where(KINDS.REAL.in(all.subList(0, 3)))
                            .fetchOne())
                    .isEqualTo(3);
            assertThat(other.db()
                            .select(count())
                            .from(KINDS)
                            .where(KINDS.REAL.in(many))
                            .fetchOne())
                    .isEqualTo(8);
        }
    }

    @Test
    void where_comparisonWithValue_keepsWhatFulfilsIt() {
        assertThat(users(USERS.AGE.eq(25))).containsExactly("Bob", "Dora");
        assertThat(users(USERS.AGE.ne(25))).containsExactly("Ann", "Cid");
        assertThat(users(USERS.AGE.lt(30))).containsExactly("Bob", "Dora");
        assertThat(users(USERS.AGE.le(30))).containsExactly("Ann", "Bob", "Dora");
        assertThat(users(USERS.AGE.gt(30))).containsExactly("Cid");
        assertThat(users(USERS.AGE.ge(30))).containsExactly("Ann", "Cid");
        assertThat(users(USERS.AGE.between(25, 30))).containsExactly("Ann", "Bob", "Dora");
        assertThat(users(USERS.AGE.between(30, 25))).isEmpty();
    }

    @Test
    void where_comparisonWithExpression_keepsWhatFulfilsIt() {
        Expr<Integer> other = USERS.VISITS.plus(18);
        assertThat(users(USERS.AGE.eq(USERS.VISITS.plus(25)))).containsExactly("Bob", "Dora");
        assertThat(users(USERS.AGE.ne(USERS.VISITS.plus(25)))).containsExactly("Ann", "Cid");
        assertThat(users(USERS.AGE.gt(other))).containsExactly("Ann", "Bob", "Cid", "Dora");
        assertThat(users(USERS.AGE.lt(other))).isEmpty();
        assertThat(users(USERS.AGE.ge(USERS.VISITS.times(3)))).containsExactly("Ann", "Bob", "Cid", "Dora");
        assertThat(users(USERS.AGE.le(USERS.VISITS.times(3)))).containsExactly("Ann");
    }

    @Test
    void where_comparisonWithNullColumn_isUnknown() {
        assertThat(posts(POSTS.RATING.gt(BigDecimal.ZERO))).containsExactly("Alpha", "Gamma", "Delta");
        assertThat(posts(POSTS.RATING.le(BigDecimal.ZERO))).isEmpty();
        assertThat(posts(POSTS.RATING.gt(BigDecimal.ZERO).not())).isEmpty();
        assertThat(users(USERS.BIO.ne("Reads."))).containsExactly("Ann");
        assertThat(users(USERS.BIO.notIn("Reads."))).containsExactly("Ann");
    }

    @Test
    void comparison_null_isRefusedWithTheOperatorToUse() {
        String nothing = null;
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable comparison :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> USERS.BIO.eq(nothing),
                        () -> USERS.BIO.lt(nothing),
                        () -> USERS.BIO.le(nothing),
                        () -> USERS.BIO.gt(nothing),
                        () -> USERS.BIO.ge(nothing),
                        () -> USERS.BIO.between("a", nothing),
                        () -> USERS.BIO.in("a", nothing),
                        () -> USERS.BIO.in(Arrays.asList("a", nothing)),
                        () -> USERS.BIO.notIn(Arrays.asList(nothing, "a")))) {
            assertThatThrownBy(comparison)
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("isNull()");
        }
        assertThatThrownBy(() -> USERS.BIO.ne(nothing))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("isNotNull()");
    }

    @Test
    void where_isNull_tellsNullApart() {
        assertThat(users(USERS.BIO.isNull())).containsExactly("Bob", "Cid");
        assertThat(users(USERS.BIO.isNotNull())).containsExactly("Ann", "Dora");
        assertThat(users(USERS.BIO.isNull().not())).containsExactly("Ann", "Dora");
    }

    @Test
    void where_isDistinctFrom_treatsNullAsAValue() {
        assertThat(users(USERS.BIO.isDistinctFrom("Reads."))).containsExactly("Ann", "Bob", "Cid");
        assertThat(users(USERS.BIO.isNotDistinctFrom("Reads."))).containsExactly("Dora");
        assertThat(users(USERS.BIO.isDistinctFrom(null))).containsExactly("Ann", "Dora");
        assertThat(users(USERS.BIO.isNotDistinctFrom(null))).containsExactly("Bob", "Cid");
        assertThat(posts(POSTS.RATING.isNotDistinctFrom(null))).containsExactly("Beta", "Epsilon");
        assertThat(posts(POSTS.RATING.isDistinctFrom(new BigDecimal("4.50")))).hasSize(4);
        assertThat(posts(POSTS.CREATED_AT.isNotDistinctFrom(null))).isEmpty();
    }

    @Test
    void where_inList_keepsMembers() {
        assertThat(users(USERS.ID.in(1L, 4L, 99L))).containsExactly("Ann", "Dora");
        assertThat(users(USERS.ID.in(List.of(2L)))).containsExactly("Bob");
        assertThat(users(USERS.ID.notIn(1L, 4L, 99L))).containsExactly("Bob", "Cid");
        assertThat(users(USERS.BIO.in("Reads.", "Writes about Java."))).containsExactly("Ann", "Dora");
    }

    @Test
    void where_inEmptyList_holdsNothing() {
        assertThat(users(USERS.ID.in(List.of()))).isEmpty();
        assertThat(users(USERS.ID.in())).isEmpty();
        assertThat(users(USERS.ID.notIn(List.of()))).hasSize(4);
        assertThat(users(USERS.ID.in(List.of()).or(USERS.ID.eq(1L)))).containsExactly("Ann");
        assertThat(users(USERS.BIO.notIn(List.of()))).hasSize(4);
    }

    @Test
    void where_inManyValues_findsThem() {
        List<Long> ids = new ArrayList<>();
        for (long id = 1; id <= 5_000; id++) {
            ids.add(id);
        }
        assertThat(users(USERS.ID.in(ids))).hasSize(4);
    }

    @Test
    void where_inSelect_keepsMembers() {
        assertThat(users(USERS.ID.in(select(POSTS.AUTHOR_ID).from(POSTS).where(POSTS.PUBLISHED))))
                .containsExactly("Ann", "Cid");
        assertThat(users(USERS.ID.notIn(select(POSTS.AUTHOR_ID).from(POSTS)))).containsExactly("Dora");
    }

    @Test
    void where_notInSelectWithNull_neverHolds() {
        assertThat(users(USERS.ID.notIn(select(COMMENTS.AUTHOR_ID).from(COMMENTS))))
                .isEmpty();
        assertThat(users(USERS.ID.notIn(
                        select(COMMENTS.AUTHOR_ID).from(COMMENTS).where(COMMENTS.AUTHOR_ID.isNotNull()))))
                .containsExactly("Cid", "Dora");
    }

    @Test
    void in_selectOfSomethingElseThanOneExpression_isRefused() {
        assertThatThrownBy(() ->
                        USERS.ID.in(select(fields(POSTS.ID, POSTS.AUTHOR_ID).into((a, b) -> a))
                                .from(POSTS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("one expression");
        assertThatThrownBy(() -> USERS.ID.notIn(
                        select(fields(POSTS.ID).into(id -> id * 2)).from(POSTS)))
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void where_exists_looksAtTheOuterRow() {
        assertThat(users(exists(
                        selectFrom(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED)))))
                .containsExactly("Ann", "Cid");
        assertThat(users(exists(select(POSTS.ID).from(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID)))
                        .not()))
                .containsExactly("Dora");
    }

    @Test
    void where_scalarSelect_isAValue() {
        assertThat(users(USERS.AGE.eq(select(max(USERS.AGE)).from(USERS).asScalar())))
                .containsExactly("Cid");
        Expr<Instant> first = select(min(POSTS.CREATED_AT))
                .from(POSTS)
                .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                .asScalar();
        assertThat(users(first.isNull())).containsExactly("Dora");
        assertThat(db().select(first).from(USERS).orderBy(USERS.ID.asc()).fetch())
                .containsExactly(
                        Instant.parse("2026-02-01T12:00:00Z"),
                        Instant.parse("2026-02-04T12:00:00Z"),
                        Instant.parse("2026-02-05T12:00:00Z"),
                        null);
    }

    @Test
    void asScalar_selectOfMoreThanOneColumn_isRefused() {
        assertThatThrownBy(() -> selectFrom(USERS).asScalar()).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(
                        () -> select(fields(USERS.ID, USERS.NAME)).from(USERS).asScalar())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("2 columns");
    }

    @Test
    void where_booleanColumn_isACondition() {
        assertThat(users(USERS.ACTIVE)).containsExactly("Ann", "Bob", "Dora");
        assertThat(users(USERS.ACTIVE.not())).containsExactly("Cid");
        assertThat(users(USERS.ACTIVE.isTrue())).containsExactly("Ann", "Bob", "Dora");
        assertThat(users(USERS.ACTIVE.isFalse())).containsExactly("Cid");
        assertThat(users(USERS.ACTIVE.eq(false))).containsExactly("Cid");
        assertThat(users(USERS.ACTIVE.and(USERS.AGE.lt(30)))).containsExactly("Bob", "Dora");
        assertThat(users(USERS.ACTIVE.not().or(USERS.AGE.lt(30)).not())).containsExactly("Ann");
        assertThat(users(USERS.ACTIVE.eq(USERS.AGE.gt(18)))).containsExactly("Ann", "Bob", "Dora");
    }

    @Test
    void where_isTrueOfUnknown_doesNotHold() {
        Condition unknown = USERS.BIO.eq("Reads.");
        assertThat(users(unknown.isTrue())).containsExactly("Dora");
        assertThat(users(unknown.isTrue().not())).containsExactly("Ann", "Bob", "Cid");
        assertThat(users(unknown.isFalse())).containsExactly("Ann");
        assertThat(users(unknown.isNull())).containsExactly("Bob", "Cid");
        assertThat(users(unknown.not().isTrue())).containsExactly("Ann");
    }

    @Test
    void where_junctionsNested_holdAsInJava() {
        Condition a = USERS.AGE.eq(25);
        Condition b = USERS.VISITS.eq(0);
        Condition c = USERS.NAME.eq("Ann");
        assertThat(users(a.and(b).or(c))).containsExactly("Ann", "Bob", "Dora");
        assertThat(users(a.and(b.or(c)))).containsExactly("Bob", "Dora");
        assertThat(users(a.or(b).and(c))).isEmpty();
        assertThat(users(a.or(b).not().and(c))).containsExactly("Ann");
        assertThat(users(a.not().not())).containsExactly("Bob", "Dora");
        assertThat(users(a.and(b).and(c.not()).not())).containsExactly("Ann", "Cid");
        assertThat(users(Condition.all(List.of(a, b, c.not())))).containsExactly("Bob", "Dora");
        assertThat(users(Condition.any(List.of(a.and(c), c, b.and(a.not()))))).containsExactly("Ann");
    }

    @Test
    void condition_ofNothing_foldsAway() {
        assertThat(users(ALWAYS)).hasSize(4);
        assertThat(users(NEVER)).isEmpty();
        assertThat(users(ALWAYS.and(USERS.ID.eq(1L)))).containsExactly("Ann");
        assertThat(users(ALWAYS.or(USERS.ID.eq(1L)))).hasSize(4);
        assertThat(users(NEVER.or(USERS.ID.eq(1L)))).containsExactly("Ann");
        assertThat(users(NEVER.and(USERS.ID.eq(1L)))).isEmpty();
        assertThat(users(ALWAYS.not())).isEmpty();
        assertThat(users(NEVER.not().and(USERS.ID.eq(2L)))).containsExactly("Bob");
        assertThat(users(ALWAYS.isTrue().and(NEVER.isFalse()))).hasSize(4);
        assertThat(users(ALWAYS.isFalse().or(NEVER.isTrue()))).isEmpty();
        assertThat(selectFrom(USERS).where(ALWAYS).sql(dialect().sql())).doesNotContain("where");
    }

    @Test
    void condition_asColumn_isATruthValue() {
        assertThat(db().select(USERS.AGE.gt(28))
                        .from(USERS)
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly(true, false, true, false);
        assertThat(db().select(USERS.BIO.eq("Reads."))
                        .from(USERS)
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly(false, null, null, true);
        assertThat(db().select(fields(ALWAYS, NEVER, USERS.ACTIVE.not()))
                        .from(USERS)
                        .where(USERS.ID.eq(3L))
                        .fetchOne())
                .hasToString("[true, false, true]");
    }

    @Test
    void where_manyConditions_nestsNoDeeperThanTheDatabaseCan() {
        List<Condition> names = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            names.add(USERS.NAME.eq("nobody" + i));
        }
        names.add(USERS.NAME.eq("Ann"));
        assertThat(users(Condition.any(names))).containsExactly("Ann");
    }

    @Test
    void text_likePatterns_matchAsSqlSays() {
        assertThat(posts(POSTS.TITLE.like("%lph%"))).containsExactly("Alpha");
        assertThat(posts(POSTS.TITLE.like("_eta"))).containsExactly("Beta");
        assertThat(posts(POSTS.TITLE.notLike("%a"))).containsExactly("Epsilon");
        assertThat(posts(POSTS.BODY.like("100\\%%"))).containsExactly("Delta");
        assertThat(posts(POSTS.BODY.like("%\\\\%"))).containsExactly("Epsilon");
        assertThat(posts(POSTS.TITLE.ilike("ALPHA"))).containsExactly("Alpha");
        assertThat(users(USERS.BIO.notLike("Reads%"))).containsExactly("Ann");
    }

    @Test
    void text_startsEndsContains_takeTheTextAsItIs() {
        assertThat(posts(POSTS.BODY.startsWith("100%"))).containsExactly("Delta");
        assertThat(posts(POSTS.BODY.startsWith("1_0%"))).isEmpty();
        assertThat(posts(POSTS.BODY.endsWith("a_b"))).containsExactly("Delta");
        assertThat(posts(POSTS.BODY.endsWith("a%b"))).isEmpty();
        assertThat(posts(POSTS.BODY.contains("% s"))).containsExactly("Delta");
        assertThat(posts(POSTS.BODY.contains("k\\s"))).containsExactly("Epsilon");
        assertThat(posts(POSTS.BODY.contains("k\\\\s"))).isEmpty();
        assertThat(posts(POSTS.BODY.contains(""))).hasSize(5);
        assertThat(posts(POSTS.BODY.contains("\\"))).containsExactly("Epsilon");
    }

    @Test
    void text_functions_giveTextsAndLengths() {
        assertThat(db().select(fields(
                                USERS.NAME.upper(),
                                USERS.NAME.lower(),
                                USERS.NAME.concat("!").concat(USERS.EMAIL),
                                USERS.NAME.length(),
                                USERS.BIO.concat("x"),
                                USERS.BIO.length()))
                        .from(USERS)
                        .where(USERS.ID.eq(2L))
                        .fetchOne())
                .hasToString("[BOB, bob, Bob!bob@blog.test, 3, null, null]");
        assertThat(users(USERS.NAME.concat(USERS.NAME).length().eq(8))).containsExactly("Dora");
        assertThat(users(USERS.NAME
                        .concat("n")
                        .eq("Annn")
                        .or(USERS.NAME.concat("x").like("Bobx"))))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void number_operators_groupAsWritten() {
        Expr<Integer> sum = USERS.AGE.plus(USERS.VISITS).times(2);
        Expr<Integer> difference = USERS.AGE.minus(USERS.VISITS.minus(3));
        Expr<Integer> left = USERS.AGE.minus(USERS.VISITS).minus(3);
        Expr<Integer> quotient = USERS.AGE.dividedBy(7).times(7).plus(USERS.AGE.modulo(7));
        Expr<Integer> deep = USERS.AGE.times(USERS.VISITS.plus(1)).dividedBy(USERS.VISITS.plus(1));
        assertThat(db().select(fields(sum, difference, left, quotient, deep, USERS.AGE.minus(USERS.AGE.minus(1))))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .fetchOne())
                .hasToString("[80, 23, 17, 30, 30, 1]");
    }

    @Test
    void number_integersDivided_giveTheIntegerPart() {
        assertThat(db().select(fields(
                                USERS.AGE.dividedBy(4),
                                USERS.AGE.minus(60).dividedBy(4),
                                USERS.AGE.minus(60).modulo(4)))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .fetchOne())
                .hasToString("[7, -7, -2]");
    }

    @Test
    void number_decimalsDivided_keepTheFraction() {
        assertThat(db().select(POSTS.RATING.dividedBy(new BigDecimal("2")))
                        .from(POSTS)
                        .where(POSTS.ID.eq(3L))
                        .fetchOne())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void number_computedDecimal_comparesAsANumber() {
        assertThat(posts(POSTS.RATING.times(new BigDecimal("2")).gt(new BigDecimal("8.9"))))
                .containsExactly("Alpha");
        assertThat(posts(POSTS.RATING.plus(BigDecimal.TEN).lt(new BigDecimal("13.1"))))
                .containsExactly("Gamma");
        assertThat(posts(POSTS.RATING.times(BigDecimal.TEN).in(new BigDecimal("30"), new BigDecimal("32.5"))))
                .containsExactly("Gamma", "Delta");
        assertThat(posts(POSTS.RATING.minus(BigDecimal.ONE).eq(new BigDecimal("2.00"))))
                .containsExactly("Gamma");
    }

    @Test
    void time_beforeAfter_compareInstants() {
        Instant third = Instant.parse("2026-02-03T12:00:00Z");
        assertThat(posts(POSTS.CREATED_AT.before(third))).containsExactly("Alpha", "Beta");
        assertThat(posts(POSTS.CREATED_AT.after(third))).containsExactly("Delta", "Epsilon");
        assertThat(posts(POSTS.CREATED_AT.eq(third))).containsExactly("Gamma");
        assertThat(posts(POSTS.CREATED_AT.between(third, third.plusNanos(1_000))))
                .containsExactly("Gamma");
        assertThat(db().select(PROFILES.CITY)
                        .from(PROFILES)
                        .where(PROFILES.BIRTHDAY.after(java.time.LocalDate.of(2000, 2, 28)))
                        .fetch())
                .containsExactly("Oslo");
    }

    @Test
    void cast_numberToText_isItsDigits() {
        assertThat(db().select(USERS.AGE.cast(SqlType.TEXT))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .fetchOne())
                .isEqualTo("30");
        assertThat(users(USERS.AGE.cast(SqlType.TEXT).eq("41"))).containsExactly("Cid");
        assertThat(db().select(USERS.AGE.cast(SqlType.DOUBLE))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .fetchOne())
                .isEqualTo(30.0);
    }

    @Test
    void where_optionalCondition_countsOnlyWhenPresent() {
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .where(Optional.<Condition>empty())
                        .fetch())
                .hasSize(4);
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .where(Optional.of(USERS.ACTIVE))
                        .where(USERS.AGE.eq(25))
                        .where(Optional.of(USERS.NAME.ne("Dora")))
                        .fetch())
                .containsExactly("Bob");
    }

    @Test
    void where_twiceWithOr_addsWithAnd() {
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .where(USERS.NAME.eq("Ann").or(USERS.NAME.eq("Bob")))
                        .where(USERS.AGE.eq(30).or(USERS.AGE.eq(41)))
                        .fetch())
                .containsExactly("Ann");
    }

    @Test
    void where_parameter_isBoundForEachRun() {
        var age = Sql.param("age", SqlType.INTEGER);
        var older = select(USERS.NAME).from(USERS).where(USERS.AGE.gt(age)).orderBy(USERS.ID.asc());
        assertThat(db().fetch(older, age.bind(29))).containsExactly("Ann", "Cid");
        assertThat(db().fetch(older, age.bind(40))).containsExactly("Cid");
        assertThat(db().fetch(older, age.bind(null))).isEmpty();
        assertThatThrownBy(() -> db().fetch(older))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("parameter age has no value");
    }

    /** SQLite reads no expression of more than 1,000 levels. */
    @Test
    void junction_ofThousands_isOneCondition() {
        List<Condition> equal = new ArrayList<>();
        List<Condition> unequal = new ArrayList<>();
        Condition chain = USERS.NAME.eq("Ann");
        for (long i = 0; i < 5_000; i++) {
            equal.add(USERS.ID.eq(i + 2));
            unequal.add(USERS.ID.ne(i + 2));
            chain = i % 2 == 0 ? chain.or(USERS.ID.eq(i + 2)) : chain;
        }
        assertThat(users(Condition.any(equal))).containsExactly("Bob", "Cid", "Dora");
        assertThat(users(Condition.all(unequal))).containsExactly("Ann");
        assertThat(users(Condition.any(equal).and(Condition.any(equal)).and(USERS.ACTIVE)))
                .containsExactly("Bob", "Dora");
        assertThat(users(Condition.all(unequal).not())).containsExactly("Bob", "Cid", "Dora");
        assertThat(users(chain)).containsExactly("Ann", "Bob", "Dora");
    }
}
