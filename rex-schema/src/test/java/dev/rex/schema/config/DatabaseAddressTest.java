package dev.rex.schema.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.error.ConfigException;
import dev.rex.schema.error.DatabaseUnavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void connect_nobodyListens_saysSo() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        DatabaseAddress down = new DatabaseAddress(
                "jdbc:postgresql://localhost:" + port + "/app?password=hunter2&ssl=false", "ann", "hunter3");
        assertThatThrownBy(down::connect)
                .isInstanceOfSatisfying(DatabaseUnavailable.class, e -> {
                    assertThat(e.isRetryable()).isTrue();
                    assertThat(printed(e)).doesNotContain("hunter");
                })
                .hasMessageContainingAll("Cannot connect to jdbc:postgresql://localhost:" + port, "as ann", "refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:notaport/app?user=u&password=hunter2",
                "jdbc:postgresql://ann:hunter2@localhost:notaport/app",
                "jdbc:sqlite:/no/such/folder/x.db?password=hunter2",
                "jdbc:nobody://host/app;password=hunter2",
                "jdbc:nobody:(host=a,password=hunter2)",
            })
    void connect_fails_withoutTheSecretInTheUrl(String url) {
        assertThatThrownBy(() -> DatabaseAddress.of(url).connect())
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class, e -> assertThat(printed(e)).doesNotContain("hunter2"));
    }

    @Test
    void connect_unknownKind_asksForTheDriver() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:nobody:x").connect())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll("no JDBC driver for jdbc:nobody:x", "add the database's driver");
    }

    @Test
    void of_noJdbcUrl_isRefusedWithoutTheSecret() {
        assertThatThrownBy(() -> DatabaseAddress.of("postgresql://ann:hunter2@host/app"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("Not a JDBC URL: postgresql://ann:***@host/app");
    }

    @Test
    void toString_always_masksSecretsAndKeepsTheRest() {
        assertThat(new DatabaseAddress("jdbc:postgresql://h/a?user=ann&password=x&ssl=true", null, "y"))
                .hasToString("jdbc:postgresql://h/a?user=ann&password=***&ssl=true");
        assertThat(new DatabaseAddress("jdbc:mysql://ann:s3@h:3306/a", "bob", "y"))
                .hasToString("jdbc:mysql://ann:***@h:3306/a as bob");
        assertThat(DatabaseAddress.of("jdbc:x:(host=h,sslPassword=s,port=1)"))
                .hasToString("jdbc:x:(host=h,sslPassword=***,port=1)");
        assertThat(DatabaseAddress.of("jdbc:sqlite:/a/b.db")).hasToString("jdbc:sqlite:/a/b.db");
    }

    private static String printed(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
