package dev.rex.codegen;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.Schema;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Schemas as real databases tell them. */
final class RealSchemas {
    private RealSchemas() {}

    /** What migrations make. */
    static Schema migrated(String dialect, MigrationScript script) {
        try (TestDatabase database = TestDatabases.create(dialect);
                Connection connection = database.connect()) {
            MigrationManager.of(script, connection).up();
            return Introspector.read(SchemaDialects.named(dialect), connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a script makes; its statements end with a semicolon at the end of a line. */
    static Schema of(String dialect, Path sql) {
        try (TestDatabase database = TestDatabases.create(dialect);
                Connection connection = database.connect()) {
            database.execute(Files.readString(sql).split(";\n"));
            return Introspector.read(SchemaDialects.named(dialect), connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
