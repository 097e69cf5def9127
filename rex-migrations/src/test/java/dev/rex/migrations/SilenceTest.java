package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Liquibase does to its host when it is left alone, it does not do under Rex. */
class SilenceTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void everyCall_printsNothingSendsNothingChangesNoProperty(String dialect) {
        ScriptFolder folder = new ScriptFolder(temporary).blog();
        try (TestDatabase database = TestDatabases.create(dialect);
                ChildJvm child = ChildJvm.start(Talker.class, database, folder.path())) {
            assertThat(child.awaitEnd()).isEqualToNormalizingNewlines("begin\nend\n");
            assertThat(child.exitCode()).isZero();
        }
    }

    /** Runs in another process, where nobody has configured logging: java.util.logging prints what is INFO and above. */
    static final class Talker {
        private Talker() {}

        public static void main(String[] args) throws Exception {
            List<URI> asked = new ArrayList<>();
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    asked.add(uri);
                    return List.of(Proxy.NO_PROXY);
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException e) {
                    asked.add(uri);
                }
            });
            try (Connection connection = ChildJvm.database(args).connect()) {
                // a class loader that sees nothing, as some hosts give their threads
                ClassLoader loader = ClassLoader.getPlatformClassLoader();
                Thread.currentThread().setContextClassLoader(loader);
                Properties before = (Properties) System.getProperties().clone();
                System.out.println("begin");
                MigrationScript script = MigrationScript.read(ChildJvm.folder(args));
                MigrationManager manager = MigrationManager.of(script, connection);
                manager.up();
                manager.up();
                manager.status();
                manager.validate();
                manager.down(2);
                manager.up();
                if (!System.getProperties().equals(before)) {
                    System.out.println("properties changed: " + System.getProperties());
                }
                if (Thread.currentThread().getContextClassLoader() != loader) {
                    System.out.println("class loader changed");
                }
            }
            asked.stream().filter(uri -> !uri.getScheme().equals("socket")).forEach(System.out::println);
            System.out.println("end");
        }
    }
}
