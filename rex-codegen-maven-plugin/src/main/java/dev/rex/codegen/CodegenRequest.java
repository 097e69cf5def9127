package dev.rex.codegen;

import dev.rex.schema.config.Customization;
import dev.rex.schema.error.ConfigException;
import java.nio.file.Path;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/**
 * What is to be generated, from what, and where.
 *
 * @param schema where the schema comes from
 * @param selection the part of it that is generated
 * @param customization what differs from what the schema alone would give
 * @param directory where relative paths in {@code customization} start
 * @param packageName the package of what is generated
 * @param schemaClass the simple name of the class that stands for the schema
 * @param outputDirectory the source root; what is not there is created
 * @param stamp the file that remembers what was done
 * @param force whether to generate even if everything is up to date
 */
public record CodegenRequest(
        SchemaRequest schema,
        Selection selection,
        Customization customization,
        Path directory,
        String packageName,
        String schemaClass,
        Path outputDirectory,
        Path stamp,
        boolean force) {
    /**
     * Rejects missing parts.
     *
     * @throws ConfigException if a name is none of Java
     */
    public CodegenRequest {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(customization, "customization");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(schemaClass, "schemaClass");
        Objects.requireNonNull(outputDirectory, "outputDirectory");
        Objects.requireNonNull(stamp, "stamp");
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new ConfigException(
                    "The setting packageName is no Java package: " + packageName, "write com.acme.db");
        }
        if (!SourceVersion.isName(schemaClass, SourceVersion.RELEASE_17) || schemaClass.contains(".")) {
            throw new ConfigException(
                    "The setting schemaClass is no simple name of a Java class: " + schemaClass, "write AppSchema");
        }
    }
}
