package dev.rex.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.TableModel;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The row of a table that has more columns than a record can have components: a class with the same accessors, which reads
 * itself, because no constructor takes that many values.
 */
final class WideRowRule implements Rule<TableModel> {
    @Override
    public boolean applies(TableModel table) {
        return !table.fitsRecord();
    }

    @Override
    public TypeSpec generate(TableModel table) {
        ClassName own = table.names().row();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Dsl.ROW_READER, "row")
                .addParameter(int.class, "index");
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addJavadoc("$L\n\n<p>It has too many columns for a record.\n", RecordRule.describe(table))
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        int offset = 0;
        for (ColumnModel column : table.columns()) {
            String name = column.property();
            CodeBlock value = ReadCode.value(column, offset++, column.type().sqlType());
            constructor.addStatement("this.$L = $L", name, value);
            type.addField(column.valueType(), name, Modifier.PRIVATE, Modifier.FINAL);
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc("The value of $L.\n", RowValuesCode.describe(column))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(column.valueType())
                    .addStatement("return this.$L", name)
                    .build());
        }
        return type.addMethod(constructor.build())
                .addMethod(values(table))
                .addMethod(equalTo(own))
                .addMethod(hash())
                .addMethod(text(own))
                .build();
    }

    private static MethodSpec values(TableModel table) {
        List<CodeBlock> all = table.columns().stream()
                .map(column -> CodeBlock.of("this.$L", column.property()))
                .toList();
        TypeName array = ArrayTypeName.of(ClassName.OBJECT.annotated(Dsl.NULLABLE));
        return MethodSpec.methodBuilder("values_")
                .addModifiers(Modifier.PRIVATE)
                .returns(array)
                .addCode("return new $T {$L};\n", array, Lines.of(all))
                .build();
    }

    private static MethodSpec equalTo(ClassName own) {
        return override("equals", boolean.class)
                .addParameter(ClassName.OBJECT.annotated(Dsl.NULLABLE), "other")
                .addStatement(
                        "return other instanceof $T row && $T.deepEquals(values_(), row.values_())", own, Arrays.class)
                .build();
    }

    private static MethodSpec hash() {
        return override("hashCode", int.class)
                .addStatement("return $T.deepHashCode(values_())", Arrays.class)
                .build();
    }

    private static MethodSpec text(ClassName own) {
        return override("toString", String.class)
                .addStatement("return $S + $T.deepToString(values_())", own.simpleName(), Arrays.class)
                .build();
    }

    private static MethodSpec.Builder override(String name, Class<?> type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
