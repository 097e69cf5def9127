package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.RowsKind;
import dev.rex.codegen.model.TableModel;

/** {@code UserPatch}: the columns of a row that are to change. */
final class PatchRule implements Rule<TableModel> {
    @Override
    public boolean applies(TableModel table) {
        return table.kind() == RowsKind.TABLE;
    }

    @Override
    public TypeSpec generate(TableModel table) {
        ClassName own = table.names().patch();
        TypeSpec.Builder type = RowValuesCode.type(table, own, Dsl.PATCH)
                .addJavadoc(
                        "What is to change in rows of the table $L: columns that are not named stay as they are.\n",
                        RowValuesCode.name(table))
                .addMethod(RowValuesCode.empty(own));
        table.writable().forEach(column -> type.addMethod(RowValuesCode.setter(table, own, column)));
        return type.build();
    }
}
