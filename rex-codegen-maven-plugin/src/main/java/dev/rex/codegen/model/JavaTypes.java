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
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.Customization.ForcedType;
import dev.rex.schema.error.ConfigException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.lang.model.SourceVersion;

/** From types of the database to types of Java. */
final class JavaTypes {
    private static final ClassName SQL_TYPE = ClassName.get("dev.rex.dsl", "SqlType");
    private static final ClassName JSON = ClassName.get("dev.rex.dsl", "Json");
    private static final ClassName JSON_TYPES = ClassName.get("dev.rex.dsl.jackson", "JsonTypes");
    private static final ClassName JSON_NODE = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");
    private static final ClassName INTERVAL = ClassName.get("dev.rex.dsl.type", "Interval");
    private static final ClassName RANGE = ClassName.get("dev.rex.dsl.type", "Range");
    private static final ClassName STRING = ClassName.get(String.class);

    /** Texts that a database compares by a rule of its own; a value has to be bound as one of them. */
    private static final Set<String> OWN_EQUALITY = Set.of("char", "citext");

    private final Map<ObjectName, ClassName> enums;
    private final Customization customization;
    private final ForcedTypes forcedTypes;

    /** With the Java enums that there are, and the types that are forced on columns. */
    JavaTypes(Map<ObjectName, ClassName> enums, Schema schema, Customization customization) {
        this.enums = Map.copyOf(enums);
        this.customization = customization;
        this.forcedTypes = new ForcedTypes(schema, customization);
    }

    /** The type of a column: the user's, if there is one for it. */
    JavaType of(ObjectName table, ColumnDef column) {
        return forcedTypes
                .of(table, column)
                .filter(forced -> forced.javaType() != null)
                .map(JavaTypes::users)
                .orElseGet(() -> of(column.type()));
    }

    /**
     * The simple names of the types that initialisers of fields mention. A field of that name would stand in their way
     * (The Java Language Specification, 6.4.2).
     */
    Set<String> mentioned() {
        Set<String> names = new TreeSet<>();
        enums.values().forEach(type -> names.add(type.simpleName()));
        customization.forcedTypes().stream()
                .filter(forced -> forced.constant() != null)
                .map(forced -> Objects.requireNonNull(forced.constant()).split("\\.", -1))
                .filter(parts -> parts.length > 1)
                .forEach(parts -> names.add(parts[parts.length - 2]));
        return names;
    }

    private static JavaType users(ForcedType forced) {
        String constant = forced.constant();
        if (constant == null) {
            ClassName document = className(Objects.requireNonNull(forced.javaType()), forced);
            CodeBlock type = document.equals(JSON_NODE)
                    ? CodeBlock.of("$T.tree()", JSON_TYPES)
                    : CodeBlock.of("$T.of($T.class)", JSON_TYPES, document);
            return new JavaType(Family.PLAIN, document, type, "");
        }
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
            case TEXT -> text(type);
            case BINARY -> new JavaType(Family.PLAIN, ArrayTypeName.of(TypeName.BYTE), constant("BINARY"), "bytes");
            case DATE -> known(Family.TIME, LocalDate.class, "DATE", "date");
            case TIME -> known(Family.TIME, LocalTime.class, "TIME", "time");
            case TIME_TZ -> new JavaType(Family.PLAIN, ClassName.get(OffsetTime.class), constant("TIME_TZ"), "");
            case INTERVAL -> new JavaType(Family.PLAIN, INTERVAL, constant("INTERVAL"), "");
            case TIMESTAMP -> known(Family.TIME, LocalDateTime.class, "TIMESTAMP", "timestamp");
            case TIMESTAMP_TZ -> known(Family.TIME, Instant.class, "TIMESTAMP_TZ", "instant");
            case UUID -> known(Family.PLAIN, UUID.class, "UUID", "uuid");
            case JSON -> new JavaType(Family.PLAIN, JSON, constant("JSON"), "");
            case ENUM -> enumType(type);
            case ARRAY -> array(of(Objects.requireNonNull(type.element())));
            case RANGE, MULTIRANGE -> range(type, of(Objects.requireNonNull(type.element())));
            case LITERAL ->
                new JavaType(Family.PLAIN, STRING, CodeBlock.of("$T.literal($S)", SQL_TYPE, type.declared()), "text");
            case OTHER -> other(type);
        };
    }

    private static JavaType text(DataType type) {
        CodeBlock sqlType = OWN_EQUALITY.contains(type.declared())
                ? CodeBlock.of("$T.text($S)", SQL_TYPE, type.declared())
                : JavaType.PLAIN_TEXT;
        return new JavaType(Family.TEXT, STRING, sqlType, "text");
    }

    private static JavaType range(DataType type, JavaType element) {
        boolean one = type.kind() == DataType.Kind.RANGE;
        TypeName range = ParameterizedTypeName.get(RANGE, element.boxed());
        return new JavaType(
                Family.PLAIN,
                one ? range : ParameterizedTypeName.get(ClassName.get(List.class), range),
                CodeBlock.of(
                        "$T.$L($S, $L)",
                        SQL_TYPE,
                        one ? "ofRange" : "ofMultirange",
                        type.declared(),
                        element.sqlType()),
                "");
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
