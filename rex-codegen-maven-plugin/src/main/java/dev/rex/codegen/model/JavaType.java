package dev.rex.codegen.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * The Java type of a column, and how generated code names and reads it.
 *
 * @param family the kind of column
 * @param boxed the type of the column's values
 * @param sqlType the expression for its {@code SqlType}
 * @param reader the method of {@code RowReader} that reads a value, without {@code At} or {@code OrNull}; empty where
 *     only the {@code SqlType} can
 */
public record JavaType(Family family, TypeName boxed, CodeBlock sqlType, String reader) {
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    /** The type of text that is equal if its characters are. */
    static final CodeBlock PLAIN_TEXT = CodeBlock.of("$T.TEXT", ClassName.get("dev.rex.dsl", "SqlType"));

    /** The kinds of columns that the DSL has. */
    public enum Family {
        /** Numbers. */
        NUMBER,
        /** Text. */
        TEXT,
        /** Truth values. */
        BOOLEAN,
        /** Dates and times. */
        TIME,
        /** All others. */
        PLAIN
    }

    /** The type of components and parameters: a primitive where it can be, nullable where it must. */
    public TypeName valueType(boolean nullable) {
        if (nullable) {
            return boxed.annotated(NULLABLE);
        }
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** Whether it is the type of a column, or of an array's elements, that Rex does not know. */
    public boolean isUnknown() {
        return boxed.equals(ClassName.OBJECT)
                || (boxed instanceof ParameterizedTypeName list
                        && list.typeArguments().contains(ClassName.OBJECT));
    }

    /** Whether a value that is there is a primitive. */
    public boolean isPrimitive() {
        return boxed.isBoxedPrimitive();
    }

    /** Whether it is text that is equal if its characters are. */
    public boolean isPlainText() {
        return sqlType.equals(PLAIN_TEXT);
    }

    /** How many slots of a constructor's parameters it takes. */
    int slots(boolean nullable) {
        TypeName type = valueType(nullable);
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
