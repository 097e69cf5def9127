package dev.rex.dsl.contract;

import dev.rex.dsl.Dialects;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.List;

/**
 * SQLite under contract.
 *
 * @param sql the dialect
 */
public record SqliteContract(SqlDialect sql) implements ContractDialect {
    /** The dialect as users have it. */
    public static final SqliteContract SQLITE = new SqliteContract(Dialects.sqlite());

    @Override
    public ContractDialect otherNesting() {
        return new SqliteContract(OtherNesting.of(sql));
    }

    @Override
    public TestDatabase create() {
        return TestDatabases.sqlite();
    }

    @Override
    public List<String> empty(List<String> tables) {
        return tables.stream().map(table -> "delete from " + table).toList();
    }

    @Override
    public String declare(DataType type) {
        return switch (type.kind()) {
            case BINARY -> "blob";
            case JSON -> "json";
            default -> type.declared();
        };
    }

    @Override
    public String generatedKey() {
        return "integer primary key";
    }

    @Override
    public String instant(String utc) {
        return "'" + utc + "'";
    }
}
