package dev.rex.codegen.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rex.codegen.model.JavaType.Family;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.Customization.ForcedType;
import dev.rex.schema.error.ConfigException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.lang.model.SourceVersion;

/** From types of the database to types of Java. */
final class JavaTypes {
    private static final ClassName SQL_TYPE = ClassName.get("dev.rex.dsl", "SqlType");
    private static final ClassName JSON = ClassName.get("dev.rex.dsl", "Json");

    private final Map<ObjectName, ClassName> enums;
    private final Customization customization;

    /** With the Java enums that there are, and the types that are forced on columns. */
    JavaTypes(Map<ObjectName, ClassName> enums, Customization customization) {
        this.enums = Map.copyOf(enums);
        this.customization = customization;
    }

    /** The type of a column: the user's, if there is one for it. */
    JavaType of(ObjectName table, ColumnDef column) {
        return customization
                .forcedType(table.toString(), column.name(), column.type().declared())
                .filter(forced -> forced.javaType() != null)
                .map(JavaTypes::users)
                .orElseGet(() -> of(column.type()));
    }

    private static JavaType users(ForcedType forced) {
        String constant = Objects.requireNonNull(forced.constant());
        int dot = constant.lastIndexOf('.');
        if (dot < 0 || !SourceVersion.isName(constant, SourceVersion.RELEASE_17)) {
            throw new ConfigException(
                    forced.place() + ": sqlType names no static field: " + constant, "write com.acme.Types.USER_ID");
        }
        ClassName holder = className(constant.substring(0, dot), forced);
        CodeBlock sqlType = CodeBlock.of("$T.$L", holder, constant.substring(dot + 1));
        return new JavaType(Family.PLAIN, className(Objects.requireNonNull(forced.javaType()), forced), sqlType, "");
    }

    private static ClassName className(String name, ForcedType forced) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new ConfigException(forced.place() + ": no name of a Java class: " + name, "write com.acme.UserId");
        }
        return ClassName.bestGuess(name);
    }

    JavaType of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> known(Family.BOOLEAN, Boolean.class, "BOOLEAN", "boolean");
            case SMALLINT -> known(Family.NUMBER, Short.class, "SMALLINT", "short");
            case INTEGER -> known(Family.NUMBER, Integer.class, "INTEGER", "int");
            case BIGINT -> known(Family.NUMBER, Long.class, "BIGINT", "long");
            case DECIMAL -> known(Family.NUMBER, BigDecimal.class, "DECIMAL", "decimal");
            case REAL -> known(Family.NUMBER, Float.class, "REAL", "float");
            case DOUBLE -> known(Family.NUMBER, Double.class, "DOUBLE", "double");
            case TEXT -> known(Family.TEXT, String.class, "TEXT", "text");
            case BINARY -> new JavaType(Family.PLAIN, ArrayTypeName.of(TypeName.BYTE), constant("BINARY"), "bytes");
            case DATE -> known(Family.TIME, LocalDate.class, "DATE", "date");
            case TIME -> known(Family.TIME, LocalTime.class, "TIME", "time");
            case TIMESTAMP -> known(Family.TIME, LocalDateTime.class, "TIMESTAMP", "timestamp");
            case TIMESTAMP_TZ -> known(Family.TIME, Instant.class, "TIMESTAMP_TZ", "instant");
            case UUID -> known(Family.PLAIN, UUID.class, "UUID", "uuid");
            case JSON -> new JavaType(Family.PLAIN, JSON, constant("JSON"), "");
            case ENUM -> enumType(type);
            case ARRAY -> array(of(Objects.requireNonNull(type.element())));
            case OTHER -> other(type);
        };
    }

    /** An enum that was not generated, because it has no literals, is like any type that Rex does not know. */
    private JavaType enumType(DataType type) {
        ClassName name = enums.get(Objects.requireNonNull(type.enumName()));
        return name == null ? other(type) : new JavaType(Family.PLAIN, name, CodeBlock.of("$T.TYPE", name), "");
    }

    private static JavaType array(JavaType element) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
        return new JavaType(Family.PLAIN, list, CodeBlock.of("$T.ofArray($L)", SQL_TYPE, element.sqlType()), "");
    }

    private static JavaType other(DataType type) {
        return new JavaType(
                Family.PLAIN, ClassName.OBJECT, CodeBlock.of("$T.other($S)", SQL_TYPE, type.declared()), "object");
    }

    private static JavaType known(Family family, Class<?> boxed, String constant, String reader) {
        return new JavaType(family, ClassName.get(boxed), constant(constant), reader);
    }

    private static CodeBlock constant(String name) {
        return CodeBlock.of("$T.$L", SQL_TYPE, name);
    }
}
