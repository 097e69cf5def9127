package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import java.util.List;

/**
 * A schema with all its Java names: what the rules generate from. Equal schemas give equal models.
 *
 * @param type the class that stands for the schema as a whole, {@code AppSchema}
 * @param dialect the dialect's name
 * @param packages the packages that types are generated into, the one of {@code type} first
 * @param tables tables and views that are generated, by name, tables first
 * @param reused the types of those that another module has generated
 * @param enums by name
 * @param queryFiles the files of SQL, by path
 */
public record SchemaModel(
        ClassName type,
        String dialect,
        List<PackageModel> packages,
        List<TableModel> tables,
        List<TableNames> reused,
        List<EnumModel> enums,
        List<QueryFileModel> queryFiles) {
    /** Copies the lists. */
    public SchemaModel {
        packages = List.copyOf(packages);
        tables = List.copyOf(tables);
        reused = List.copyOf(reused);
        enums = List.copyOf(enums);
        queryFiles = List.copyOf(queryFiles);
    }

    /**
     * Names everything in a schema. What is in the database's default schema goes into the package itself, what is in
     * another one into a package of that name below it.
     *
     * @param packageName a Java package
     * @param schemaClass the simple name of the class that stands for the schema
     * @param customization what differs from what the schema alone would give
     * @param reused what other modules have generated
     * @param statements the statements of files
     */
    public static SchemaModel of(
            Schema schema,
            String packageName,
            String schemaClass,
            Customization customization,
            List<ReusedSchema> reused,
            Statements statements) {
        return new SchemaReader(schema, packageName, schemaClass, customization).read(reused, statements);
    }
}
