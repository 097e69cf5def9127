package dev.rex.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rex.codegen.model.PathModel;
import dev.rex.schema.Relation;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The paths of a table: methods, and fields that keep the paths to one row, so that each is made once. */
final class PathCode {
    private PathCode() {}

    /** The field that keeps a path to one row. */
    static FieldSpec field(PathModel path) {
        TypeName type = path.target().annotated(Dsl.NULLABLE);
        return FieldSpec.builder(type, path.field(), Modifier.PRIVATE).build();
    }

    static MethodSpec method(PathModel path) {
        return path.isToMany() ? toMany(path) : toOne(path);
    }

    private static MethodSpec toOne(PathModel path) {
        CodeBlock node = CodeBlock.of(
                "toOne($S, $L, $L, $L, $L)",
                path.relation().name(),
                SchemaCode.of(path.relation().target()),
                path.relation().optional(),
                columns(path),
                SchemaCode.texts(path.relation().targetColumns()));
        return MethodSpec.methodBuilder(path.method())
                .addJavadoc("$L\n", describe(path))
                .addModifiers(Modifier.PUBLIC)
                .returns(path.target())
                .addStatement("$T path = this.$L", path.target(), path.field())
                .beginControlFlow("if (path == null)")
                .addStatement("path = new $T($L)", path.target(), node)
                .addStatement("this.$L = path", path.field())
                .endControlFlow()
                .addStatement("return path")
                .build();
    }

    private static MethodSpec toMany(PathModel path) {
        CodeBlock common = CodeBlock.of(
                "$S, $T::new, $L, $L, $L",
                path.relation().name(),
                path.target(),
                SchemaCode.of(path.relation().target()),
                columns(path),
                SchemaCode.texts(path.relation().targetColumns()));
        Relation.Junction junction = path.relation().junction();
        CodeBlock call = junction == null
                ? CodeBlock.of("toMany($L)", common)
                : CodeBlock.of(
                        "toManyVia($L, $L, $L, $L)",
                        common,
                        SchemaCode.of(junction.table()),
                        SchemaCode.texts(junction.sourceColumns()),
                        SchemaCode.texts(junction.targetColumns()));
        return MethodSpec.methodBuilder(path.method())
                .addJavadoc("$L\n", describe(path))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Dsl.TO_MANY, path.target()))
                .addStatement("return $L", call)
                .build();
    }

    private static CodeBlock columns(PathModel path) {
        return SchemaCode.list(path.columns(), column -> CodeBlock.of("$L", column.constant()));
    }

    private static String describe(PathModel path) {
        Relation relation = path.relation();
        String target = Javadoc.code(relation.target().toString());
        Relation.Junction junction = relation.junction();
        if (junction != null) {
            return "The rows of " + target + " that "
                    + Javadoc.code(junction.table().toString()) + " joins to this one by "
                    + codes(junction.sourceColumns()) + ".";
        }
        if (path.forward()) {
            return "The row of " + target + " that " + codes(relation.sourceColumns())
                    + (relation.sourceColumns().size() == 1 ? " refers to" : " refer to")
                    + (relation.optional() ? ", if there is one." : ".");
        }
        String by = codes(relation.targetColumns());
        return path.isToMany()
                ? "The rows of " + target + " that refer to this one by " + by + "."
                : "The row of " + target + " that refers to this one by " + by + ", if there is one.";
    }

    private static String codes(List<String> names) {
        return names.stream().map(Javadoc::code).collect(Collectors.joining(" and "));
    }
}
