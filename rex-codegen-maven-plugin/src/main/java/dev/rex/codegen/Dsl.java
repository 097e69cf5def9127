package dev.rex.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The types that generated code is written against. */
final class Dsl {
    static final ClassName TABLE = ClassName.get("dev.rex.dsl", "Table");
    static final ClassName COLUMN = ClassName.get("dev.rex.dsl", "Column");
    static final ClassName NUMBER_COLUMN = ClassName.get("dev.rex.dsl", "NumberColumn");
    static final ClassName TEXT_COLUMN = ClassName.get("dev.rex.dsl", "TextColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get("dev.rex.dsl", "BooleanColumn");
    static final ClassName TIME_COLUMN = ClassName.get("dev.rex.dsl", "TimeColumn");
    static final ClassName UNIQUE_KEY = ClassName.get("dev.rex.dsl", "UniqueKey");
    static final ClassName FOREIGN_KEY = ClassName.get("dev.rex.dsl", "ForeignKey");
    static final ClassName TO_MANY = ClassName.get("dev.rex.dsl", "ToMany");
    static final ClassName NEW_ROW = ClassName.get("dev.rex.dsl", "NewRow");
    static final ClassName PATCH = ClassName.get("dev.rex.dsl", "Patch");
    static final ClassName SQL_TYPE = ClassName.get("dev.rex.dsl", "SqlType");
    static final ClassName DB_ENUM = ClassName.get("dev.rex.dsl", "DbEnum");
    static final ClassName GENERATED_SCHEMA = ClassName.get("dev.rex.dsl", "GeneratedSchema");
    static final ClassName SESSION = ClassName.get("dev.rex.dsl", "Session");
    static final ClassName TYPED_SQL = ClassName.get("dev.rex.dsl", "TypedSql");
    static final ClassName ROW_READER = ClassName.get("dev.rex.dsl.exec", "RowReader");
    static final ClassName SOURCE_NODE = ClassName.get("dev.rex.dsl.ast", "SourceNode");
    static final ClassName TABLE_NODE = ClassName.get("dev.rex.dsl.ast", "TableNode");

    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.rex.codegen.Generator")
            .build();

    private Dsl() {}

    /** {@code type<?, ?>}. */
    static TypeName wild(ClassName type) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(type, any, any);
    }
}
