package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.boolAnd;
import static dev.rex.dsl.fn.Aggregates.boolOr;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.mode;
import static dev.rex.dsl.fn.Aggregates.percentileCont;
import static dev.rex.dsl.fn.Aggregates.percentileDisc;
import static dev.rex.dsl.fn.Aggregates.stddevPop;
import static dev.rex.dsl.fn.Aggregates.stringAgg;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Aggregates.varPop;
import static dev.rex.dsl.fn.Casts.toInteger;
import static dev.rex.dsl.fn.Casts.toText;
import static dev.rex.dsl.fn.Groupings.cube;
import static dev.rex.dsl.fn.Groupings.grouping;
import static dev.rex.dsl.fn.Groupings.groupingSets;
import static dev.rex.dsl.fn.Groupings.rollup;
import static dev.rex.dsl.fn.Groupings.set;
import static dev.rex.dsl.fn.Numbers.abs;
import static dev.rex.dsl.fn.Numbers.ceil;
import static dev.rex.dsl.fn.Numbers.floor;
import static dev.rex.dsl.fn.Numbers.negate;
import static dev.rex.dsl.fn.Numbers.power;
import static dev.rex.dsl.fn.Numbers.random;
import static dev.rex.dsl.fn.Numbers.round;
import static dev.rex.dsl.fn.Numbers.sign;
import static dev.rex.dsl.fn.Numbers.sqrt;
import static dev.rex.dsl.fn.Numbers.trunc;
import static dev.rex.dsl.fn.Strings.ascii;
import static dev.rex.dsl.fn.Strings.concatWs;
import static dev.rex.dsl.fn.Strings.initcap;
import static dev.rex.dsl.fn.Strings.left;
import static dev.rex.dsl.fn.Strings.lpad;
import static dev.rex.dsl.fn.Strings.ltrim;
import static dev.rex.dsl.fn.Strings.md5;
import static dev.rex.dsl.fn.Strings.octetLength;
import static dev.rex.dsl.fn.Strings.position;
import static dev.rex.dsl.fn.Strings.regexpLike;
import static dev.rex.dsl.fn.Strings.regexpReplace;
import static dev.rex.dsl.fn.Strings.repeat;
import static dev.rex.dsl.fn.Strings.replace;
import static dev.rex.dsl.fn.Strings.reverse;
import static dev.rex.dsl.fn.Strings.right;
import static dev.rex.dsl.fn.Strings.rpad;
import static dev.rex.dsl.fn.Strings.rtrim;
import static dev.rex.dsl.fn.Strings.splitPart;
import static dev.rex.dsl.fn.Strings.substring;
import static dev.rex.dsl.fn.Strings.trim;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.dsl.Projection;
import dev.rex.dsl.Query;
import dev.rex.dsl.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Functions of texts and numbers, and aggregates. */
final class FunctionCases {
    static final List<GoldenCase> CASES = List.of(
            query("substring", ofUsers(fields(substring(USERS.EMAIL, 1, 3), substring(USERS.NAME, 2)))),
            query("substring-in", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(substring(USERS.NAME, 1, 1).in("A", "D"))
                    .orderBy(USERS.ID.asc())),
            query("substring-grouped", db -> db.select(fields(substring(USERS.NAME, 3, 1), count()))
                    .from(USERS)
                    .groupBy(substring(USERS.NAME, 3, 1))
                    .orderBy(substring(USERS.NAME, 3, 1).asc())),
            query("left-right", ofUsers(fields(left(USERS.NAME, 2), right(USERS.NAME, 2), right(USERS.NAME, 0)))),
            query(
                    "trim",
                    ofUsers(fields(
                            trim(val("  a ")), ltrim(val("  a ")), rtrim(val("  a ")), trim(USERS.EMAIL, "adt")))),
            query("replace", ofUsers(replace(USERS.EMAIL, "blog", "mail"))),
            query("position", ofUsers(fields(position(USERS.EMAIL, "@"), position(USERS.EMAIL, "zzz")))),
            query("concat-ws", ofUsers(concatWs(", ", USERS.NAME, USERS.BIO, val("end")))),
            query(
                    "octet-length",
                    ofUsers(fields(octetLength(val("añb")), val("añb").length()))),
            query("ascii", ofUsers(ascii(USERS.NAME))),
            query("initcap", ofUsers(initcap(USERS.EMAIL))),
            query("pad", ofUsers(fields(lpad(USERS.NAME, 5, "*"), rpad(USERS.NAME, 5, "*")))),
            query("repeat", ofUsers(repeat(USERS.NAME, 2))),
            query("reverse", ofUsers(reverse(USERS.NAME))),
            query("split-part", ofUsers(splitPart(USERS.EMAIL, "@", 2))),
            query("md5", ofUsers(md5(USERS.NAME))),
            query("regexp-like", ofUsers(regexpLike(USERS.NAME, "^[AB]").and(USERS.ACTIVE))),
            query("regexp-replace", ofUsers(regexpReplace(USERS.NAME, "[a-z]+", "."))),
            query(
                    "whole-numbers",
                    ofUsers(fields(
                            abs(USERS.VISITS.minus(8)),
                            negate(USERS.AGE),
                            sign(USERS.VISITS.minus(7)),
                            negate(USERS.AGE.plus(1))))),
            query("rounded", db -> db.select(fields(
                            ceil(POSTS.RATING),
                            floor(POSTS.RATING),
                            round(POSTS.RATING, 1),
                            round(POSTS.RATING),
                            trunc(POSTS.RATING)))
                    .from(POSTS)
                    .where(POSTS.RATING.isNotNull())
                    .orderBy(POSTS.ID.asc())),
            query(
                    "remainder",
                    ofUsers(fields(val(decimal("7.5")).modulo(2), val(-7.5).modulo(2), val(-7).modulo(2)))),
            query(
                    "cast-to-integer",
                    ofUsers(fields(toInteger(val(decimal("2.5"))), toInteger(val(-2.5)), round(val(2.5))))),
            query("cast-of-condition", ofUsers(fields(toText(USERS.ACTIVE), toInteger(USERS.AGE.gt(26))))),
            query("binary", db -> db.select(max(USERS.NAME.binary()))
                    .from(USERS)
                    .where(USERS.NAME.binary().lt(val("a")))
                    .orderBy(max(USERS.NAME.binary()).desc())),
            query("substring-computed", ofUsers(substring(USERS.NAME, USERS.VISITS.minus(8), val(4)))),
            query("floating", ofUsers(fields(sqrt(val(16)), power(val(2), val(10)), round(val(2.71828), 2)))),
            query("random", db -> db.select(random().ge(0.0).and(random().lt(1.0)))
                    .from(USERS)),
            query("string-agg", db -> db.select(stringAgg(USERS.NAME, ", ").orderBy(USERS.NAME.desc()))
                    .from(USERS)),
            query("string-agg-filtered", db -> db.select(
                            stringAgg(USERS.NAME, "+").orderBy(USERS.ID.asc()).filter(USERS.AGE.eq(25)))
                    .from(USERS)),
            query("string-agg-distinct", db -> db.select(
                            stringAgg(POSTS.STATUS, ",").distinct().orderBy(POSTS.STATUS.asc()))
                    .from(POSTS)),
            query("bool-and-or", db -> db.select(fields(
                            USERS.AGE,
                            boolAnd(USERS.ACTIVE),
                            boolOr(USERS.VISITS.gt(5)),
                            boolAnd(USERS.VISITS.gt(5)).isTrue()))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .orderBy(USERS.AGE.asc())),
            query("sum-distinct", db -> db.select(fields(sum(USERS.AGE).distinct(), sum(USERS.AGE)))
                    .from(USERS)),
            query("sum-divided", db -> db.select(fields(
                            round(sum(USERS.AGE).dividedBy(sum(USERS.AGE.times(8))), 3),
                            floor(sum(USERS.AGE)).modulo(BigDecimal.TEN)))
                    .from(USERS)),
            query("filter", db -> db.select(fields(
                            count(),
                            count().filter(USERS.ACTIVE),
                            sum(USERS.VISITS).filter(USERS.AGE.gt(25).and(USERS.ACTIVE)),
                            max(USERS.NAME).filter(USERS.AGE.lt(40)),
                            min(USERS.CREATED_AT).filter(USERS.AGE.eq(25))))
                    .from(USERS)),
            query("deviation", db -> db.select(fields(round(stddevPop(USERS.AGE), 3), round(varPop(USERS.AGE), 3)))
                    .from(USERS)),
            query("percentile", db -> db.select(
                            fields(percentileCont(0.5, USERS.AGE), percentileDisc(0.5, USERS.AGE), mode(USERS.AGE)))
                    .from(USERS)),
            query("rollup", db -> db.select(fields(USERS.AGE, USERS.ACTIVE, count(), grouping(USERS.ACTIVE)))
                    .from(USERS)
                    .groupBy(rollup(USERS.AGE, USERS.ACTIVE))
                    .orderBy(USERS.AGE.asc().nullsFirst(), USERS.ACTIVE.asc().nullsFirst())),
            query("cube", db -> db.select(fields(USERS.AGE, USERS.ACTIVE, count()))
                    .from(USERS)
                    .groupBy(cube(USERS.AGE, USERS.ACTIVE))
                    .orderBy(USERS.AGE.asc().nullsLast(), USERS.ACTIVE.asc().nullsLast())),
            query("grouping-sets", db -> db.select(fields(USERS.AGE, USERS.ACTIVE, count()))
                    .from(USERS)
                    .groupBy(groupingSets(set(USERS.AGE), set(USERS.AGE, USERS.ACTIVE), set()))
                    .orderBy(USERS.AGE.asc().nullsLast(), USERS.ACTIVE.asc().nullsLast())));

    private FunctionCases() {}

    private static <R> Function<Session, Query<?>> ofUsers(Projection<R> projection) {
        return db -> db.select(projection).from(USERS).orderBy(USERS.ID.asc());
    }
}
