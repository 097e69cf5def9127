package dev.rex.codegen;

import java.util.Objects;

/**
 * How sources are generated.
 *
 * @param packageName the package of what is in the database's default schema
 * @param schemaClass the simple name of the class that stands for the schema, {@code AppSchema}
 * @param migrations what identifies the migrations that made the schema: their hash; written into that class
 */
public record GeneratorOptions(String packageName, String schemaClass, String migrations) {
    /** The name of that class if nobody chooses another. */
    public static final String SCHEMA_CLASS = "AppSchema";

    /** Rejects null. */
    public GeneratorOptions {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(schemaClass, "schemaClass");
        Objects.requireNonNull(migrations, "migrations");
    }
}
