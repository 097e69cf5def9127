package dev.rex.dsl;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes {@code Fields.java}: the one place where Java has to be told every number of columns. */
final class FieldsGenerator {
    static final int COLUMNS = 16;

    private FieldsGenerator() {}

    static String generate() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int n = 1; n <= COLUMNS; n++) {
            String types = list(n, ", ", i -> type(i));
            String parameters = list(n, ", ", i -> "Projection<" + type(i) + "> " + name(i));
            file.append("""

                        /** %1$d column%2$s or other projection%2$s side by side. */
                        public static <%3$s> Of%1$d<%3$s> fields(
                                %4$s) {
                            return new Of%1$d<>(%5$s);
                        }

                        /** %1$d side by side. */
                        public static final class Of%1$d<%3$s> extends FieldList {
                    %6$s

                            private Of%1$d(
                                    %4$s) {
                                super(%5$s);
                    %7$s
                            }

                            /** A row becomes what {@code make} makes of its values. */
                            public <Z> Projection<Z> into(Into%1$d<%3$s, ? extends Z> make) {
                                return new Made<>(this, (row, index) -> make.of(
                    %8$s));
                            }
                        }

                        /** Makes a value of %1$d: most often a record's constructor. */
                        @FunctionalInterface
                        public interface Into%1$d<%3$s, Z> {
                            /** Makes the value. */
                            Z of(%9$s);
                        }
                    """.formatted(
                    n,
                    n == 1 ? "" : "s",
                    types,
                    parameters,
                    list(n, ", ", i -> name(i)),
                    list(n, "\n", i -> "        private final Projection<" + type(i) + "> " + name(i) + ";"),
                    list(n, "\n", i -> "            this." + name(i) + " = " + name(i) + ";"),
                    list(n, ",\n", i -> "                    " + name(i) + ".read(row, index + offset(" + i + "))"),
                    list(n, ", ", i -> type(i) + " " + name(i))));
        }
        return file.append("}\n").toString();
    }

    private static final String HEAD = """
            package dev.rex.dsl;

            /**
             * Columns side by side, and what a row of them becomes: {@code fields(A, B).into(Pair::new)}, checked by the compiler
             * argument by argument. Ends at 16; beyond that, fields stand within fields. Written by {@code FieldsGenerator} among
             * the tests, which also compares: change that, not this.
             */
            public abstract sealed class Fields permits Literals {
                Fields() {}
            """;

    private static String list(int n, String separator, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(separator));
    }

    private static String type(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String name(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
