package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.SchemaModel;
import dev.rex.codegen.model.TableModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code AppSchema}: the schema as a whole. Loading it loads no table. */
final class SchemaRule implements Rule<SchemaModel> {
    private final String migrations;

    SchemaRule(String migrations) {
        this.migrations = migrations;
    }

    @Override
    public TypeSpec generate(SchemaModel schema) {
        ClassName own = schema.type();
        return TypeSpec.classBuilder(own)
                .addJavadoc("The schema that these types were generated from.\n")
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Dsl.GENERATED_SCHEMA)
                .addField(FieldSpec.builder(own, "SCHEMA")
                        .addJavadoc("The schema itself.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", own)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(getter("dialect", schema.dialect()))
                .addMethod(getter("migrations", migrations))
                .addMethod(tables(schema))
                .build();
    }

    private static MethodSpec getter(String name, String value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", value)
                .build();
    }

    private static MethodSpec tables(SchemaModel schema) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), Dsl.wild(Dsl.TABLE));
        List<CodeBlock> constants = Stream.concat(
                        schema.reused().stream(), schema.tables().stream().map(TableModel::names))
                .map(names -> CodeBlock.of("$T.$L", names.table(), names.constant()))
                .toList();
        return MethodSpec.methodBuilder("tables")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(list)
                .addCode("return $T.of($L);\n", List.class, Lines.of(constants))
                .build();
    }
}
