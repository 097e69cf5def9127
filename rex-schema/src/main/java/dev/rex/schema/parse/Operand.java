package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import java.util.List;
import java.util.stream.Stream;

/** What a comparison compares, as far as checks are understood. */
sealed interface Operand {
    /** The casts around it, innermost first. */
    List<TypeName> casts();

    /** The same in one more cast. */
    Operand cast(TypeName type);

    /** A column of the table. */
    record Column(ColumnDef def, List<TypeName> casts) implements Operand {
        String name() {
            return def.name();
        }

        @Override
        public Operand cast(TypeName type) {
            return new Column(def, with(casts, type));
        }
    }

    /** A literal: {@code BigDecimal}, {@code String} or {@code Boolean}. */
    record Literal(Object value, List<TypeName> casts) implements Operand {
        @Override
        public Literal cast(TypeName type) {
            return new Literal(value, with(casts, type));
        }
    }

    /** A function of one argument; its name is in lower case. */
    record Call(String function, Operand argument, List<TypeName> casts) implements Operand {
        @Override
        public Operand cast(TypeName type) {
            return new Call(function, argument, with(casts, type));
        }
    }

    /** {@code array[..]} of literals; the casts are those of the array. */
    record Array(List<Literal> items, List<TypeName> casts) implements Operand {
        @Override
        public Operand cast(TypeName type) {
            return new Array(items, with(casts, type));
        }
    }

    private static List<TypeName> with(List<TypeName> casts, TypeName type) {
        return Stream.concat(casts.stream(), Stream.of(type)).toList();
    }
}
