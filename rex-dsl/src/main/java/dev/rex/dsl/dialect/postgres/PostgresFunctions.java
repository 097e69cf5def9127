package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Functions;
import java.util.Locale;

/** PostgreSQL's functions, where they differ from what the DSL calls them. */
final class PostgresFunctions {
    private PostgresFunctions() {}

    /** Those of a version. */
    static Functions of(int version) {
        Functions.Builder functions = Functions.builder()
                .write("binary_text", "({0} collate \"C\")")
                .write("position", "strpos({0}, {1})")
                .write("substring", "substr")
                .write("set_local", "set_config({0}, {1}, true)")
                .write("regexp_like", "({0} ~ {1})")
                .write("round_double", "cast(round(cast({0} as numeric), {1}) as double precision)")
                .write("mod_double", "cast(mod(cast({0} as numeric), cast({1} as numeric)) as double precision)")
                // of these alone it is a bigint, which divides without a fraction
                .write("integer_to_sum", "cast({0} as bigint)")
                .write("sign", "cast(sign({0}) as integer)")
                .write("substring_at", "substr")
                .write("at_utc", "({0} at time zone 'UTC')")
                .write("local_time", "localtime")
                .write("local_timestamp", "localtimestamp")
                .write("to_date", "cast({0} as date)")
                .write("json_get", "({0} -> {1})")
                .write("json_get_at", "({0} -> {1})")
                .write("json_get_text", "({0} ->> {1})")
                .write("json_get_text_at", "({0} ->> {1})")
                .write("json_type", "jsonb_typeof")
                .write("json_with", "({0} || jsonb_build_object({1}, {2}))")
                .write("json_without", "({0} - {1})")
                .write("json_contains", "({0} @> {1})")
                .write("json_rows_value", "{0}")
                .write("json_rows_text", "({0} #>> array[]::text[])")
                .write("json_rows_ordinality", "{0}")
                .write("as_json", "{0}")
                .write("as_json_boolean", "{0}")
                .write("text_search", "(to_tsvector({0}, {1}) @@ websearch_to_tsquery({0}, {2}))")
                .write("vector_search", "({1} @@ websearch_to_tsquery({0}, {2}))")
                .write("text_search_rank", "ts_rank(to_tsvector({0}, {1}), websearch_to_tsquery({0}, {2}))")
                .write("text_search_headline", "ts_headline({0}, {1}, websearch_to_tsquery({0}, {2}))")
                .lack("use search(..) of FullText", "fts5_match", "bm25", "highlight")
                .write("array_contains", "({0} @> {1})")
                .write("array_overlaps", "({0} && {1})")
                .write("array_element", "({0})[{1}]")
                .write("array_of_rows", "array{0}")
                .write("range_contains", "({0} @> {1})")
                .write("range_overlaps", "({0} && {1})")
                .write("range_adjacent", "({0} -|- {1})")
                .write("range_lower", "lower")
                .write("range_upper", "upper")
                .write("days_between", "({1} - {0})")
                .write(
                        "seconds_between",
                        "cast(floor(extract(epoch from {1})) - floor(extract(epoch from {0})) as bigint)");
        for (String part : new String[] {"year", "month", "day", "hour", "minute", "second", "quarter", "week"}) {
            extract(functions, part, part, "integer");
            truncate(functions, part);
        }
        extract(functions, "day_of_week", "isodow", "integer");
        extract(functions, "day_of_year", "doy", "integer");
        extract(functions, "epoch", "epoch", "bigint");
        for (String unit : new String[] {"years", "months", "weeks", "days", "hours", "minutes", "seconds"}) {
            String moved = "({0} + {1} * interval '1 " + unit.substring(0, unit.length() - 1) + "')";
            functions.write("plus_" + unit + "_date", "cast(" + moved + " as date)");
            functions.write("plus_" + unit + "_time", moved);
            functions.write("plus_" + unit + "_timestamp", moved);
        }
        if (version < 16) {
            functions.lack("use min(..), or arrayAgg(..) and its first element", "any_value");
        }
        return functions.build();
    }

    /** Parts are fractions where seconds are, and a cast would round them up. */
    private static void extract(Functions.Builder functions, String part, String field, String type) {
        functions.write(
                "extract_" + part, String.format(Locale.ROOT, "cast(floor(extract(%s from {0})) as %s)", field, type));
    }

    private static void truncate(Functions.Builder functions, String part) {
        functions.write("trunc_" + part + "_date", "cast(date_trunc('" + part + "', {0}) as date)");
        functions.write("trunc_" + part + "_timestamp", "date_trunc('" + part + "', {0})");
        functions.write("trunc_" + part + "_instant", "date_trunc('" + part + "', {0}, 'UTC')");
    }
}
