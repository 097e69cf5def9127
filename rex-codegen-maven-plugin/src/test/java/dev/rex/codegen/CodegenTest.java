package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.migrations.MigrationException;
import dev.rex.migrations.ScriptOptions;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.Pattern;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.error.DatabaseUnavailable;
import dev.rex.schema.error.RexException;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.query.QueryFileException;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodegenTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    private final Collected log = new Collected();
    private String packageName = "com.acme.db";
    private String dialect = "sqlite";
    private ScriptOptions options = ScriptOptions.NONE;
    private String stampName = "rex.stamp";
    private @Nullable Path snapshotFile;
    private boolean force;
    private long seconds;
    private @Nullable DatabaseAddress scratch;
    private @Nullable DatabaseAddress database;
    private SnapshotMode snapshot = SnapshotMode.OFF;
    private Selection selection = Selection.ALL;
    private Customization customization = Customization.NONE;

    @BeforeEach
    void migrations() {
        migration("20260101000000_create_users", "create table users (id integer primary key, name text not null)");
        migration("20260102000000_create_posts", "create table posts (id integer primary key, title text not null)");
    }

    @Test
    void run_first_generates() {
        assertThat(run()).isTrue();
        assertThat(sources()).containsKeys("com/acme/db/UsersTable.java", "com/acme/db/Post.java");
        assertThat(log.infos)
                .containsExactly(
                        "Starting a scratch database (sqlite)",
                        "2 migrations applied to it",
                        "2 tables, 0 views and 0 enums found",
                        "10 files generated into " + output() + ": 10 written, 0 unchanged, 0 deleted");
    }

    @Test
    void run_second_touchesNothing() {
        run();
        age();
        log.infos.clear();
        Path scratchFolder = project.resolve("scratch");
        delete(scratchFolder);
        assertThat(run()).isFalse();
        assertThat(log.infos).hasSize(1).first().asString().contains("Nothing to do");
        assertThat(scratchFolder).as("nobody looked for a database").doesNotExist();
        assertThat(times()).containsOnly(LONG_AGO);
    }

    @Test
    void run_secondWithDatabaseGone_touchesNoDatabase() {
        scratch = DatabaseAddress.of("jdbc:sqlite:" + project.resolve("missing-folder/scratch.db"));
        assertThatThrownBy(this::run).isInstanceOf(DatabaseUnavailable.class);
        scratch = DatabaseAddress.of("jdbc:sqlite:" + project.resolve("scratch.db"));
        run();
        write(project.resolve("scratch.db"), "no database any more");
        assertThat(run()).isFalse();
    }

    @Test
    void run_forced_generatesAndLeavesEqualFilesAlone() {
        run();
        age();
        force = true;
        assertThat(run()).isTrue();
        assertThat(times()).containsOnly(LONG_AGO);
        assertThat(log.infos).last().asString().endsWith("0 written, 10 unchanged, 0 deleted");
    }

    @Test
    void run_migrationAdded_writesWhatChanged() {
        run();
        age();
        migration("20260103000000_add_age", "alter table users add column age integer");
        assertThat(run()).isTrue();
        assertThat(sources().get("com/acme/db/User.java")).contains("@Nullable Integer age");
        assertThat(log.infos).last().asString().contains("5 written, 5 unchanged");
    }

    @Test
    void run_migrationEdited_regenerates() {
        run();
        migration("20260102000000_create_posts", "create table posts (id integer primary key, body text not null)");
        assertThat(run()).isTrue();
        assertThat(sources().get("com/acme/db/Post.java")).contains("String body");
    }

    @Test
    void run_placeholderChanged_regenerates() {
        migration("20260103000000_create_more", "create table ${name} (id integer primary key)");
        options = ScriptOptions.NONE.withPlaceholders(Map.of("name", "first"));
        run();
        assertThat(sources()).containsKey("com/acme/db/FirstTable.java");
        assertThat(run()).isFalse();
        options = ScriptOptions.NONE.withPlaceholders(Map.of("name", "second"));
        assertThat(run()).isTrue();
        assertThat(sources())
                .containsKey("com/acme/db/SecondTable.java")
                .doesNotContainKey("com/acme/db/FirstTable.java");
    }

    @Test
    void run_tableGone_deletesItsFiles() {
        run();
        delete(project.resolve("migrations/20260102000000_create_posts.sql"));
        run();
        assertThat(sources()).containsKey("com/acme/db/User.java").doesNotContainKey("com/acme/db/Post.java");
    }

    @Test
    void run_stampLost_deletesStaleFilesAllTheSame() {
        run();
        delete(project.resolve("target"));
        delete(project.resolve("migrations/20260102000000_create_posts.sql"));
        run();
        assertThat(sources()).doesNotContainKey("com/acme/db/Post.java").hasSize(6);
    }

    @Test
    void run_packageChanged_movesFiles() {
        run();
        packageName = "com.acme.store";
        run();
        assertThat(sources()).hasSize(10).allSatisfy((path, text) -> assertThat(path)
                .startsWith("com/acme/store/"));
        assertThat(output().resolve("com/acme/db")).doesNotExist();
    }

    @Test
    void run_otherPackageInSameFolder_isLeftAlone() {
        packageName = "com.acme.db.other";
        run();
        delete(project.resolve("target"));
        packageName = "com.acme.db";
        run();
        delete(project.resolve("target"));
        run();
        assertThat(sources()).hasSize(20);
    }

    @Test
    void run_outputEdited_isRepaired() {
        run();
        Map<String, String> before = sources();
        write(output().resolve("com/acme/db/User.java"), before.get("com/acme/db/User.java") + "// edited");
        delete(output().resolve("com/acme/db/Post.java"));
        assertThat(run()).isTrue();
        assertThat(sources()).isEqualTo(before);
    }

    /** A file of a table that is no more, brought back by hand, or by a branch that was left. */
    @Test
    void run_strayFileOfRex_isDeleted() {
        run();
        Map<String, String> before = sources();
        write(output().resolve("com/acme/db/Old.java"), SourceHeader.of("com.acme.db") + "\nclass Old {}");
        assertThat(run()).isTrue();
        assertThat(sources()).isEqualTo(before);
    }

    @Test
    void run_foreignFiles_areNeitherDeletedNorOverwritten() {
        Path other = write(output().resolve("com/acme/db/Mine.java"), "package com.acme.db; class Mine {}");
        run();
        assertThat(other).exists();
        delete(project.resolve("src/generated"));
        Path inTheWay = write(output().resolve("com/acme/db/User.java"), "package com.acme.db; class User {}");
        assertThatThrownBy(this::run)
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("User.java")
                .hasMessageContaining("was not generated by Rex");
        assertThat(inTheWay).hasContent("package com.acme.db; class User {}");
        assertThat(sources()).as("nothing half-done").hasSize(1);
    }

    @Test
    void run_outputNotWritable_isOneClearError() {
        write(output(), "a file where a folder should be");
        assertThatThrownBy(this::run)
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining(output().toString())
                .hasMessageContaining("outputDirectory");
    }

    /** A killed build: files, but no stamp, and one that was being written. */
    @Test
    void run_afterKilledBuild_repairs() {
        run();
        Map<String, String> before = sources();
        delete(project.resolve("target"));
        delete(output().resolve("com/acme/db/User.java"));
        Path half = write(output().resolve("com/acme/db/User.java.123.rex-tmp"), "// Generated by");
        assertThat(run()).isTrue();
        assertThat(sources()).isEqualTo(before);
        assertThat(half).doesNotExist();
        assertThat(run()).isFalse();
    }

    @Test
    void run_stampDamaged_startsAnew() {
        run();
        String title = stamp().lines().findFirst().orElseThrow();
        for (String damage : List.of(
                "",
                title + "\n",
                "\u0000",
                title + "\nx\ny",
                title + "\nx\n 0 0\ny",
                title + "\nx\n 0 0\n1 2 z a.java")) {
            write(project.resolve("target/rex.stamp"), damage);
            assertThat(run()).isTrue();
            assertThat(run()).isFalse();
        }
    }

    @Test
    void run_migrationFails_leavesEverythingAsItWas() {
        run();
        Map<String, String> before = sources();
        migration("20260103000000_broken", "create tabel oops (id integer)");
        assertThatThrownBy(this::run)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("20260103000000_broken.sql")
                .hasMessageContaining("tabel");
        assertThat(sources()).isEqualTo(before);
        migration("20260103000000_broken", "create table fixed (id integer)");
        assertThat(run()).isTrue();
        assertThat(sources()).containsKey("com/acme/db/FixedTable.java");
    }

    /** What looks as it did is not even opened: here it holds something else. */
    @Test
    void run_nothingTouched_readsNothing() throws IOException {
        run();
        Path migration = project.resolve("migrations/20260102000000_create_posts.sql");
        FileTime before = Files.getLastModifiedTime(migration);
        String text = Files.readString(migration);
        write(migration, text.replace("title", "elt__"));
        Files.setLastModifiedTime(migration, before);
        assertThat(run()).isFalse();
        touch(migration, ++seconds);
        assertThat(run()).isTrue();
        assertThat(sources().get("com/acme/db/Post.java")).contains("elt");
    }

    /** What was written in the moment that the build began in may be written once more in it. */
    @Test
    void run_migrationEditedRightBefore_isReadAgain() throws IOException {
        Path migration = project.resolve("migrations/20260102000000_create_posts.sql");
        FileTime now = FileTime.from(Instant.now());
        Files.setLastModifiedTime(migration, now);
        run();
        write(migration, Files.readString(migration).replace("title", "elt__"));
        Files.setLastModifiedTime(migration, now);
        assertThat(run()).isTrue();
    }

    @Test
    void run_anythingBesidesTouched_looksAgain() {
        snapshot = SnapshotMode.AUTO;
        run();
        write(project.resolve("migrations/notes.txt"), "not read, but who knows");
        touch(project.resolve("migrations/notes.txt"), ++seconds);
        assertThat(run()).isFalse();
        assertThat(run()).isFalse();
        delete(output().resolve("com/acme/db/User.java"));
        assertThat(run()).isTrue();
        delete(snapshotFile());
        assertThat(run()).as("the snapshot is made again").isTrue();
        assertThat(snapshotFile()).exists();
    }

    @Test
    void run_folderMissing_isOneClearError() {
        delete(project.resolve("migrations"));
        assertThatThrownBy(this::run).isInstanceOf(RexException.class).hasMessageContaining("migrations");
    }

    /** A branch that was left and come back to, a restored cache: other times, the same contents. */
    @Test
    void run_filesTouched_readsThemOnceMore() {
        run();
        String before = stamp();
        age();
        assertThat(run()).isFalse();
        String touched = stamp();
        assertThat(touched).isNotEqualTo(before);
        assertThat(contents(touched)).isEqualTo(contents(before));
        assertThat(run()).isFalse();
        assertThat(stamp()).as("nothing to learn").isEqualTo(touched);
    }

    /** Neither the length nor, within what a file system can tell, the time gives the edit away. */
    @Test
    void run_outputEditedAtOnceToTheSameLength_isRepaired() {
        for (int i = 0; i < 20; i++) {
            run();
            Map<String, String> before = sources();
            String user = before.get("com/acme/db/User.java");
            write(output().resolve("com/acme/db/User.java"), user.replace("record User", "record Usor"));
            assertThat(run()).isTrue();
            assertThat(sources()).isEqualTo(before);
        }
    }

    /** Besides times, not even the stamp holds what would differ on another machine. */
    @Test
    void stamp_anywhere_isTheSame() throws IOException {
        run();
        String stamp = stamp();
        assertThat(stamp).doesNotContain(project.toString());
        Path elsewhere = Files.createTempDirectory(project, "elsewhere");
        try (Stream<Path> files = Files.list(project.resolve("migrations"))) {
            Files.createDirectories(elsewhere.resolve("migrations"));
            for (Path file : files.toList()) {
                Files.copy(file, elsewhere.resolve("migrations").resolve(file.getFileName()));
            }
        }
        project = elsewhere;
        run();
        assertThat(contents(stamp())).isEqualTo(contents(stamp));
    }

    /** The stamp without the times of files, and the looks that hold them. */
    private static String contents(String stamp) {
        return stamp.replaceFirst("^(.*\n.*\n).*", "$1").replaceAll("(?m)^(\\w* \\d+) \\d+", "$1");
    }

    private String stamp() {
        try {
            return Files.readString(project.resolve("target/rex.stamp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void snapshot_auto_isWrittenAndThenSparesTheDatabase() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        assertThat(log.infos).contains("Snapshot written to " + snapshotFile());
        Map<String, String> sources = sources();
        delete(project.resolve("target"));
        delete(output());
        delete(project.resolve("scratch"));
        log.infos.clear();
        assertThat(run()).isTrue();
        assertThat(log.infos.get(0))
                .isEqualTo("Read from the snapshot " + snapshotFile() + ": 2 tables, 0 views and 0 enums");
        assertThat(project.resolve("scratch")).as("no database was made").doesNotExist();
        assertThat(sources()).isEqualTo(sources);
        assertThat(run()).isFalse();
    }

    @Test
    void snapshot_autoAndMigrationAdded_isRebuilt() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        migration("20260103000000_add_age", "alter table users add column age integer");
        assertThat(run()).isTrue();
        assertThat(snapshotFile()).content().contains("\"age\"");
        assertThat(sources().get("com/acme/db/User.java")).contains("Integer age");
    }

    @Test
    void snapshot_autoAndGone_isRebuilt() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        String text = Files.readString(snapshotFile());
        Files.delete(snapshotFile());
        assertThat(run()).isTrue();
        assertThat(snapshotFile()).hasContent(text);
    }

    @Test
    void snapshot_lineEndsOfAnotherSystem_stillHolds() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        Files.writeString(snapshotFile(), Files.readString(snapshotFile()).replace("\n", "\r\n"));
        assertThat(run()).isFalse();
        delete(project.resolve("target"));
        snapshot = SnapshotMode.FROZEN;
        assertThat(run()).isTrue();
    }

    @Test
    void snapshot_editedByHand_isRefusedAndNothingIsWritten() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        Map<String, String> sources = sources();
        Files.writeString(snapshotFile(), Files.readString(snapshotFile()).replace("\"title\"", "\"tittle\""));
        assertThatThrownBy(this::run)
                .isInstanceOf(RexException.class)
                .hasMessageContainingAll(snapshotFile().toString(), "edited by hand", "rex:snapshot");
        assertThat(sources()).isEqualTo(sources);
        SchemaSupply.of(request().schema(), log).rebuild();
        assertThat(run()).isFalse();
    }

    @Test
    void snapshot_ofANewerVersion_isRefused() throws IOException {
        snapshot = SnapshotMode.AUTO;
        run();
        Files.writeString(snapshotFile(), Files.readString(snapshotFile()).replace("\"format\": 1", "\"format\": 99"));
        assertThatThrownBy(this::run)
                .isInstanceOf(RexException.class)
                .hasMessageContainingAll(snapshotFile().toString(), "newer", "rex:snapshot");
    }

    @Test
    void snapshot_ofAnotherDialect_isRefused() throws IOException {
        snapshot = SnapshotMode.AUTO;
        SchemaSnapshot other = new SchemaSnapshot("x", new Schema("postgresql", List.of(), List.of(), List.of()));
        Files.writeString(snapshotFile(), SchemaJson.write(other));
        assertThatThrownBy(this::run)
                .hasMessageContainingAll("of a postgresql database, not of sqlite", "snapshotFile");
    }

    @Test
    void snapshot_frozen_neverTouchesADatabase() throws IOException {
        snapshot = SnapshotMode.FROZEN;
        assertThatThrownBy(this::run).hasMessageContainingAll("There is no snapshot", "frozen", "rex:snapshot");
        snapshot = SnapshotMode.AUTO;
        run();
        snapshot = SnapshotMode.FROZEN;
        delete(project.resolve("scratch"));
        assertThat(run()).isTrue();
        migration("20260103000000_add_age", "alter table users add column age integer");
        Map<String, String> sources = sources();
        assertThatThrownBy(this::run)
                .hasMessageContainingAll("does not belong to the migrations", "frozen", "rex:snapshot");
        assertThat(sources()).isEqualTo(sources);
        assertThat(project.resolve("scratch")).doesNotExist();
    }

    @Test
    void queries_areCheckedAndGenerated() {
        query("Names.sql", "-- name: names :many\nselect name from users where id = :id;");
        run();
        assertThat(sources().get("com/acme/db/Names.java"))
                .contains("public static List<NamesRow> names(Session session, long id)");
        assertThat(log.infos).contains("1 statement of " + project.resolve("sql") + " checked");
        query("Names.sql", "-- name: names :many\nselect id, name from users where id = :id;");
        assertThat(run()).isTrue();
        assertThat(sources().get("com/acme/db/Names.java")).contains("NamesRow(");
        delete(project.resolve("sql"));
        assertThat(run()).isTrue();
        assertThat(sources()).doesNotContainKey("com/acme/db/Names.java");
        assertThat(run()).isFalse();
    }

    @Test
    void queries_unchanged_needNoDatabase() {
        snapshot = SnapshotMode.AUTO;
        query("Names.sql", "-- name: names :many\nselect name from users where id = :id;");
        run();
        Map<String, String> sources = sources();
        delete(project.resolve("scratch"));
        delete(output());
        assertThat(run()).isTrue();
        assertThat(sources()).isEqualTo(sources);
        assertThat(project.resolve("scratch"))
                .as("nobody looked for a database")
                .doesNotExist();
    }

    /** Its hash covers how types are found, too. */
    @Test
    void queries_typedByAnotherVersion_areTypedAnew() throws IOException {
        snapshot = SnapshotMode.AUTO;
        query("Names.sql", "-- name: names :many\nselect name from users where id = :id;");
        run();
        String kept = Files.readString(snapshotFile());
        SchemaSnapshot read = SchemaJson.read(kept, "kept");
        QueryDef names = read.queries().get(0);
        QueryDef other = new QueryDef(names.file(), names.name(), names.writes(), List.of(), names.columns());
        Files.writeString(snapshotFile(), SchemaJson.write(read.withQueries("0".repeat(64), List.of(other))));
        assertThat(run()).isTrue();
        assertThat(snapshotFile()).hasContent(kept);
        snapshot = SnapshotMode.FROZEN;
        Files.writeString(snapshotFile(), SchemaJson.write(read.withQueries("0".repeat(64), List.of(other))));
        assertThatThrownBy(this::run).hasMessageContaining("does not belong to the files of SQL");
    }

    @Test
    void queries_frozen_areThoseOfTheSnapshot() throws IOException {
        snapshot = SnapshotMode.AUTO;
        query("Names.sql", "-- name: names :many\nselect name from users;");
        run();
        snapshot = SnapshotMode.FROZEN;
        assertThat(run()).isTrue();
        String text = Files.readString(project.resolve("sql/Names.sql"));
        query("Names.sql", text.replace("\n", "\r\n"));
        assertThat(run()).as("other line ends are no other text").isFalse();
        query("Names.sql", "-- name: names :many\nselect id from users;");
        assertThatThrownBy(this::run)
                .hasMessageContainingAll("does not belong to the files of SQL", "frozen", "rex:snapshot");
    }

    @Test
    void queries_wrong_leaveEverythingAsItWas() throws IOException {
        snapshot = SnapshotMode.AUTO;
        query("Names.sql", "-- name: names :many\nselect name from users;");
        run();
        Map<String, String> sources = sources();
        String kept = Files.readString(snapshotFile());
        query("Names.sql", "-- name: names :many\nselect name\nfrom users\nwhere nam = :name;");
        query("Other.sql", "-- name: other :many\nselect * from nowhere;");
        assertThatThrownBy(this::run)
                .isInstanceOf(QueryFileException.class)
                .hasMessageContainingAll(
                        "Names.sql:4: names: no such column: nam", "Other.sql:2: other: no such table");
        assertThat(sources()).isEqualTo(sources);
        assertThat(snapshotFile()).hasContent(kept);
    }

    @Test
    void source_database_isReadAsItIs() throws Exception {
        database = DatabaseAddress.of("jdbc:sqlite:" + project.resolve("live.db"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table legacy (id integer primary key, note text)");
        }
        delete(project.resolve("migrations"));
        snapshot = SnapshotMode.AUTO;
        assertThat(run()).isTrue();
        assertThat(sources()).containsKeys("com/acme/db/LegacyTable.java");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table legacy add column more text");
        }
        assertThat(run()).isTrue();
        assertThat(sources().get("com/acme/db/Legacy.java")).contains("String more");
        Files.delete(project.resolve("live.db"));
        snapshot = SnapshotMode.FROZEN;
        assertThat(run()).as("the snapshot is enough").isTrue();
        assertThat(run()).isFalse();
    }

    @Test
    void source_databaseOnAServer_isReadAsItIs() {
        try (TestDatabase live = TestDatabases.postgresql()) {
            live.execute("create schema billing", "create table billing.legacy (id uuid primary key, at tstzrange)");
            database = new DatabaseAddress(live.url(), live.user(), live.password());
            dialect = "postgresql";
            delete(project.resolve("migrations"));
            assertThat(run()).isTrue();
            assertThat(sources().get("com/acme/db/billing/Legacy.java")).contains("UUID id");
            assertThat(run()).as("only a look at the database would tell").isTrue();
        }
    }

    @Test
    void run_twoBuildsAtOnce_waitForEachOther() throws Exception {
        ExecutorService builds = Executors.newFixedThreadPool(3);
        try {
            List<Future<Boolean>> done = builds.invokeAll(Collections.nCopies(3, this::run));
            List<Boolean> worked = new ArrayList<>();
            for (Future<Boolean> one : done) {
                worked.add(one.get());
            }
            assertThat(worked).containsExactlyInAnyOrder(true, false, false);
        } finally {
            builds.shutdownNow();
        }
        assertThat(run()).isFalse();
    }

    @Test
    void run_outputThatCannotBeAFolder_isRefusedAndNothingIsRemembered() {
        write(project.resolve("src"), "a file where a folder should be");
        assertThatThrownBy(this::run)
                .isInstanceOf(CodegenException.class)
                .hasMessageContainingAll(output().toString(), "outputDirectory");
        assertThat(project.resolve("target/rex.stamp")).doesNotExist();
        delete(project.resolve("src"));
        assertThat(run()).isTrue();
    }

    /** On a disk of 16 kB, where the test may make one. */
    @Test
    void run_diskFull_saysSoAndTheNextBuildDoesAll() throws Exception {
        Path disk = Files.createDirectories(project.resolve("src"));
        Assumptions.assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()) == 0,
                "no disk of its own: mounting one is not permitted here");
        try {
            assertThatThrownBy(this::run)
                    .isInstanceOf(CodegenException.class)
                    .hasMessageContainingAll(output().toString(), "No space left", "room on its disk");
            assertThat(project.resolve("target/rex.stamp")).doesNotExist();
            command("mount", "-o", "remount,size=1m", disk.toString());
            assertThat(run()).isTrue();
            assertThat(sources()).containsKey("com/acme/db/UsersTable.java");
            assertThat(run()).isFalse();
        } finally {
            command("umount", disk.toString());
        }
    }

    /** Permissions do not keep the superuser out; a disk that cannot be written does. */
    @Test
    void run_diskReadOnly_isOneClearError() throws Exception {
        Path disk = Files.createDirectories(project.resolve("src"));
        Assumptions.assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "ro,size=16k", "tmpfs", disk.toString()) == 0,
                "no disk of its own: mounting one is not permitted here");
        try {
            assertThatThrownBy(this::run)
                    .isInstanceOf(CodegenException.class)
                    .hasMessageContainingAll(output().toString(), "Read-only file system", "outputDirectory");
            assertThat(project.resolve("target/rex.stamp")).doesNotExist();
        } finally {
            command("umount", disk.toString());
        }
    }

    @Test
    void snapshot_diskFull_leavesNothingHalfWritten() throws Exception {
        Path disk = Files.createDirectories(project.resolve("disk"));
        Assumptions.assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", disk.toString()) == 0,
                "no disk of its own: mounting one is not permitted here");
        try {
            snapshot = SnapshotMode.AUTO;
            snapshotFile = disk.resolve("rex-schema.sqlite.json");
            Path filler = disk.resolve("filler");
            Files.write(filler, new byte[8_192]);
            assertThatThrownBy(this::run)
                    .isInstanceOf(CodegenException.class)
                    .hasMessageContainingAll("The snapshot", "cannot be written", "No space left");
            assertThat(disk).isDirectoryNotContaining(file -> !file.equals(filler));
            Files.delete(filler);
            assertThat(run()).isTrue();
            assertThat(snapshotFile).exists();
        } finally {
            command("umount", disk.toString());
        }
    }

    /** The one moves to where the other was: in the same build, whose first half is not undone by the second. */
    @Test
    void run_packagesOfTwoExecutionsRenamedInTurn_loseNothing() {
        for (String[] names : new String[][] {{"com.acme.a", "com.acme.b"}, {"com.acme.b", "com.acme.c"}}) {
            stampName = "one.stamp";
            packageName = names[0];
            run();
            stampName = "two.stamp";
            packageName = names[1];
            run();
            assertThat(sources().keySet().stream()
                            .map(path -> path.substring(0, "com/acme/a".length()))
                            .distinct())
                    .containsExactly(names[0].replace('.', '/'), names[1].replace('.', '/'));
            assertThat(sources()).hasSize(20);
        }
    }

    private static int command(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }

    /** Catalogs call every column of a view nullable. */
    @Test
    void view_columnThatIsNeverNull_isAPrimitive() {
        migration(
                "20260103000000_create_titles",
                "create view titles as select p.id, u.name from posts p left join users u on u.id = p.id");
        run();
        assertThat(sources().get("com/acme/db/Title.java"))
                .containsPattern("\\b(long|int) id\\b")
                .contains("@Nullable String name");
    }

    @Test
    void selection_patterns_chooseTables() {
        selection = new Selection(Pattern.listOf("p*, nothing*"), List.of());
        run();
        assertThat(sources())
                .containsKey("com/acme/db/PostsTable.java")
                .doesNotContainKey("com/acme/db/UsersTable.java");
        assertThat(log.warnings).containsExactly("No table, view or enum fits the pattern nothing*");
        selection = new Selection(List.of(), Pattern.listOf("POSTS"));
        assertThat(run()).isTrue();
        assertThat(sources())
                .containsKey("com/acme/db/UsersTable.java")
                .doesNotContainKey("com/acme/db/PostsTable.java");
    }

    @Test
    void names_ofNothing_areWarnedOf() {
        customization = new Customization(
                new Customization.Names(
                        List.of(), Map.of("userz", "x"), Map.of(), Map.of("users.nam", "y", "users.name", "fullName")),
                List.of(),
                List.of());
        run();
        assertThat(log.warnings)
                .containsExactly(
                        "rex.yaml names in names.tables a table, view or enum that is not there: userz",
                        "rex.yaml names in names.columns a column that is not there: users.nam");
        assertThat(sources().get("com/acme/db/User.java")).contains("String fullName");
    }

    @Test
    void reuse_tablesOfAnotherModule_areNotGeneratedAgain() throws IOException {
        snapshot = SnapshotMode.AUTO;
        Path core = project.resolve("core");
        Files.createDirectories(core);
        run();
        Files.move(snapshotFile(), core.resolve("rex-schema.sqlite.json"));
        Files.writeString(core.resolve("rex.yaml"), "names:\n  rows:\n    users: Person\n");
        delete(output());
        migration(
                "20260103000000_create_likes",
                "create table likes (post_id integer not null references posts (id),"
                        + " user_id integer not null references users (id), primary key (post_id, user_id))");
        customization = reusing("core", "com.acme.core");
        run();
        assertThat(sources())
                .containsKey("com/acme/db/LikesTable.java")
                .doesNotContainKey("com/acme/db/UsersTable.java");
        assertThat(sources().get("com/acme/db/LikesTable.java")).contains("import com.acme.core.UsersTable;");
        assertThat(sources().get("com/acme/db/AppSchema.java")).contains("UsersTable.USERS", "LikesTable.LIKES");
        assertThat(run()).isFalse();
        Files.delete(core.resolve("rex-schema.sqlite.json"));
        assertThatThrownBy(this::run).hasMessageContainingAll("rex.yaml:1", "has no snapshot", "rex:snapshot");
    }

    /** What the other module leaves out, or has from a third one, is not where its package says. */
    @Test
    void reuse_ofAModuleThatChoosesAndReuses_leadsToWhatWasGenerated() {
        snapshot = SnapshotMode.AUTO;
        migration("20260103000000_create_users_backup", "create table users_backup (id integer primary key)");
        run();
        Path core = module("core", "exclude: [posts, '*_backup']\nschemaClass: UsersTable\n");
        Path shop =
                module("shop", "reuse:\n  - module: ../core\n    packageName: com.acme.core\nexclude: '*_backup'\n");
        delete(output());
        migration("20260104000000_create_likes", "create table likes (post_id integer not null references posts (id))");
        customization = reusing("shop", "com.acme.shop");
        run();
        assertThat(sources())
                .containsKeys("com/acme/db/LikesTable.java", "com/acme/db/UsersBackupTable.java")
                .doesNotContainKeys("com/acme/db/UsersTable.java", "com/acme/db/PostsTable.java");
        assertThat(sources().get("com/acme/db/LikesTable.java")).contains("import com.acme.shop.PostsTable;");
        assertThat(sources().get("com/acme/db/AppSchema.java"))
                .contains("import com.acme.core.UsersTable2;", "import com.acme.shop.PostsTable;");
        write(core.resolve("rex.yaml"), "reuse:\n  - module: ../shop\n    packageName: com.acme.shop\n");
        assertThatThrownBy(this::run)
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("rex.yaml:2", shop.toString(), "reuses what reuses it");
    }

    @Test
    void reuse_ofATableThatHasChangedSince_isWarnedOf() {
        snapshot = SnapshotMode.AUTO;
        run();
        module("core", "");
        migration("20260103000000_add_age", "alter table users add column age integer");
        customization = reusing("core", "com.acme.core");
        run();
        assertThat(log.warnings)
                .singleElement()
                .asString()
                .contains("The table users is not the one that com.acme.core was generated from")
                .contains("age");
    }

    /** A module with the snapshot that was just written. */
    private Path module(String name, String yaml) {
        Path module = project.resolve(name);
        try {
            write(module.resolve("rex.yaml"), yaml);
            Files.copy(snapshotFile(), module.resolve("rex-schema.sqlite.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return module;
    }

    private static Customization reusing(String module, String packageName) {
        return new Customization(
                Customization.NONE.names(),
                List.of(),
                List.of(new Customization.Reuse(module, packageName, null, "rex.yaml:1")));
    }

    private boolean run() {
        return Codegen.run(request(), log);
    }

    private CodegenRequest request() {
        return new CodegenRequest(
                new SchemaRequest(
                        project.resolve("migrations"),
                        options,
                        SchemaDialects.named(dialect),
                        database,
                        scratch,
                        project.resolve("scratch"),
                        snapshot,
                        snapshotFile(),
                        project.resolve("sql")),
                selection,
                customization,
                project,
                packageName,
                "AppSchema",
                output(),
                project.resolve("target").resolve(stampName),
                force);
    }

    private Path snapshotFile() {
        return snapshotFile == null ? project.resolve("rex-schema.sqlite.json") : snapshotFile;
    }

    private Path output() {
        return project.resolve("src/generated");
    }

    private void migration(String name, String sql) {
        Path file = write(
                project.resolve("migrations/" + name + ".sql"),
                "--liquibase formatted sql\n\n--changeset rex:" + name.substring(15) + "\n" + sql + ";\n");
        touch(file, ++seconds);
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(output().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private void query(String name, String sql) {
        touch(write(project.resolve("sql").resolve(name), sql), ++seconds);
    }

    private void age() {
        each(file -> Files.setLastModifiedTime(file, LONG_AGO));
    }

    /** Gives a file a time of its own, as if it had not been written right before the build. */
    private static void touch(Path file, long seconds) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO.toMillis() + 1_000 * seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FileTime> times() {
        List<FileTime> times = new ArrayList<>();
        each(file -> times.add(Files.getLastModifiedTime(file)));
        return times;
    }

    private interface Action {
        void on(Path file) throws IOException;
    }

    private void each(Action action) {
        try {
            for (String file : sources().keySet()) {
                action.on(output().resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
