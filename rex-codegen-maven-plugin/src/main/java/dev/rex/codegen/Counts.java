package dev.rex.codegen;

import dev.rex.schema.Schema;

/** Numbers of things, in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    /** What there is in a schema. */
    static String of(Schema schema) {
        return of(schema.tables().size(), "table") + ", " + of(schema.views().size(), "view") + " and "
                + of(schema.enums().size(), "enum");
    }
}
