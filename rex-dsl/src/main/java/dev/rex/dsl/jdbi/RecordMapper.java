package dev.rex.dsl.jdbi;

import dev.rex.dsl.Table;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.LabelledRows;
import dev.rex.dsl.exec.PlanColumn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows that have all columns of a table, as the table's record. */
final class RecordMapper<R> implements RowMapper<R> {
    private final Table<?, R> table;
    private final SqlDialect dialect;
    private final List<PlanColumn> columns;

    RecordMapper(Table<?, R> table, SqlDialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.columns = table.columns().stream()
                .map(column -> new PlanColumn(column.name(), column.type().dataType()))
                .toList();
    }

    /** The record: what the table's class says it is a table of. */
    Type type() {
        return ((ParameterizedType) table.getClass().getGenericSuperclass()).getActualTypeArguments()[1];
    }

    @Override
    public R map(ResultSet rows, StatementContext context) throws SQLException {
        return LabelledRows.of(rows, columns, table, dialect).read();
    }

    @Override
    public RowMapper<R> specialize(ResultSet rows, StatementContext context) throws SQLException {
        LabelledRows<R> labelled = LabelledRows.of(rows, columns, table, dialect);
        return (same, sameContext) -> labelled.read();
    }
}
