package dev.rex.schema.introspect.postgres;

import dev.rex.schema.introspect.CatalogReader;

/**
 * The version of the server: what its catalog has.
 *
 * @param number as the server gives it: 140024
 */
record PostgresVersion(int number) {
    static PostgresVersion of(CatalogReader catalog) {
        String query = "select current_setting('server_version_num')::int as number";
        return new PostgresVersion(
                catalog.list(query, row -> row.number("number")).get(0));
    }

    /** The name of a column of the catalog from that major version on; before it, what every row has. */
    String since(int major, String column, String before) {
        return number >= major * 10_000 ? column : before;
    }
}
