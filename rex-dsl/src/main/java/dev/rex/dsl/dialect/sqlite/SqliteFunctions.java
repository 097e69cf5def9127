package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;

/**
 * SQLite's functions, where they differ from what the DSL calls them. Those of dates and times work on texts in the form
 * that Rex writes; what stands behind the seconds, a fraction, is carried over.
 */
final class SqliteFunctions {
    static final Functions FUNCTIONS = make();
    private static final String IN_JAVA = "compute it in Java from the row";

    private SqliteFunctions() {}

    private static Functions make() {
        Functions.Builder functions = Functions.builder();
        functions.lack(
                "combine a select for each set of groups with union all",
                "rollup",
                "cube",
                "grouping sets",
                "grouping");
        functions.lack("use a table with a key of its own, or count in a row", "nextval", "currval");
        functions.lack("compute the values in Java, and give them as values(..)", "generate_series");
        functions.lack("keep a JSON array, and take it apart by jsonArrayElements(..)", "unnest");
        functions.lack("keep the value in the application, and put it into conditions", "set_local");
        texts(functions);
        documents(functions);
        numbers(functions);
        times(functions);
        return functions.build();
    }

    private static void texts(Functions.Builder functions) {
        functions
                .write("binary_text", "({0} collate binary)")
                .write("position", "instr")
                .write("substring", "substr")
                .write("substring_at", "substr({0}, max({1}, 1), max(min({1} - 1, 0) + {2}, 0))")
                .write("btrim", "trim")
                .write("ascii", "case {0} when '' then 0 else unicode({0}) end")
                .write("chr", "char")
                .write("left", "substr({0}, 1, {1})")
                .write("right", "substr({0}, max(length({0}) - {1}, 0) + 1)")
                .lack(IN_JAVA, "initcap", "lpad", "rpad", "repeat", "reverse", "split_part", "md5")
                .lack("use like(..), or compute it in Java", "regexp_like", "regexp_replace");
    }

    /** A key stands in a path as a JSON text, so that nothing in it is taken for a part of the path. */
    private static void documents(Functions.Builder functions) {
        functions
                .write("json_get", "({0} -> ('$.' || json_quote({1})))")
                .write("json_get_at", "({0} -> {1})")
                .write("json_get_text", "({0} ->> ('$.' || json_quote({1})))")
                .write("json_get_text_at", "({0} ->> {1})")
                .write(
                        "json_type",
                        "case json_type({0}) when 'text' then 'string' when 'integer' then 'number' when 'real' then"
                                + " 'number' when 'true' then 'boolean' when 'false' then 'boolean' when 'null' then"
                                + " 'null' when 'array' then 'array' when 'object' then 'object' end")
                .write("json_with", "json_set({0}, '$.' || json_quote({1}), {2})")
                .write("json_without", "json_remove({0}, '$.' || json_quote({1}))")
                .lack("compare its parts, jsonText(..)", "json_contains")
                .write("jsonb_array_elements", "json_each")
                .write("jsonb_each", "json_each")
                .write(
                        "json_rows_value",
                        "case {1} when 'text' then json_quote({0}) when 'true' then 'true' when 'false' then 'false'"
                                + " when 'null' then 'null' else {0} end")
                .write(
                        "json_rows_text",
                        "case {1} when 'true' then 'true' when 'false' then 'false' else cast({0} as text) end")
                .write("json_rows_ordinality", "({1} + 1)")
                .write("fts5_match", "({0} match {1})")
                .lack(
                        "keep the texts in an FTS5 table, and use match(..) of FullText",
                        "text_search",
                        "vector_search",
                        "text_search_rank",
                        "text_search_headline")
                .write("as_json", "json({0})")
                .write("as_json_boolean", "json(case {0} when 1 then 'true' when 0 then 'false' end)")
                .write("jsonb_array_length", "json_array_length")
                .write("jsonb_build_array", "json_array")
                .write("jsonb_build_object", "json_object")
                .write("jsonb_agg", "json_group_array")
                .write("jsonb_object_agg", "json_group_object")
                .lack(
                        Feature.ARRAYS.hint(),
                        "array_contains",
                        "array_overlaps",
                        "cardinality",
                        "array_element",
                        "array_position",
                        "array_append",
                        "array_remove",
                        "array_cat",
                        "array_to_string",
                        "array_agg",
                        "array_of_rows")
                .lack(
                        Feature.RANGES.hint(),
                        "range_contains",
                        "range_overlaps",
                        "range_adjacent",
                        "range_lower",
                        "range_upper",
                        "isempty");
    }

    private static void numbers(Functions.Builder functions) {
        functions
                .write("random", "(abs(random() % 9007199254740992) / 9007199254740992.0)")
                .write("greatest", "max(coalesce({0}, {1}), coalesce({1}, {0}))")
                .write("least", "min(coalesce({0}, {1}), coalesce({1}, {0}))")
                .write("round_double", "round")
                .write("mod_double", "mod")
                .write("integer_to_sum", "{0}")
                .write("bool_and", "min")
                .write("bool_or", "max")
                .write("any_value", "min")
                .lack(IN_JAVA, "stddev_samp", "stddev_pop", "var_samp", "var_pop", "corr", "mode")
                .lack(IN_JAVA, "percentile_cont", "percentile_disc");
    }

    private static void times(Functions.Builder functions) {
        functions
                .write("at_utc", "{0}")
                .write("local_time", "current_time")
                .write("local_timestamp", "current_timestamp")
                .write("to_date", "date({0})")
                .write("days_between", "cast(julianday({1}) - julianday({0}) as integer)")
                .write("seconds_between", "(unixepoch({1}) - unixepoch({0}))");
        extract(functions, "year", "%Y");
        extract(functions, "month", "%m");
        extract(functions, "day", "%d");
        extract(functions, "hour", "%H");
        extract(functions, "minute", "%M");
        extract(functions, "second", "%S");
        extract(functions, "week", "%V");
        extract(functions, "day_of_week", "%u");
        extract(functions, "day_of_year", "%j");
        functions.write("extract_quarter", "((strftime('%m', {0}) + 2) / 3)").write("extract_epoch", "unixepoch({0})");
        truncate(functions, "year", "{0}, 'start of year'");
        truncate(functions, "quarter", "{0}, 'start of month', -((strftime('%m', {0}) - 1) % 3) || ' months'");
        truncate(functions, "month", "{0}, 'start of month'");
        truncate(functions, "week", "{0}, '-6 days', 'weekday 1', 'start of day'");
        truncate(functions, "day", "{0}, 'start of day'");
        clock(functions, "hour", "%Y-%m-%d %H:00:00");
        clock(functions, "minute", "%Y-%m-%d %H:%M:00");
        clock(functions, "second", "%Y-%m-%d %H:%M:%S");
        plus(functions, "years", "{1} || ' years', 'floor'");
        plus(functions, "months", "{1} || ' months', 'floor'");
        plus(functions, "weeks", "({1} * 7) || ' days'");
        plus(functions, "days", "{1} || ' days'");
        plus(functions, "hours", "{1} || ' hours'");
        plus(functions, "minutes", "{1} || ' minutes'");
        plus(functions, "seconds", "{1} || ' seconds'");
    }

    private static void extract(Functions.Builder functions, String part, String format) {
        functions.write("extract_" + part, "cast(strftime('" + format + "', {0}) as integer)");
    }

    private static void truncate(Functions.Builder functions, String part, String arguments) {
        functions.write("trunc_" + part + "_date", "date(" + arguments + ")");
        functions.write("trunc_" + part + "_timestamp", "datetime(" + arguments + ")");
        functions.write("trunc_" + part + "_instant", "datetime(" + arguments + ")");
    }

    private static void clock(Functions.Builder functions, String part, String format) {
        functions.write("trunc_" + part + "_date", "date({0})");
        functions.write("trunc_" + part + "_timestamp", "strftime('" + format + "', {0})");
        functions.write("trunc_" + part + "_instant", "strftime('" + format + "', {0})");
    }

    private static void plus(Functions.Builder functions, String unit, String modifiers) {
        functions.write("plus_" + unit + "_date", "date({0}, " + modifiers + ")");
        functions.write("plus_" + unit + "_time", "(time({0}, " + modifiers + ") || substr({0}, 9))");
        functions.write("plus_" + unit + "_timestamp", "(datetime({0}, " + modifiers + ") || substr({0}, 20))");
    }
}
