package dev.rex.codegen;

import dev.rex.codegen.model.ReusedSchema;
import dev.rex.schema.config.Customization;
import java.util.List;
import java.util.Objects;

/**
 * How sources are generated.
 *
 * @param packageName the package of what is in the database's default schema
 * @param schemaClass the simple name of the class that stands for the schema, {@code AppSchema}
 * @param migrations what identifies the migrations that made the schema: their hash; written into that class
 * @param customization what differs from what the schema alone would give
 * @param reused what other modules have generated
 */
public record GeneratorOptions(
        String packageName,
        String schemaClass,
        String migrations,
        Customization customization,
        List<ReusedSchema> reused) {
    /** The name of that class if nobody chooses another. */
    public static final String SCHEMA_CLASS = "AppSchema";

    /** Rejects null. */
    public GeneratorOptions {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(schemaClass, "schemaClass");
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(customization, "customization");
        reused = List.copyOf(reused);
    }

    /** Options for what the schema alone gives. */
    public GeneratorOptions(String packageName, String schemaClass, String migrations) {
        this(packageName, schemaClass, migrations, Customization.NONE, List.of());
    }
}
