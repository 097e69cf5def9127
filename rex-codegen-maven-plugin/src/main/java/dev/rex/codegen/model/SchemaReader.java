package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.ViewDef;
import dev.rex.schema.config.Customization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names everything in a schema: package by package, in each the tables before the enums. What another module has
 * generated has the names that it got there.
 */
final class SchemaReader {
    private final Schema schema;
    private final String packageName;
    private final ClassName type;
    private final Customization customization;
    private final Map<ObjectName, TableNames> tables = new LinkedHashMap<>();
    private final Map<ObjectName, ClassName> enumTypes = new HashMap<>();

    SchemaReader(Schema schema, String packageName, String schemaClass, Customization customization) {
        this.schema = schema;
        this.packageName = packageName;
        this.type = ClassName.get(packageName, schemaClass);
        this.customization = customization;
    }

    SchemaModel read(List<ReusedSchema> others, Statements statements) {
        for (ReusedSchema other : others) {
            nameAll(other.schema(), other.packageName(), other.schemaClass(), new LogicalNames(other.names()));
        }
        List<TableNames> reused = all(schema)
                .map(table -> tables.get(table.name()))
                .filter(Objects::nonNull)
                .toList();
        List<TableDef> generated =
                all(schema).filter(table -> !tables.containsKey(table.name())).toList();
        LogicalNames logical = new LogicalNames(customization.names());
        Named named = nameAll(schema, packageName, type.simpleName(), logical);
        TableReader reader = new TableReader(schema, tables, logical, new JavaTypes(enumTypes, schema, customization));
        List<TableModel> models = generated.stream()
                .map(table -> reader.read(table, schema.table(table.name()).isEmpty() ? RowsKind.VIEW : RowsKind.TABLE))
                .toList();
        JavaTypes statementTypes = new JavaTypes(enumTypes, statements.schema(), customization);
        List<QueryFileModel> files = new QueryReader(statements, reader, statementTypes, packageName).read(taken());
        return new SchemaModel(type, schema.dialect(), named.packages(), models, reused, named.enums(), files);
    }

    /** All types that have names. */
    private Set<ClassName> taken() {
        Set<ClassName> taken = new HashSet<>(enumTypes.values());
        taken.add(type);
        tables.values()
                .forEach(names -> taken.addAll(List.of(names.table(), names.row(), names.newRow(), names.patch())));
        return taken;
    }

    /** What was named: never what had a name before. */
    private record Named(List<PackageModel> packages, List<EnumModel> enums) {}

    private Named nameAll(Schema part, String root, String schemaClass, LogicalNames logical) {
        List<ObjectName> newTables = all(part)
                .map(TableDef::name)
                .filter(name -> !tables.containsKey(name))
                .toList();
        List<EnumDef> newEnums = part.enums().stream()
                .filter(e -> !enumTypes.containsKey(e.name()) && !e.literals().isEmpty())
                .toList();
        List<PackageModel> packages = packages(newTables, newEnums, root);
        List<EnumModel> enums = new ArrayList<>();
        for (PackageModel own : packages) {
            PackageNames names = new PackageNames(own.name(), logical);
            if (own.schema() == null) {
                names.exactly(schemaClass);
            }
            tables.putAll(names.tables(newTables.stream().filter(own::holds).toList()));
            newEnums.stream().filter(e -> own.holds(e.name())).forEach(e -> enums.add(enumModel(e, names)));
        }
        enums.forEach(e -> enumTypes.put(e.def().name(), e.type()));
        return new Named(packages, enums);
    }

    private static EnumModel enumModel(EnumDef e, PackageNames names) {
        List<String> wanted = e.literals().stream()
                .map(literal -> Naming.constant(Naming.words(literal)))
                .toList();
        List<String> constants =
                NameScope.ofMembers(ReservedNames.ofEnumConstants()).claimAll(wanted);
        return new EnumModel(e, names.enumType(e.name()), constants);
    }

    private static Stream<TableDef> all(Schema schema) {
        return Stream.concat(schema.tables().stream(), schema.views().stream().map(SchemaReader::asTable));
    }

    /** A view, as a table without keys. */
    private static TableDef asTable(ViewDef view) {
        return new TableDef(
                view.name(), view.comment(), view.columns(), null, List.of(), List.of(), List.of(), view.indexes());
    }

    /** The default schema first, then by name the others of which something is generated. */
    private static List<PackageModel> packages(List<ObjectName> tables, List<EnumDef> enums, String root) {
        List<String> others = Stream.concat(tables.stream(), enums.stream().map(EnumDef::name))
                .map(ObjectName::schema)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<String> names = NameScope.ofTypes(List.of())
                .claimAll(others.stream().map(Naming::packageName).toList());
        List<PackageModel> packages = new ArrayList<>();
        packages.add(new PackageModel(root, null));
        for (int i = 0; i < others.size(); i++) {
            packages.add(new PackageModel(root + "." + names.get(i), others.get(i)));
        }
        return packages;
    }
}
