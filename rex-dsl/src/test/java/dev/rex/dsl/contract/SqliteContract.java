package dev.rex.dsl.contract;

import dev.rex.dsl.Database;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.List;
import java.util.Map;

/**
 * SQLite under contract.
 *
 * @param sql the dialect
 */
public record SqliteContract(SqlDialect sql) implements ContractDialect {
    /** The dialect as users have it. */
    public static final SqliteContract SQLITE = new SqliteContract(Dialects.sqlite());

    @Override
    public ContractDialect nestedBy(Nesting nesting) {
        return new SqliteContract(OtherNesting.of(sql, nesting));
    }

    @Override
    public List<String> createEnum(String name, List<String> labels) {
        return List.of();
    }

    /** Schemas are files, which each connection attaches. */
    @Override
    public Database.Builder inSchema(TestDatabase database, String schema, String ddl) {
        String file = database.url().substring("jdbc:sqlite:".length()) + "-attached";
        new TestDatabase(name(), "jdbc:sqlite:" + file, null, null).execute(ddl);
        String attach = "attach " + ContractDialect.literal(file) + " as " + ContractDialect.quoted(schema);
        return builder(database)
                .dialect(Dialects.withSchemas(sql, Map.of("", schema)))
                .pool(pool -> pool.setConnectionInitSql(attach));
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
