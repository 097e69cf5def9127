package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;

/**
 * A parameter of a statement with its Java name and type.
 *
 * @param name its name in the statement
 * @param property the name of the method's parameter
 * @param type the type of its value, or of a value in its list
 * @param nullable whether it can be NULL
 * @param list whether it is a list
 */
public record ParameterModel(String name, String property, JavaType type, boolean nullable, boolean list) {
    /** The type of the method's parameter. */
    public TypeName valueType() {
        return list
                ? ParameterizedTypeName.get(ClassName.get(Collection.class), type.boxed())
                : type.valueType(nullable);
    }
}
