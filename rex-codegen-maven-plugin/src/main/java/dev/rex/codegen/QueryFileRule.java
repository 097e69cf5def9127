package dev.rex.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.ParameterModel;
import dev.rex.codegen.model.QueryFileModel;
import dev.rex.codegen.model.QueryModel;
import dev.rex.codegen.model.TableModel;
import dev.rex.schema.query.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code TopAuthors}: the statements of a file as methods, with the records of their rows and their rows as tables. */
final class QueryFileRule implements Rule<QueryFileModel> {
    private static final String SESSION = "session";

    @Override
    public TypeSpec generate(QueryFileModel file) {
        TypeSpec.Builder type = TypeSpec.classBuilder(file.type())
                .addJavadoc(Javadoc.of(
                        file.file().comment(),
                        "The statements of " + Javadoc.code(file.file().path()) + "."))
                .addAnnotation(Dsl.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        file.queries().forEach(query -> methods(query, type));
        file.queries().forEach(query -> types(query, type));
        return type.build();
    }

    private static void methods(QueryModel query, TypeSpec.Builder out) {
        TypeName row = query.rows().names().row();
        String run =
                switch (query.text().kind()) {
                    case ONE -> "fetchOne";
                    case OPTIONAL -> "fetchOptional";
                    case MANY -> "fetch";
                    case STREAM -> "stream";
                    case EXEC -> "execute";
                };
        TypeName result =
                switch (query.text().kind()) {
                    case ONE -> row;
                    case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), row);
                    case MANY -> ParameterizedTypeName.get(ClassName.get(List.class), row);
                    case STREAM -> ParameterizedTypeName.get(ClassName.get(Stream.class), row);
                    case EXEC -> TypeName.LONG;
                };
        out.addMethod(method(query, result, describe(query))
                .addParameter(Dsl.SESSION, SESSION)
                .addParameters(parameters(query))
                .addStatement("return $T.SQL.$L($L)", query.holder(), run, arguments(SESSION, query))
                .build());
        if (query.isTable()) {
            ClassName table = query.rows().names().table();
            String name = query.text().name();
            out.addMethod(method(query, table, CodeBlock.of("The rows of {@code $L} as a table, for a query.\n", name))
                    .addParameters(parameters(query))
                    .addStatement(
                            "return new $T($T.SQL.source($L))",
                            table,
                            query.holder(),
                            arguments("\"" + name + "\"", query))
                    .build());
        }
    }

    private static MethodSpec.Builder method(QueryModel query, TypeName result, CodeBlock comment) {
        return MethodSpec.methodBuilder(query.text().name())
                .addJavadoc(comment)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }

    private static CodeBlock describe(QueryModel query) {
        String what =
                switch (query.text().kind()) {
                    case ONE -> "Its only row.";
                    case OPTIONAL -> "Its only row, if there is one.";
                    case MANY -> "All its rows.";
                    case STREAM -> "All its rows, read some at a time; the stream is to be closed.";
                    case EXEC -> "Tells how many rows it changed.";
                };
        return Javadoc.of(query.text().comment(), what);
    }

    private static List<ParameterSpec> parameters(QueryModel query) {
        return query.parameters().stream()
                .map(parameter -> ParameterSpec.builder(parameter.valueType(), parameter.property())
                        .build())
                .toList();
    }

    private static String arguments(String first, QueryModel query) {
        return Stream.concat(Stream.of(first), query.parameters().stream().map(ParameterModel::property))
                .collect(Collectors.joining(", "));
    }

    private static void types(QueryModel query, TypeSpec.Builder out) {
        TableModel rows = query.rows();
        if (query.text().kind().givesRows()) {
            out.addType(
                    rows.fitsRecord()
                            ? new RecordRule().generate(rows)
                            : new WideRowRule()
                                    .generate(rows).toBuilder()
                                            .addModifiers(Modifier.STATIC)
                                            .build());
        }
        if (query.isTable()) {
            out.addType(table(query));
        }
        out.addType(holder(query));
    }

    private static TypeSpec table(QueryModel query) {
        TableModel rows = query.rows();
        ClassName own = rows.names().table();
        TypeSpec.Builder type = TypeSpec.classBuilder(own)
                .addJavadoc("The rows of {@code $L} as a table.\n", query.text().name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(
                        ParameterizedTypeName.get(Dsl.TABLE, own, rows.names().row()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Dsl.SOURCE_NODE, "source")
                        .addStatement("super(source)")
                        .build());
        rows.columns().forEach(column -> type.addField(TableRule.column(own, column)));
        return type.addMethod(TableRule.at(own))
                .addMethod(TableRule.def())
                .addMethod(TableRule.read(
                        rows.names().row(), CodeBlock.of("return $T.read(row, index);\n", query.holder())))
                .addType(DefinitionCode.holder(rows.def()))
                .build();
    }

    /** The statement itself; it is made when somebody needs it. */
    private static TypeSpec holder(QueryModel query) {
        boolean rows = query.text().kind().givesRows();
        ClassName row = query.rows().names().row();
        TypeName statement = ParameterizedTypeName.get(Dsl.TYPED_SQL, rows ? row : TypeName.BOOLEAN.box());
        TypeSpec.Builder type = TypeSpec.classBuilder(query.holder())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(statement, "SQL", Modifier.STATIC, Modifier.FINAL)
                        .initializer(statement(query))
                        .build());
        if (rows) {
            List<ColumnModel> read = query.rows().columns().stream()
                    .filter(column -> column.type().reader().isEmpty())
                    .toList();
            Function<ColumnModel, CodeBlock> reader = column -> CodeBlock.of("$L", column.constant());
            read.forEach(column -> type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    Dsl.SQL_TYPE, column.type().boxed()),
                            column.constant(),
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(column.type().sqlType())
                    .build()));
            type.addMethod(MethodSpec.methodBuilder("read")
                    .addModifiers(Modifier.STATIC)
                    .returns(row)
                    .addParameter(Dsl.ROW_READER, "row")
                    .addParameter(int.class, "index")
                    .addCode("return new $T($L);\n", row, ReadCode.arguments(query.rows(), reader))
                    .build());
        }
        return type.build();
    }

    private static CodeBlock statement(QueryModel query) {
        Map<String, ParameterModel> parameters =
                query.parameters().stream().collect(Collectors.toMap(ParameterModel::name, Function.identity()));
        List<CodeBlock> calls = new ArrayList<>();
        boolean rows = query.text().kind().givesRows();
        String begin = query.def().writes() || !rows ? "writing" : "reading";
        calls.add(
                rows
                        ? CodeBlock.of("$T.$L($T::read)", Dsl.TYPED_SQL, begin, query.holder())
                        : CodeBlock.of("$T.$L()", Dsl.TYPED_SQL, begin));
        List<String> pieces = query.text().jdbcPieces();
        List<Placeholder> places = query.text().placeholders();
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).isEmpty()) {
                calls.add(CodeBlock.of(".text($S)", pieces.get(i)));
            }
            if (i < places.size()) {
                ParameterModel parameter =
                        Objects.requireNonNull(parameters.get(places.get(i).parameter()));
                String method =
                        switch (places.get(i).kind()) {
                            case VALUE -> "value";
                            case IN -> "in";
                            case NOT_IN -> "notIn";
                        };
                calls.add(CodeBlock.of(
                        ".$L($S, $L)",
                        method,
                        parameter.name(),
                        parameter.type().sqlType()));
            }
        }
        calls.add(CodeBlock.of(".build()"));
        return CodeBlock.of("$>$>$L$<$<", CodeBlock.join(calls, "\n"));
    }
}
