package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.TableModel;
import javax.lang.model.element.Modifier;

/** What {@code NewUser} and {@code UserPatch} have in common: immutable values for columns, one method for each. */
final class RowValuesCode {
    private RowValuesCode() {}

    /** The class with its constructors. */
    static TypeSpec.Builder type(TableModel table, ClassName own, ClassName parent) {
        ClassName tableClass = table.names().table();
        TypeVariableName value = TypeVariableName.get("V");
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(parent, tableClass))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.$L)", tableClass, table.names().constant())
                        .build());
        if (!table.writable().isEmpty()) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addTypeVariable(value)
                    .addParameter(own, "before")
                    .addParameter(ParameterizedTypeName.get(Dsl.COLUMN, tableClass, value), "column")
                    .addParameter(value.annotated(Dsl.NULLABLE), "value")
                    .addStatement("super(before, column, value)")
                    .build());
        }
        return type;
    }

    /** The factory of one without values. */
    static MethodSpec empty(ClassName own) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("No values yet.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(own)
                .addStatement("return new $T()", own)
                .build();
    }

    /** The method that adds a value. */
    static MethodSpec setter(TableModel table, ClassName own, ColumnModel column) {
        return MethodSpec.methodBuilder(column.property())
                .addJavadoc("The same with a value for $L.\n", describe(column))
                .addModifiers(Modifier.PUBLIC)
                .returns(own)
                .addParameter(parameter(column))
                .addStatement(
                        "return new $T(this, $T.$L.$L, $L)",
                        own,
                        table.names().table(),
                        table.names().constant(),
                        column.constant(),
                        column.property())
                .build();
    }

    static ParameterSpec parameter(ColumnModel column) {
        return ParameterSpec.builder(column.valueType(), column.property()).build();
    }

    static String describe(ColumnModel column) {
        return Javadoc.code(column.def().name()) + ", " + Javadoc.describe(column.def());
    }

    static String name(TableModel table) {
        return Javadoc.code(table.def().name().toString());
    }
}
