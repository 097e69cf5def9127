package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The required columns of a new row as steps: an interface for each, with nothing but the method that gives the value and
 * leads to the next. The last one leads to the row itself. A class cannot implement interfaces that stand in it, so that
 * a nested one does.
 */
final class StepCode {
    private final ClassName own;
    private final ClassName steps;
    private final List<ColumnModel> required;

    StepCode(ClassName own, List<ColumnModel> required) {
        this.own = own;
        this.steps = own.nestedClass("Steps");
        this.required = required;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("of")
                .addJavadoc("No values yet; those that a row must have come first.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(after(-1))
                .addStatement("return new $T(new $T())", steps, own)
                .build());
        TypeSpec.Builder all = TypeSpec.recordBuilder(steps)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameter(own, "row").build());
        for (int i = 0; i < required.size(); i++) {
            type.addType(step(i));
            all.addSuperinterface(after(i - 1)).addMethod(implementation(i));
        }
        type.addType(all.build());
    }

    /** What the method for a column returns. */
    private ClassName after(int index) {
        return index + 1 < required.size()
                ? own.nestedClass(required.get(index + 1).step())
                : own;
    }

    private TypeSpec step(int index) {
        ColumnModel column = required.get(index);
        return TypeSpec.interfaceBuilder(column.step())
                .addJavadoc(
                        "A row that needs a value for $L.\n",
                        Javadoc.code(column.def().name()))
                .addModifiers(Modifier.PUBLIC)
                .addMethod(method(index)
                        .addJavadoc("The same with a value for $L.\n", RowValuesCode.describe(column))
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private MethodSpec implementation(int index) {
        String property = required.get(index).property();
        MethodSpec.Builder method = method(index).addAnnotation(Override.class);
        if (index + 1 < required.size()) {
            method.addStatement("return new $T(this.row.$L($L))", steps, property, property);
        } else {
            method.addStatement("return this.row.$L($L)", property, property);
        }
        return method.build();
    }

    private MethodSpec.Builder method(int index) {
        ColumnModel column = required.get(index);
        return MethodSpec.methodBuilder(column.property())
                .addModifiers(Modifier.PUBLIC)
                .returns(after(index))
                .addParameter(RowValuesCode.parameter(column));
    }
}
