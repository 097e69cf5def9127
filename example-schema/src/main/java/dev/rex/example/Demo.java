package dev.rex.example;

import dev.rex.dsl.Binding;
import dev.rex.dsl.Database;
import dev.rex.dsl.Select;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.scratch.ScratchDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Migrates a database, fills it, and shows each query with its Java, its SQL and its rows. */
public final class Demo {
    private final PrintStream out;
    private final SourceCode source = SourceCode.of(Queries.class);
    private int shown;

    private Demo(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the demonstration on a database of its own.
     *
     * @param arguments the dialect, {@code sqlite} or {@code postgresql}; the folder of the migrations; the folder of
     *     the generated sources; a folder for the database's files
     */
    public static void main(String[] arguments) throws IOException {
        run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(String[] arguments, PrintStream out) throws IOException {
        SchemaDialect dialect = SchemaDialects.named(arguments[0]);
        MigrationScript script = MigrationScript.read(Path.of(arguments[1]));
        long files = countFiles(Path.of(arguments[2]));
        try (ScratchDatabase scratch = ScratchDatabase.embedded(dialect.scratch(), Path.of(arguments[3]))) {
            new Demo(out).run(scratch, dialect, script, files);
        }
    }

    private void run(ScratchDatabase scratch, SchemaDialect dialect, MigrationScript script, long files) {
        int migrations;
        int tables;
        try (Connection connection = scratch.connect()) {
            MigrationResult result = MigrationManager.of(script, connection).up();
            migrations = result.steps().size();
            tables = Introspector.read(dialect, connection).tables().size();
        } catch (SQLException e) {
            throw new IllegalStateException("the connection could not be closed", e);
        }
        out.println("migrated " + dialect.name() + ": " + migrations + " migrations, " + tables + " tables");
        try (Database db = open(scratch.address())) {
            new Seed().fill(db);
            show(db);
        }
        out.printf(
                "%ndemo ok: %d migrations, %d tables, %d generated files, %d queries%n",
                migrations, tables, files, shown);
    }

    private static Database open(DatabaseAddress address) {
        Database.Builder builder = Database.builder().url(address.url());
        if (address.user() != null) {
            builder.user(address.user());
        }
        if (address.password() != null) {
            builder.password(address.password());
        }
        return builder.build();
    }

    private void show(Database db) {
        show(db, "adults", Queries.adults());
        show(db, "mostPosts", Queries.mostPosts());
        show(db, "newestPosts", Queries.newestPosts());
        show(db, "busyAuthors", Queries.busyAuthors());
        show(db, "authorsWithLatestPosts", Queries.authorsWithLatestPosts());
        show(db, "usersAndProfiles", Queries.usersAndProfiles());
        show(db, "popularTags", Queries.popularTags());
        show(db, "namesOfCommenters", Queries.namesOfCommenters());
        show(db, "lastComments", Queries.lastComments());
        show(db, "replies", Queries.replies());
        show(db, "postsAboutJava", Queries.postsAboutJava());
        show(db, "search", Queries.search(Optional.of("C"), Optional.of(40)));
        show(db, "mostActive", Queries.mostActive());
        show(db, "risingAuthors", Queries.risingAuthors());
        show(db, "BY_EMAIL", Queries.BY_EMAIL, Queries.EMAIL.bind("user7@example.org"));
    }

    private <R> void show(Database db, String name, Select<R> query, Binding... parameters) {
        shown++;
        out.println();
        out.println(shown + ". " + source.title(name));
        out.println();
        out.println(source.body(name).indent(4).stripTrailing());
        out.println();
        out.println(query.sql(db.dialect()).indent(4).stripTrailing());
        out.println();
        List<R> rows = db.fetch(query, parameters);
        out.println(TextTable.of(rows).indent(4).stripTrailing());
    }

    private static long countFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        }
    }
}
