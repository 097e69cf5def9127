package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.QueryDef;
import dev.rex.schema.TableDef;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.query.Placeholder;
import dev.rex.schema.query.QueryFile;
import dev.rex.schema.query.QueryText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names everything in files of SQL. A column or parameter that is one of a table has the Java type that it has there. */
final class QueryReader {
    private final Statements statements;
    private final TableReader tables;
    private final JavaTypes types;
    private final String root;
    private final Map<String, QueryDef> defs = new HashMap<>();

    QueryReader(Statements statements, TableReader tables, JavaTypes types, String root) {
        this.statements = statements;
        this.tables = tables;
        this.types = types;
        this.root = root;
        statements.types().forEach(def -> defs.put(def.file() + "\n" + def.name(), def));
    }

    /**
     * The files.
     *
     * @param taken the classes that there are already
     * @throws ConfigException if a file needs the name of one
     */
    List<QueryFileModel> read(Set<ClassName> taken) {
        Map<String, String> owners = new HashMap<>();
        Set<String> ofJava = new HashSet<>(ReservedNames.ofTypes());
        taken.forEach(type -> owners.put(key(type), "what is generated for the tables"));
        List<QueryFileModel> files = new ArrayList<>();
        for (QueryFile file : statements.folder().files()) {
            ClassName type = type(file);
            if (ofJava.contains(type.simpleName())) {
                throw new ConfigException(
                        "The file " + file.path() + " becomes the class " + type.simpleName() + ", which Java has",
                        "give the file another name");
            }
            String owner = owners.put(key(type), "the file " + file.path());
            if (owner != null) {
                throw new ConfigException(
                        "The file " + file.path() + " becomes the class " + type + ", which there is already, by "
                                + owner,
                        "give the file another name");
            }
            files.add(read(file, type));
        }
        return files;
    }

    /** Some file systems take {@code A.java} and {@code a.java} for one. */
    private static String key(ClassName type) {
        return type.canonicalName().toLowerCase(Locale.ROOT);
    }

    private ClassName type(QueryFile file) {
        StringBuilder name = new StringBuilder(root);
        file.folders().forEach(folder -> name.append('.').append(Naming.packageName(folder)));
        String simple = Naming.identifier(Naming.pascal(Naming.words(file.baseName())));
        return ClassName.get(name.toString(), simple);
    }

    private QueryFileModel read(QueryFile file, ClassName type) {
        NameScope nested = NameScope.ofTypes(List.of(type.simpleName()));
        List<QueryModel> queries = file.queries().stream()
                .map(query -> query(file, query, type, nested))
                .toList();
        return new QueryFileModel(file, type, queries);
    }

    private QueryModel query(QueryFile file, QueryText text, ClassName outer, NameScope nested) {
        QueryDef def = Objects.requireNonNull(defs.get(file.path() + "\n" + text.name()), text.name());
        String name = Naming.identifier(Naming.pascal(Naming.words(text.name())));
        ClassName row = outer.nestedClass(nested.claim(name + "Row"));
        ClassName table = outer.nestedClass(nested.claim(name + "Table"));
        ClassName holder = outer.nestedClass(nested.claim(name + "Sql"));
        ObjectName label = ObjectName.of(text.name());
        List<ColumnDef> columns = new ArrayList<>();
        List<JavaType> columnTypes = new ArrayList<>();
        for (QueryDef.Value column : def.columns()) {
            columns.add(ColumnDef.of(column.name(), column.type(), column.nullable()));
            columnTypes.add(type(label, column));
        }
        TableDef rows = new TableDef(label, text.comment(), columns, null, List.of(), List.of(), List.of(), List.of());
        return new QueryModel(
                text,
                def,
                holder,
                tables.readQuery(rows, new TableNames(table, "SQL", row, row, row), columnTypes),
                parameters(label, text, def));
    }

    private List<ParameterModel> parameters(ObjectName label, QueryText text, QueryDef def) {
        Set<String> lists = new HashSet<>();
        text.placeholders().stream().filter(Placeholder::isList).forEach(list -> lists.add(list.parameter()));
        NameScope scope = NameScope.ofMembers(List.of("session"));
        List<String> names = scope.claimAll(
                def.parameters().stream().map(QueryDef.Value::name).toList());
        List<ParameterModel> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            QueryDef.Value value = def.parameters().get(i);
            parameters.add(new ParameterModel(
                    value.name(), names.get(i), type(label, value), value.nullable(), lists.contains(value.name())));
        }
        return parameters;
    }

    private JavaType type(ObjectName query, QueryDef.Value value) {
        ObjectName table = value.table();
        return table == null
                ? types.of(query, ColumnDef.of(value.name(), value.type(), value.nullable()))
                : statements
                        .schema()
                        .column(table, Objects.requireNonNull(value.column()))
                        .map(column -> types.of(table, column))
                        .orElseGet(() -> types.of(value.type()));
    }
}
