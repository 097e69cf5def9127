package dev.rex.codegen;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.introspect.SchemaDialect;
import java.nio.file.Path;
import java.util.Objects;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is to be generated, from what, and where.
 *
 * @param migrations a folder of migrations, or one changelog file
 * @param dialect the kind of database
 * @param packageName the package of what is generated
 * @param schemaClass the simple name of the class that stands for the schema
 * @param outputDirectory the source root; what is not there is created
 * @param stamp the file that remembers what was done
 * @param scratch the scratch database; null for an embedded one
 * @param scratchDirectory where an embedded one keeps its files; null for the user's cache
 * @param force whether to generate even if everything is up to date
 */
public record CodegenRequest(
        Path migrations,
        SchemaDialect dialect,
        String packageName,
        String schemaClass,
        Path outputDirectory,
        Path stamp,
        @Nullable DatabaseAddress scratch,
        @Nullable Path scratchDirectory,
        boolean force) {
    /**
     * Rejects missing parts.
     *
     * @throws ConfigException if a name is none of Java
     */
    public CodegenRequest {
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(dialect, "dialect");
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
