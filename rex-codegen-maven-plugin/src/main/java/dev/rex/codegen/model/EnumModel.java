package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.EnumDef;
import java.util.List;

/**
 * An enum with its Java names.
 *
 * @param def what the database says; it has at least one literal
 * @param type the Java enum
 * @param constants its constants, one for each literal
 */
public record EnumModel(EnumDef def, ClassName type, List<String> constants) {
    /** Copies the list. */
    public EnumModel {
        constants = List.copyOf(constants);
    }
}
