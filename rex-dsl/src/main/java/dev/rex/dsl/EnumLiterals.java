package dev.rex.dsl;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.DataType;
import java.util.HashMap;
import java.util.Map;

/** From the literals of an enum to its constants. */
final class EnumLiterals<E extends Enum<E> & DbEnum> {
    private final DataType type;
    private final Map<String, E> constants = new HashMap<>();

    EnumLiterals(DataType type, Class<E> javaType) {
        this.type = type;
        for (E constant : javaType.getEnumConstants()) {
            constants.put(constant.literal(), constant);
        }
    }

    /** The constant of a literal that stands in a column of that row; the name of the column costs, and is for errors. */
    E constant(String literal, RowReader row, int index) {
        E constant = constants.get(literal);
        if (constant == null) {
            throw new MappingException(
                    ErrorDetails.of(
                            "column " + row.label(index) + " holds '" + literal + "', which the Java enum for "
                                    + type.enumName() + " does not have",
                            null),
                    "generate the code again: the database has literals that it was generated without");
        }
        return constant;
    }
}
