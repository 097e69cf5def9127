package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.sql;
import static dev.rex.dsl.Sql.sqlCondition;
import static dev.rex.dsl.Sql.sqlNumber;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Arrays.any;
import static dev.rex.dsl.fn.Arrays.append;
import static dev.rex.dsl.fn.Arrays.arrayAgg;
import static dev.rex.dsl.fn.Arrays.arrayOf;
import static dev.rex.dsl.fn.Arrays.cardinality;
import static dev.rex.dsl.fn.Arrays.concat;
import static dev.rex.dsl.fn.Arrays.containedBy;
import static dev.rex.dsl.fn.Arrays.contains;
import static dev.rex.dsl.fn.Arrays.element;
import static dev.rex.dsl.fn.Arrays.join;
import static dev.rex.dsl.fn.Arrays.overlaps;
import static dev.rex.dsl.fn.Arrays.position;
import static dev.rex.dsl.fn.Arrays.remove;
import static dev.rex.dsl.fn.FullText.search;
import static dev.rex.dsl.fn.FullText.searchHeadline;
import static dev.rex.dsl.fn.FullText.searchRank;
import static dev.rex.dsl.fn.JsonFunctions.json;
import static dev.rex.dsl.fn.JsonFunctions.jsonArray;
import static dev.rex.dsl.fn.JsonFunctions.jsonArrayAgg;
import static dev.rex.dsl.fn.JsonFunctions.jsonContains;
import static dev.rex.dsl.fn.JsonFunctions.jsonLength;
import static dev.rex.dsl.fn.JsonFunctions.jsonObject;
import static dev.rex.dsl.fn.JsonFunctions.jsonObjectAgg;
import static dev.rex.dsl.fn.JsonFunctions.jsonText;
import static dev.rex.dsl.fn.JsonFunctions.jsonType;
import static dev.rex.dsl.fn.JsonFunctions.jsonWith;
import static dev.rex.dsl.fn.JsonFunctions.jsonWithout;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.Sequence;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.fn.Sequences;
import java.util.List;

/** JSON, arrays, sequences, SQL as text, and comments. */
final class DocumentCases {
    private static final Expr<Json> DOCUMENT = val(
            new Json("{\"name\": \"it's\", \"tags\": [\"a\", {\"b\": 2}], \"$.x\": true, \"none\": null}"),
            SqlType.JSON);
    private static final SqlType<List<Integer>> INTEGERS = SqlType.ofArray(SqlType.INTEGER);
    private static final Expr<List<Integer>> ONE_TWO = val(List.of(1, 2), INTEGERS);

    static final List<GoldenCase> CASES = List.of(
            query(
                    "json-types",
                    db -> db.select(fields(
                            jsonType(DOCUMENT),
                            jsonType(json(DOCUMENT, "name")),
                            jsonType(json(DOCUMENT, "tags")),
                            jsonType(json(DOCUMENT, "tags", 1, "b")),
                            jsonType(json(DOCUMENT, "$.x")),
                            jsonType(json(DOCUMENT, "none")),
                            jsonType(json(DOCUMENT, "missing"))))),
            query(
                    "json-changing",
                    db -> db.select(fields(
                            jsonText(jsonWith(DOCUMENT, "a \"b.c", val(1)), "a \"b.c"),
                            jsonText(jsonWith(DOCUMENT, "name", val("new")), "name"),
                            jsonType(json(jsonWith(DOCUMENT, "$.x", val(false)), "$.x")),
                            jsonLength(json(jsonWith(DOCUMENT, "tags", jsonArray(val(1))), "tags")),
                            json(jsonWithout(DOCUMENT, "$.x"), "$.x"),
                            jsonText(jsonWithout(jsonWithout(DOCUMENT, "missing"), "tags"), "name")))),
            query(
                    "json-contains",
                    db -> db.select(fields(
                            jsonContains(DOCUMENT, val(new Json("{\"tags\": [{\"b\": 2}]}"), SqlType.JSON)),
                            jsonContains(DOCUMENT, val(new Json("{\"tags\": [3]}"), SqlType.JSON))))),
            query(
                    "json-path",
                    db -> db.select(fields(
                            jsonText(DOCUMENT, "name"),
                            jsonText(DOCUMENT, "tags", 0),
                            jsonText(DOCUMENT, "tags", 1, "b"),
                            json(DOCUMENT, "tags", 0),
                            jsonText(DOCUMENT, "none"),
                            jsonText(DOCUMENT, "missing", "deeper")))),
            query(
                    "json-path-hostile-key",
                    db -> db.select(jsonText(DOCUMENT, "$.x").isNotNull())),
            query("json-length", db -> db.select(jsonLength(json(DOCUMENT, "tags")))),
            query("json-building", db -> db.select(fields(
                            jsonText(
                                    jsonObject("name", USERS.NAME)
                                            .and("active", USERS.ACTIVE)
                                            .and("tags", jsonArray(USERS.AGE, USERS.BIO, val("x")))
                                            .end(),
                                    "tags",
                                    0),
                            json(jsonObject("active", USERS.ACTIVE).end(), "active"),
                            jsonText(jsonArray(json(DOCUMENT, "tags")), 0, 0)))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))),
            query("json-aggregates", db -> db.select(fields(
                            jsonLength(jsonArrayAgg(USERS.NAME)),
                            jsonText(jsonObjectAgg(USERS.NAME, USERS.AGE), "Cid"),
                            jsonText(jsonArrayAgg(USERS.NAME).orderBy(USERS.ID.desc()), 0)))
                    .from(USERS)),
            query(
                    "arrays",
                    db -> db.select(fields(
                            contains(ONE_TWO, List.of(2)),
                            containedBy(ONE_TWO, val(List.of(1, 2, 3), INTEGERS)),
                            overlaps(ONE_TWO, List.of(2, 5)),
                            cardinality(ONE_TWO),
                            element(ONE_TWO, 2, SqlType.INTEGER),
                            position(ONE_TWO, val(2)),
                            append(ONE_TWO, val(3)),
                            remove(ONE_TWO, val(1)),
                            concat(ONE_TWO, ONE_TWO),
                            join(ONE_TWO, "-")))),
            query("array-any", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.AGE.eq(any(val(List.of(25, 41), INTEGERS))))
                    .orderBy(USERS.ID.asc())),
            query("array-of-rows", db -> db.select(fields(
                            USERS.NAME,
                            arrayOf(select(POSTS.TITLE)
                                    .from(POSTS)
                                    .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                                    .orderBy(POSTS.TITLE.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("array-agg", db -> db.select(
                            fields(USERS.AGE, arrayAgg(USERS.NAME).orderBy(USERS.NAME.desc())))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .orderBy(USERS.AGE.asc())),
            query("search", db -> db.select(fields(
                            USERS.NAME,
                            searchHeadline("english", USERS.BIO, "write"),
                            searchRank("english", USERS.BIO, "write").gt(0.0)))
                    .from(USERS)
                    .where(search("english", USERS.BIO, "write OR \"it's"))
                    .orderBy(USERS.ID.asc())),
            query(
                    "sequence",
                    db -> db.select(
                            Sequences.nextval(Sequence.of("tags_id_seq")).gt(0L))),
            query("template", db -> db.select(fields(
                            sqlNumber("{0} + {1}", SqlType.INTEGER, USERS.AGE, val(1))
                                    .times(2),
                            sqlText("lower({0})", USERS.NAME.concat("X")),
                            sql("{0}", SqlType.BOOLEAN, USERS.ACTIVE)))
                    .from(USERS)
                    .where(sqlCondition("{0} between {1} and {2}", USERS.AGE, val(26), val(40))
                            .not())
                    .orderBy(USERS.ID.asc())),
            query(
                    "template-value-that-looks-like-sql",
                    db -> db.select(sqlText("upper({0})", val("'); drop table users; --")))),
            query("comment", db -> db.select(count())
                    .from(POSTS)
                    .where(POSTS.RATING.gt(decimal(4)))
                    .comment("who asks? */ drop table posts; /* \n it's me")),
            query("tags", db -> db.select(count())
                    .from(POSTS)
                    .tag("route", "/posts/:id")
                    .tag("action", "it's*/")));

    private DocumentCases() {}
}
