package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.RowsKind;
import dev.rex.codegen.model.TableModel;
import java.util.List;

/** {@code NewUser}: the values of a row to insert. What a row must have is asked for first, column by column. */
final class NewRecordRule implements Rule<TableModel> {
    /** Beyond so many required columns nobody wants to be led through them. */
    private static final int MAX_STEPS = 30;

    @Override
    public boolean applies(TableModel table) {
        return table.kind() == RowsKind.TABLE;
    }

    @Override
    public TypeSpec generate(TableModel table) {
        ClassName own = table.names().newRow();
        List<ColumnModel> required = table.required();
        TypeSpec.Builder type = RowValuesCode.type(table, own, Dsl.NEW_ROW)
                .addJavadoc("A row to insert into the table $L.\n", RowValuesCode.name(table));
        if (required.isEmpty() || required.size() > MAX_STEPS) {
            type.addMethod(RowValuesCode.empty(own));
        } else {
            new StepCode(own, required).addTo(type);
        }
        table.writable().forEach(column -> type.addMethod(RowValuesCode.setter(table, own, column)));
        return type.build();
    }
}
