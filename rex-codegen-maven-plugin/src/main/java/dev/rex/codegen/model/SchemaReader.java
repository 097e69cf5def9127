package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.ViewDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Names everything in a schema: package by package, in each the tables before the enums. */
final class SchemaReader {
    private final Schema schema;
    private final List<PackageModel> packages;
    private final ClassName type;
    private final Map<ObjectName, TableNames> tables = new HashMap<>();
    private final List<EnumModel> enums = new ArrayList<>();

    SchemaReader(Schema schema, String packageName, String schemaClass) {
        this.schema = schema;
        this.packages = packages(schema, packageName);
        this.type = ClassName.get(packageName, schemaClass);
    }

    SchemaModel read() {
        List<TableDef> tablesAndViews = Stream.concat(
                        schema.tables().stream(), schema.views().stream().map(SchemaReader::asTable))
                .toList();
        List<ObjectName> all = tablesAndViews.stream().map(TableDef::name).toList();
        packages.forEach(p -> nameTypes(p, all));
        Map<ObjectName, ClassName> enumTypes = new HashMap<>();
        enums.forEach(e -> enumTypes.put(e.def().name(), e.type()));
        TableReader reader = new TableReader(schema, tables, new JavaTypes(enumTypes));
        List<TableModel> models = new ArrayList<>();
        for (TableDef table : tablesAndViews) {
            models.add(reader.read(table, models.size() >= schema.tables().size()));
        }
        return new SchemaModel(type, schema.dialect(), packages, models, enums);
    }

    private void nameTypes(PackageModel own, List<ObjectName> all) {
        PackageNames names = new PackageNames(own.name());
        if (own.schema() == null) {
            names.exactly(type.simpleName());
        }
        tables.putAll(names.tables(all.stream().filter(name -> own.holds(name)).toList()));
        for (EnumDef e : schema.enums()) {
            if (own.holds(e.name()) && !e.literals().isEmpty()) {
                List<String> wanted = e.literals().stream()
                        .map(literal -> Naming.constant(Naming.words(literal)))
                        .toList();
                List<String> constants =
                        NameScope.ofMembers(ReservedNames.ofEnumConstants()).claimAll(wanted);
                enums.add(new EnumModel(e, names.enumType(e.name()), constants));
            }
        }
    }

    /** A view, as a table without keys. */
    private static TableDef asTable(ViewDef view) {
        return new TableDef(
                view.name(), view.comment(), view.columns(), null, List.of(), List.of(), List.of(), List.of());
    }

    /** The default schema first, then by name the others of which something is generated. */
    private static List<PackageModel> packages(Schema schema, String root) {
        List<String> others = Stream.of(
                        schema.tables().stream().map(TableDef::name),
                        schema.views().stream().map(ViewDef::name),
                        schema.enums().stream().map(EnumDef::name))
                .flatMap(names -> names)
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
