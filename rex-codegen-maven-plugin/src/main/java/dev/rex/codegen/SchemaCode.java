package dev.rex.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.Enforcement;
import dev.rex.schema.ExclusionDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.IndexDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.PrimaryKeyDef;
import dev.rex.schema.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of {@code dev.rex.schema} as the Java expressions that make them. */
final class SchemaCode {
    /** The types that have a constant. */
    private static final Map<DataType, String> CONSTANTS = Map.ofEntries(
            Map.entry(DataType.BOOLEAN, "BOOLEAN"),
            Map.entry(DataType.SMALLINT, "SMALLINT"),
            Map.entry(DataType.INTEGER, "INTEGER"),
            Map.entry(DataType.BIGINT, "BIGINT"),
            Map.entry(DataType.DECIMAL, "DECIMAL"),
            Map.entry(DataType.REAL, "REAL"),
            Map.entry(DataType.DOUBLE, "DOUBLE"),
            Map.entry(DataType.TEXT, "TEXT"),
            Map.entry(DataType.BINARY, "BINARY"),
            Map.entry(DataType.DATE, "DATE"),
            Map.entry(DataType.TIME, "TIME"),
            Map.entry(DataType.TIMESTAMP, "TIMESTAMP"),
            Map.entry(DataType.TIMESTAMP_TZ, "TIMESTAMP_TZ"),
            Map.entry(DataType.TIME_TZ, "TIME_TZ"),
            Map.entry(DataType.INTERVAL, "INTERVAL"),
            Map.entry(DataType.UUID, "UUID"),
            Map.entry(DataType.JSON, "JSON"));

    /** The longest text of one constant: a class file keeps it in at most 65,535 bytes, three for a character. */
    private static final int LONGEST = 20_000;

    private SchemaCode() {}

    static CodeBlock of(ObjectName name) {
        return name.schema() == null
                ? CodeBlock.of("$T.of($S)", ObjectName.class, name.name())
                : CodeBlock.of("new $T($S, $S)", ObjectName.class, name.schema(), name.name());
    }

    static CodeBlock of(DataType type) {
        String constant = CONSTANTS.get(type);
        if (constant != null) {
            return CodeBlock.of("$T.$L", DataType.class, constant);
        }
        ObjectName enumName = type.enumName();
        if (enumName != null && type.equals(DataType.ofEnum(enumName))) {
            return CodeBlock.of("$T.ofEnum($L)", DataType.class, of(enumName));
        }
        DataType element = type.element();
        if (element != null && type.equals(DataType.ofArray(element))) {
            return CodeBlock.of("$T.ofArray($L)", DataType.class, of(element));
        }
        CodeBlock kind = CodeBlock.of("$T.$L", DataType.Kind.class, type.kind());
        if (element != null && type.kind() != DataType.Kind.ARRAY) {
            return CodeBlock.of("$T.ofRange($L, $L, $L)", DataType.class, kind, text(type.declared()), of(element));
        }
        if (type.equals(DataType.of(type.kind(), type.declared()))) {
            return CodeBlock.of("$T.of($L, $L)", DataType.class, kind, text(type.declared()));
        }
        Integer length = type.length();
        if (length != null && type.equals(DataType.ofLength(type.kind(), type.declared(), length))) {
            return CodeBlock.of("$T.ofLength($L, $L, $L)", DataType.class, kind, text(type.declared()), length);
        }
        Integer precision = type.precision();
        Integer scale = type.scale();
        if (precision != null && scale != null && type.equals(DataType.ofDecimal(type.declared(), precision, scale))) {
            return CodeBlock.of("$T.ofDecimal($L, $L, $L)", DataType.class, text(type.declared()), precision, scale);
        }
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, $L, $L, $L)",
                DataType.class,
                kind,
                text(type.declared()),
                length,
                precision,
                scale,
                optional(enumName, SchemaCode::of),
                optional(element, SchemaCode::of));
    }

    static CodeBlock of(ColumnDef column) {
        if (column.equals(ColumnDef.of(column.name(), column.type(), column.nullable()))) {
            return CodeBlock.of(
                    "$T.of($L, $L, $L)", ColumnDef.class, text(column.name()), of(column.type()), column.nullable());
        }
        List<CodeBlock> parts = new ArrayList<>(List.of(
                text(column.name()),
                of(column.type()),
                CodeBlock.of("$L", column.nullable()),
                text(column.defaultExpression()),
                of(column.generation()),
                text(column.generationExpression()),
                text(column.comment())));
        if (column.domain() != null) {
            parts.add(of(column.domain()));
        }
        return make(ColumnDef.class, parts);
    }

    static CodeBlock of(@Nullable PrimaryKeyDef key) {
        if (key == null) {
            return CodeBlock.of("null");
        }
        List<CodeBlock> parts = new ArrayList<>(List.of(text(key.name()), texts(key.columns())));
        if (!key.equals(new PrimaryKeyDef(key.name(), key.columns()))) {
            parts.addAll(List.of(of(key.deferral()), CodeBlock.of("$L", key.temporal())));
        }
        return make(PrimaryKeyDef.class, parts);
    }

    static CodeBlock of(UniqueDef key) {
        List<CodeBlock> parts = new ArrayList<>(List.of(text(key.name()), texts(key.columns())));
        if (!key.equals(new UniqueDef(key.name(), key.columns()))) {
            parts.addAll(List.of(
                    CodeBlock.of("$L", key.nullsDistinct()), of(key.deferral()), CodeBlock.of("$L", key.temporal())));
        }
        return make(UniqueDef.class, parts);
    }

    static CodeBlock of(ForeignKeyDef key) {
        List<CodeBlock> parts = new ArrayList<>(List.of(
                text(key.name()),
                texts(key.columns()),
                of(key.target()),
                texts(key.targetColumns()),
                of(key.onDelete()),
                of(key.onUpdate())));
        ForeignKeyDef plain = new ForeignKeyDef(
                key.name(), key.columns(), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate());
        if (!key.equals(plain)) {
            parts.addAll(List.of(of(key.deferral()), of(key.enforcement()), CodeBlock.of("$L", key.temporal())));
        }
        return make(ForeignKeyDef.class, parts);
    }

    static CodeBlock of(CheckDef check) {
        List<CodeBlock> parts = new ArrayList<>(List.of(text(check.name()), text(check.expression())));
        if (check.enforcement() != Enforcement.ALWAYS) {
            parts.add(of(check.enforcement()));
        }
        return make(CheckDef.class, parts);
    }

    static CodeBlock of(IndexDef index) {
        List<CodeBlock> parts = new ArrayList<>(List.of(
                text(index.name()),
                list(
                        index.parts(),
                        part -> CodeBlock.of(
                                "new $T($L, $L)", IndexDef.Part.class, text(part.text()), part.expression())),
                CodeBlock.of("$L", index.unique()),
                text(index.predicate())));
        if (!index.equals(new IndexDef(index.name(), index.parts(), index.unique(), index.predicate()))) {
            parts.addAll(List.of(CodeBlock.of("$L", index.nullsDistinct()), text(index.method())));
        }
        return make(IndexDef.class, parts);
    }

    static CodeBlock of(ExclusionDef exclusion) {
        return make(ExclusionDef.class, List.of(text(exclusion.name()), text(exclusion.definition())));
    }

    /** A constant of an enum. */
    static CodeBlock of(Enum<?> constant) {
        return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }

    private static CodeBlock make(Class<?> type, List<CodeBlock> parts) {
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(parts, ", "));
    }

    /** {@code List.of("a", "b")}. */
    static CodeBlock texts(List<String> texts) {
        return list(texts, SchemaCode::text);
    }

    /** {@code List.of(..)}. */
    static <E> CodeBlock list(List<E> elements, Function<E, CodeBlock> code) {
        return CodeBlock.of("$T.of($L)", List.class, elements.stream().map(code).collect(CodeBlock.joining(", ")));
    }

    /** A text, or {@code null}. */
    static CodeBlock text(@Nullable String text) {
        if (text == null || text.length() <= LONGEST) {
            return CodeBlock.of("$S", text);
        }
        List<CodeBlock> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--; // half a letter is none
            }
            parts.add(CodeBlock.of("$S", text.substring(from, to)));
            from = to;
        }
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ", "));
    }

    private static <V> CodeBlock optional(@Nullable V value, Function<V, CodeBlock> code) {
        return Optional.ofNullable(value).map(code).orElse(CodeBlock.of("null"));
    }
}
