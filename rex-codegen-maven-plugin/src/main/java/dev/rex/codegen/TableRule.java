package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.KeyModel;
import dev.rex.codegen.model.TableModel;
import dev.rex.schema.TableDef;
import javax.lang.model.element.Modifier;

/** {@code UsersTable}: the constant, the columns, the keys, the paths, and how a row is read. */
final class TableRule implements Rule<TableModel> {
    @Override
    public TypeSpec generate(TableModel table) {
        ClassName own = table.names().table();
        String kind = table.kind().word() + " ";
        String name = Javadoc.code(table.def().name().toString());
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addJavadoc(Javadoc.of(table.def().comment(), "The " + kind + name + "."))
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(
                        ParameterizedTypeName.get(Dsl.TABLE, own, table.names().row()))
                .addField(FieldSpec.builder(own, table.names().constant())
                        .addJavadoc("The $L$L itself.\n", kind, name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T($T.of($L))",
                                own,
                                Dsl.TABLE_NODE,
                                SchemaCode.of(table.def().name()))
                        .build());
        table.columns().forEach(column -> type.addField(column(own, column)));
        table.uniqueKeys().forEach(key -> type.addField(uniqueKey(own, key)));
        table.foreignKeys().forEach(key -> type.addField(foreignKey(own, key)));
        table.paths().stream().filter(path -> !path.isToMany()).forEach(path -> type.addField(PathCode.field(path)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(
                        "The $L$L as a source of rows; queries name {@link #$L}.\n",
                        kind,
                        name,
                        table.names().constant())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Dsl.SOURCE_NODE, "source")
                .addStatement("super(source)")
                .build());
        table.paths().forEach(path -> type.addMethod(PathCode.method(path)));
        return type.addMethod(at(own))
                .addMethod(def())
                .addMethod(read(table))
                .addType(DefinitionCode.holder(table.def()))
                .build();
    }

    /** The constant of a column. */
    static FieldSpec column(ClassName own, ColumnModel column) {
        TypeName values = column.type().boxed();
        String name = column.def().name();
        String nullable = column.nullable() ? "NULL" : "NOT_NULL";
        CodeBlock typed = CodeBlock.of("($S, $L, $L)", name, column.type().sqlType(), nullable);
        CodeBlock untyped = CodeBlock.of("($S, $L)", name, nullable);
        return switch (column.type().family()) {
            case NUMBER -> column(column, CodeBlock.of("number$L", typed), Dsl.NUMBER_COLUMN, own, values);
            case TEXT ->
                column(
                        column,
                        CodeBlock.of("text$L", column.type().isPlainText() ? untyped : typed),
                        Dsl.TEXT_COLUMN,
                        own);
            case BOOLEAN -> column(column, CodeBlock.of("bool$L", untyped), Dsl.BOOLEAN_COLUMN, own);
            case TIME -> column(column, CodeBlock.of("time$L", typed), Dsl.TIME_COLUMN, own, values);
            case PLAIN -> column(column, CodeBlock.of("column$L", typed), Dsl.COLUMN, own, values);
        };
    }

    private static FieldSpec column(ColumnModel column, CodeBlock value, ClassName kind, TypeName... arguments) {
        String what = "Column " + Javadoc.code(column.def().name()) + ": " + Javadoc.describe(column.def()) + ".";
        return constant(ParameterizedTypeName.get(kind, arguments), column.constant(), value)
                .addJavadoc(Javadoc.of(column.def().comment(), what))
                .build();
    }

    private static FieldSpec uniqueKey(ClassName own, KeyModel key) {
        CodeBlock value = CodeBlock.of("uniqueKey($S, $L)", key.name(), columns(key));
        String kind = key.constant().equals(KeyModel.PRIMARY) ? "primary key" : "unique key";
        return constant(ParameterizedTypeName.get(Dsl.UNIQUE_KEY, own), key.constant(), value)
                .addJavadoc("The $L $L.\n", kind, Javadoc.code(key.name()))
                .build();
    }

    private static FieldSpec foreignKey(ClassName own, KeyModel key) {
        CodeBlock target = SchemaCode.of(key.requireTarget());
        CodeBlock value = CodeBlock.of("foreignKey($S, $L, $L)", key.name(), target, columns(key));
        return constant(ParameterizedTypeName.get(Dsl.FOREIGN_KEY, own), key.constant(), value)
                .addJavadoc(
                        "The foreign key $L to $L.\n",
                        Javadoc.code(key.name()),
                        Javadoc.code(key.requireTarget().toString()))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .initializer(value);
    }

    private static CodeBlock columns(KeyModel key) {
        return key.columns().stream().map(c -> CodeBlock.of("$L", c.constant())).collect(CodeBlock.joining(", "));
    }

    /** The same as another source. */
    static MethodSpec at(ClassName own) {
        return MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(own)
                .addParameter(Dsl.SOURCE_NODE, "other")
                .addStatement("return new $T(other)", own)
                .build();
    }

    /** What the database says. */
    static MethodSpec def() {
        return MethodSpec.methodBuilder("def")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TableDef.class)
                .addStatement("return $L", DefinitionCode.REFERENCE)
                .build();
    }

    private static MethodSpec read(TableModel table) {
        return read(
                table.names().row(),
                CodeBlock.of("return new $T($L);\n", table.names().row(), ReadCode.arguments(table)));
    }

    /** How a row is read. */
    static MethodSpec read(ClassName row, CodeBlock code) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(row)
                .addParameter(Dsl.ROW_READER, "row")
                .addParameter(int.class, "index")
                .addCode(code)
                .build();
    }
}
