package dev.rex.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rex.codegen.model.ColumnModel;
import dev.rex.codegen.model.PackageModel;
import dev.rex.codegen.model.QueryFileModel;
import dev.rex.codegen.model.SchemaModel;
import dev.rex.codegen.model.Statements;
import dev.rex.codegen.model.TableModel;
import dev.rex.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes Java sources from a schema: for each table {@code UsersTable}, {@code User}, {@code NewUser} and {@code UserPatch},
 * for each view the first two, an enum for each enum, and one class for the whole. The same schema and options give the
 * same bytes on every machine. Touches neither files nor databases.
 *
 * <pre>{@code
 * List<SourceFile> files = Generator.generate(schema, options, log);
 * }</pre>
 */
public final class Generator {
    private static final List<Rule<TableModel>> TABLE_RULES =
            List.of(new TableRule(), new RecordRule(), new WideRowRule(), new NewRecordRule(), new PatchRule());

    private final SchemaModel schema;
    private final GeneratorOptions options;
    private final List<SourceFile> files = new ArrayList<>();

    private Generator(SchemaModel schema, GeneratorOptions options) {
        this.schema = schema;
        this.options = options;
    }

    /** The sources for a schema, by path. What could not be generated as it should be is told to {@code log}. */
    public static List<SourceFile> generate(Schema schema, GeneratorOptions options, BuildLog log) {
        return generate(schema, Statements.none(schema), options, log);
    }

    /** The sources for a schema, and for statements of files. */
    static List<SourceFile> generate(Schema schema, Statements statements, GeneratorOptions options, BuildLog log) {
        SchemaModel model = SchemaModel.of(
                schema,
                options.packageName(),
                options.schemaClass(),
                options.customization(),
                options.reused(),
                statements);
        model.tables().forEach(table -> table.columns().forEach(column -> warnIfUnknown(table, column, log)));
        return new Generator(model, options).generate();
    }

    private List<SourceFile> generate() {
        schema.packages().forEach(this::describe);
        add(schema.type().packageName(), new SchemaRule(options.migrations()).generate(schema));
        EnumRule enums = new EnumRule();
        schema.enums().forEach(e -> add(e.type().packageName(), enums.generate(e)));
        for (TableModel table : schema.tables()) {
            for (Rule<TableModel> rule : TABLE_RULES) {
                if (rule.applies(table)) {
                    add(table.names().table().packageName(), rule.generate(table));
                }
            }
        }
        QueryFileRule queries = new QueryFileRule();
        Set<String> described = new HashSet<>();
        schema.packages().forEach(own -> described.add(own.name()));
        for (QueryFileModel file : schema.queryFiles()) {
            add(file.type().packageName(), queries.generate(file));
            if (described.add(file.type().packageName())) {
                describe(file.type().packageName(), "The statements of files of SQL, generated from these.");
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    private void add(String packageName, TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        String file = SourceHeader.of(options.packageName()) + "\n" + Lines.shortenComments(text);
        files.add(new SourceFile(path(packageName, type.name()), file));
    }

    private void describe(PackageModel model) {
        String schemaName = model.schema();
        String what = schemaName == null ? "the database" : "the database schema " + Javadoc.code(schemaName);
        describe(model.name(), "The tables of " + what + ", generated from its migrations.");
    }

    private void describe(String packageName, String what) {
        String text = String.join(
                "\n",
                SourceHeader.of(options.packageName()),
                "/** " + what + " */",
                "@NullMarked",
                "package " + packageName + ";",
                "",
                "import org.jspecify.annotations.NullMarked;",
                "");
        files.add(new SourceFile(path(packageName, "package-info"), text));
    }

    private static String path(String packageName, String type) {
        return packageName.replace('.', '/') + "/" + type + ".java";
    }

    private static void warnIfUnknown(TableModel table, ColumnModel column, BuildLog log) {
        if (column.type().isUnknown()) {
            log.warn("The type " + column.def().type().declared() + " of column "
                    + table.def().name() + "." + column.def().name()
                    + " is not known to Rex: its values are Java objects, as the driver gives them");
        }
    }
}
