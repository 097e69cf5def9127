package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.EnumModel;
import dev.rex.schema.DataType;
import javax.lang.model.element.Modifier;

/** {@code PostStatus}: the Java enum of an enum of the database. */
final class EnumRule implements Rule<EnumModel> {
    @Override
    public TypeSpec generate(EnumModel model) {
        ClassName own = model.type();
        DataType type = DataType.ofEnum(model.def().name());
        TypeSpec.Builder result = TypeSpec.enumBuilder(own)
                .addJavadoc(Javadoc.of(
                        model.def().comment(),
                        "The enum " + Javadoc.code(model.def().name().toString()) + "."))
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Dsl.DB_ENUM)
                .addField(FieldSpec.builder(ParameterizedTypeName.get(Dsl.SQL_TYPE, own), "TYPE")
                        .addJavadoc("The type of columns that hold it.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.ofEnum($L, $T.class)", Dsl.SQL_TYPE, SchemaCode.of(type), own)
                        .build())
                .addField(String.class, "literal", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "literal")
                        .addStatement("this.literal = literal")
                        .build())
                .addMethod(MethodSpec.methodBuilder("literal")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return literal")
                        .build());
        for (int i = 0; i < model.constants().size(); i++) {
            String literal = model.def().literals().get(i);
            result.addEnumConstant(
                    model.constants().get(i),
                    TypeSpec.anonymousClassBuilder("$S", literal)
                            .addJavadoc("$L.\n", Javadoc.code(literal))
                            .build());
        }
        return result.build();
    }
}
