package dev.rex.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the columns of a row are read, one after the other, without a loop and without boxing what is not NULL. */
final class ReadCode {
    private ReadCode() {}

    /** What the constructor of the row takes: its values or, if these are too many, the reader. */
    static CodeBlock arguments(TableModel table) {
        return arguments(table, column -> CodeBlock.of("$L", column.constant()));
    }

    /** The same with other readers for what the row itself cannot read. */
    static CodeBlock arguments(TableModel table, Function<ColumnModel, CodeBlock> reader) {
        if (!table.fitsRecord()) {
            return CodeBlock.of("row, index");
        }
        List<CodeBlock> values = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            values.add(value(column, values.size(), reader.apply(column)));
        }
        return Lines.of(values);
    }

    /**
     * The value of a column.
     *
     * @param offset its distance from the first column
     * @param reader what can read it where the row itself cannot: the column, or its type
     */
    static CodeBlock value(ColumnModel column, int offset, CodeBlock reader) {
        CodeBlock index = offset == 0 ? CodeBlock.of("index") : CodeBlock.of("index + $L", offset);
        String method = column.type().reader();
        if (method.isEmpty()) {
            return present(column, CodeBlock.of("$L.read(row, $L)", reader, index), index);
        }
        if (!column.type().isPrimitive()) {
            return present(column, CodeBlock.of("row.$LAt($L)", method, index), index);
        }
        return CodeBlock.of("row.$L$L($L)", method, column.nullable() ? "OrNull" : "At", index);
    }

    private static CodeBlock present(ColumnModel column, CodeBlock value, CodeBlock index) {
        return column.nullable() ? value : CodeBlock.of("row.present($L, $L)", value, index);
    }
}
