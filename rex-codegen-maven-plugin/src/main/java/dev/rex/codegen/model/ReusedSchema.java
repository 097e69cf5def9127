package dev.rex.codegen.model;

import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import java.util.Objects;

/**
 * Tables that another module has generated.
 *
 * @param schema what that module generated from
 * @param packageName the package that it generated into
 * @param schemaClass the simple name of the class that stands for its schema
 * @param names the names that it gave
 */
public record ReusedSchema(Schema schema, String packageName, String schemaClass, Customization.Names names) {
    /** Rejects missing parts. */
    public ReusedSchema {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(schemaClass, "schemaClass");
        Objects.requireNonNull(names, "names");
    }
}
