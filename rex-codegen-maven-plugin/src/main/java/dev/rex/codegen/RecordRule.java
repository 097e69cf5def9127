package dev.rex.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code User}: the record of a row. */
final class RecordRule implements Rule<TableModel> {
    @Override
    public boolean applies(TableModel table) {
        return table.fitsRecord();
    }

    @Override
    public TypeSpec generate(TableModel table) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (ColumnModel column : table.columns()) {
            components.addParameter(ParameterSpec.builder(column.valueType(), column.property())
                    .addJavadoc("$L\n", describe(column))
                    .build());
        }
        return TypeSpec.recordBuilder(table.names().row())
                .addJavadoc("$L\n", describe(table))
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .build();
    }

    /** What a row is. */
    static String describe(TableModel table) {
        return "A row of the " + table.kind().word() + " "
                + Javadoc.code(table.def().name().toString()) + ".";
    }

    /** What a value is: what its comment says, else its column. */
    static String describe(ColumnModel column) {
        String comment = column.def().comment();
        return comment == null || comment.isBlank()
                ? "column " + Javadoc.code(column.def().name())
                : Javadoc.text(comment);
    }
}
