package dev.rex.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a function or procedure. Several may have one name, and differ in the types of what is passed in.
 *
 * @param name its name
 * @param kind what it is
 * @param parameters in order
 * @param result what it returns: the type of a row's only value, or {@code record} for what the parameters of mode OUT
 *     and TABLE describe; null if it returns nothing
 * @param setReturning whether it returns rows, any number of them
 * @param comment the comment on it
 */
public record RoutineDef(
        ObjectName name,
        Kind kind,
        List<Parameter> parameters,
        @Nullable DataType result,
        boolean setReturning,
        @Nullable String comment) {

    static final Comparator<RoutineDef> ORDER =
            Comparator.comparing(RoutineDef::name).thenComparing(RoutineDef::signature);

    /** What a routine is. */
    public enum Kind {
        /** Called in an expression. */
        FUNCTION,
        /** Called by a statement of its own. */
        PROCEDURE,
        /** Called over the rows of a group. */
        AGGREGATE,
        /** Called over the rows of a window. */
        WINDOW
    }

    /**
     * A parameter.
     *
     * @param mode which way its value goes
     * @param name its name; null if it has none
     * @param type what it takes or gives
     * @param optional whether a call may leave it out
     */
    public record Parameter(Mode mode, @Nullable String name, DataType type, boolean optional) {
        /** Which way the value of a parameter goes. */
        public enum Mode {
            /** Into the routine. */
            IN,
            /** Out of it. */
            OUT,
            /** Both ways. */
            INOUT,
            /** Into it, any number of values. */
            VARIADIC,
            /** Out of it: a column of the rows that it returns. */
            TABLE
        }

        /** Rejects missing parts. */
        public Parameter {
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(type, "type");
        }

        boolean isPassed() {
            return mode != Mode.OUT && mode != Mode.TABLE;
        }
    }

    /** Copies the list, and makes all line ends of the comment alike. */
    public RoutineDef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        parameters = List.copyOf(parameters);
        comment = LineEnds.ofText(comment);
    }

    /** What tells it from the others of its schema: {@code add(integer, integer)}. */
    public String signature() {
        return parameters.stream()
                .filter(Parameter::isPassed)
                .map(parameter -> parameter.type().declared())
                .collect(Collectors.joining(", ", name.name() + "(", ")"));
    }
}
