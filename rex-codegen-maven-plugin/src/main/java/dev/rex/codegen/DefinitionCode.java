package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.ExclusionDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.IndexDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.schema.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the database says about a table, as a class of its own: it is loaded when somebody asks. Long lists are made by
 * several methods, because the Java machine takes none above 64 KB.
 */
final class DefinitionCode {
    /** The expression for the definition, within the table's class. */
    static final String REFERENCE = "Definition.TABLE";

    /** At most how many columns, keys and so on one method makes; each takes less than 100 bytes of code. */
    private static final int CHUNK = 100;

    private final TypeSpec.Builder holder =
            TypeSpec.classBuilder("Definition").addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

    private DefinitionCode() {}

    static TypeSpec holder(TableDef table) {
        return new DefinitionCode().build(table);
    }

    private TypeSpec build(TableDef table) {
        List<CodeBlock> parts = new ArrayList<>(List.of(
                SchemaCode.of(table.name()),
                SchemaCode.text(table.comment()),
                list("columns", ColumnDef.class, table.columns(), SchemaCode::of),
                SchemaCode.of(table.primaryKey()),
                list("uniqueKeys", UniqueDef.class, table.uniqueKeys(), SchemaCode::of),
                list("foreignKeys", ForeignKeyDef.class, table.foreignKeys(), SchemaCode::of),
                list("checks", CheckDef.class, table.checks(), SchemaCode::of),
                list("indexes", IndexDef.class, table.indexes(), SchemaCode::of)));
        if (!table.exclusions().isEmpty()
                || !table.parents().isEmpty()
                || !table.traits().isEmpty()) {
            parts.add(list("exclusions", ExclusionDef.class, table.exclusions(), SchemaCode::of));
            parts.add(list("parents", ObjectName.class, table.parents(), SchemaCode::of));
            parts.add(CodeBlock.of(
                    "$T.of($L)",
                    Set.class,
                    table.traits().stream().sorted().map(SchemaCode::of).collect(CodeBlock.joining(", "))));
        }
        return holder.addField(FieldSpec.builder(TableDef.class, "TABLE")
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($L)", TableDef.class, Lines.of(parts))
                        .build())
                .build();
    }

    private <E> CodeBlock list(String name, Class<E> type, List<E> elements, Function<E, CodeBlock> code) {
        if (elements.size() <= CHUNK) {
            return lines(elements, code);
        }
        List<CodeBlock> chunks = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += CHUNK) {
            List<E> chunk = elements.subList(from, Math.min(elements.size(), from + CHUNK));
            String method = name + (chunks.size() + 1);
            holder.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(List.class, type))
                    .addCode("return $L;\n", lines(chunk, code))
                    .build());
            chunks.add(CodeBlock.of("$L()", method));
        }
        return CodeBlock.of(
                "$T.of($L).flatMap($T::stream).toList()",
                Stream.class,
                CodeBlock.join(chunks, ", "),
                ClassName.get(List.class));
    }

    private static <E> CodeBlock lines(List<E> elements, Function<E, CodeBlock> code) {
        return CodeBlock.of(
                "$T.of($L)", List.class, Lines.of(elements.stream().map(code).toList()));
    }
}
