package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Database;
import dev.rex.dsl.GeneratedSchema;
import dev.rex.dsl.Table;
import dev.rex.schema.Schema;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rex.yaml} says about names and types, up to the compiled classes. */
class CustomizationTest {
    private static final SourceFile TYPES = new SourceFile("com/acme/Types.java", """
            package com.acme;

            import dev.rex.dsl.SqlType;

            public final class Types {
                public static final SqlType<UserId> USER_ID = SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value);

                private Types() {}
            }
            """);
    private static final SourceFile USER_ID = new SourceFile("com/acme/UserId.java", """
            package com.acme;

            public record UserId(long value) {}
            """);

    @TempDir
    Path folder;

    private final Collected log = new Collected();

    @Test
    void names_stripAndOverride_reachEverything() throws Exception {
        JavaSources.Loader loader = generate("""
                names:
                  strip: [t_, tbl_]
                  tables: {usr: app_user}
                  rows: {t_data: Datum}
                  columns: {usr.usr_nm: name}
                """);
        assertThat(names(loader)).containsExactlyInAnyOrder("AppUserTable", "PostsTable", "DataTable", "TTable");
        assertThat(components(loader, "AppUser")).containsExactly("id", "name", "isAdmin");
        assertThat(components(loader, "Datum")).containsExactly("id");
        Class<?> posts = loader.loadClass("com.acme.db.PostsTable");
        assertThat(posts.getMethod("owner").getReturnType().getSimpleName()).isEqualTo("AppUserTable");
        assertThat(loader.loadClass("com.acme.db.AppUserTable").getMethod("posts"))
                .isNotNull();
    }

    @Test
    void forcedType_ofTheUser_isTheTypeOfColumnRecordAndNewRow() throws Exception {
        JavaSources.Loader loader = generate("""
                forcedTypes:
                  - columns: usr.id
                    javaType: com.acme.UserId
                    sqlType: com.acme.Types.USER_ID
                """);
        Class<?> id = loader.loadClass("com.acme.UserId");
        assertThat(component(loader, "Usr", "id").getType()).isEqualTo(id);
        assertThat(component(loader, "TPost", "ownerId").getType()).isEqualTo(id);
        Table<?, ?> usr = table(loader, "UsrTable", "USR");
        Column<?, ?> column = (Column<?, ?>) usr.getClass().getField("ID").get(usr);
        assertThat(column.type().javaType()).isEqualTo(id);
        assertThat(loader.loadClass("com.acme.db.NewUsr").getMethods())
                .anySatisfy(method -> assertThat(method.getParameterTypes()).containsExactly(id));
    }

    @Test
    void forcedType_saidOfTheForeignKeysColumn_goesBeforeThatOfTheKey() throws Exception {
        JavaSources.Loader loader = generate("""
                forcedTypes:
                  - {columns: usr.id, javaType: com.acme.UserId, sqlType: com.acme.Types.USER_ID}
                  - {columns: t_posts.owner_id, kind: bigint}
                """);
        assertThat(component(loader, "TPost", "ownerId").getType()).isEqualTo(long.class);
    }

    @Test
    void forcedKind_ofAKey_isThatOfColumnsThatReferToIt() throws Exception {
        JavaSources.Loader loader = generate("forcedTypes: [{columns: usr.id, kind: decimal}]");
        assertThat(component(loader, "TPost", "ownerId").getType()).isEqualTo(java.math.BigDecimal.class);
    }

    @Test
    void forcedType_json_isTheClassOfTheDocument() throws Exception {
        JavaSources.Loader loader = generate("""
                forcedTypes:
                  - {columns: usr.usr_nm, json: com.acme.UserId}
                  - {columns: t_posts.owner_id, json: com.fasterxml.jackson.databind.JsonNode}
                """);
        assertThat(component(loader, "Usr", "usrNm").getType()).isEqualTo(loader.loadClass("com.acme.UserId"));
        assertThat(component(loader, "TPost", "ownerId").getType().getSimpleName())
                .isEqualTo("JsonNode");
    }

    @Test
    void forcedType_ofTheUser_isBoundAndReadAsTheColumnsOwn() throws Exception {
        JavaSources.Loader loader = generate("""
                forcedTypes:
                  - {columns: "*.id", types: bigint, javaType: com.acme.UserId, sqlType: com.acme.Types.USER_ID}
                """);
        Path file = folder.resolve("app.db");
        String url = "jdbc:sqlite:" + file;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table usr (id bigint primary key not null, usr_nm text, is_admin integer not null)");
            statement.execute("insert into usr values (7, 'Ann', 1), (8, 'Bob', 0)");
        }
        Object seven =
                loader.loadClass("com.acme.UserId").getConstructor(long.class).newInstance(7L);
        try (Database db = Database.open(url)) {
            assertThat(found(db, table(loader, "UsrTable", "USR"), seven))
                    .hasToString("[Usr[id=UserId[value=7], usrNm=Ann, isAdmin=1]]");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R, V> List<R> found(Database db, Table<?, ?> any, V value) {
        T table = (T) any;
        Column<T, V> id = (Column<T, V>) table.columns().get(0);
        return db.selectFrom(table).where(id.eq(value)).fetch();
    }

    @Test
    void forcedType_ofAKind_isReadAsThatKind() throws Exception {
        JavaSources.Loader loader = generate("forcedTypes: [{columns: '*.is_*', kind: boolean}]");
        assertThat(component(loader, "Usr", "isAdmin").getType()).isEqualTo(boolean.class);
    }

    @Test
    void forcedType_ofNoKind_namesLineAndKinds() {
        assertThatThrownBy(() -> generate("forcedTypes:\n  - columns: usr.id\n    kind: bool\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("rex.yaml:2: no kind of type is called \"bool\"", "boolean, smallint");
    }

    @Test
    void forcedType_namesThatAreNoJava_nameTheLine() {
        assertThatThrownBy(() -> generate("forcedTypes: [{columns: usr.id, javaType: User Id, sqlType: com.acme.T.X}]"))
                .hasMessageContainingAll("rex.yaml:1", "no name of a Java class: User Id");
    }

    private JavaSources.Loader generate(String yaml) throws Exception {
        Files.writeString(folder.resolve("rex.yaml"), yaml);
        Customization customization = RexConfig.load(folder, Map.of()).customization();
        Schema schema = new ForcedKinds(customization).of(schema());
        GeneratorOptions options = new GeneratorOptions("com.acme.db", "AppSchema", "0", customization, List.of());
        List<SourceFile> files = new ArrayList<>(Generator.generate(schema, options, log));
        files.add(TYPES);
        files.add(USER_ID);
        return JavaSources.compile(files, Files.createDirectories(folder.resolve("classes")));
    }

    private Schema schema() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "create table usr (id bigint primary key not null, usr_nm text, is_admin integer not null)",
                    "create table t_posts (id integer primary key, owner_id bigint not null references usr (id))",
                    "create table t_data (id integer primary key)",
                    "create table t_ (id integer primary key)")) {
                statement.execute(table);
            }
            return Introspector.read(SchemaDialects.named("sqlite"), connection);
        }
    }

    private static List<String> names(JavaSources.Loader loader) throws Exception {
        GeneratedSchema schema = loader.schema("com.acme.db.AppSchema");
        return schema.tables().stream()
                .map(table -> table.getClass().getSimpleName())
                .toList();
    }

    private static Table<?, ?> table(JavaSources.Loader loader, String type, String constant) throws Exception {
        return (Table<?, ?>)
                loader.loadClass("com.acme.db." + type).getField(constant).get(null);
    }

    private static List<String> components(JavaSources.Loader loader, String type) throws Exception {
        return Arrays.stream(loader.loadClass("com.acme.db." + type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static RecordComponent component(JavaSources.Loader loader, String type, String name) throws Exception {
        return Arrays.stream(loader.loadClass("com.acme.db." + type).getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no component " + name));
    }
}
