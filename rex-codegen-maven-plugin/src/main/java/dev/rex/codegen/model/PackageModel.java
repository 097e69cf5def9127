package dev.rex.codegen.model;

import dev.rex.schema.ObjectName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A package that is generated.
 *
 * @param name its name
 * @param schema the database schema whose types it holds; null for the default one
 */
public record PackageModel(String name, @Nullable String schema) {
    /** Whether what is generated for that object belongs into it. */
    boolean holds(ObjectName object) {
        return Objects.equals(schema, object.schema());
    }
}
