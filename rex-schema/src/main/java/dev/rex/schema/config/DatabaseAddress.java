package dev.rex.schema.config;

import dev.rex.schema.error.ConfigException;
import dev.rex.schema.error.DatabaseUnavailable;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and who opens it.
 *
 * @param url a JDBC URL
 * @param user the user, if the URL does not name one or none is needed
 * @param password the password, likewise; never printed
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    /** Rejects what is not a JDBC URL. */
    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        if (!url.startsWith("jdbc:")) {
            throw new ConfigException(
                    "Not a JDBC URL: " + Secrets.mask(url, password),
                    "it has the form jdbc:postgresql://host:port/database or jdbc:sqlite:file");
        }
    }

    /** An address that needs no user. */
    public static DatabaseAddress of(String url) {
        return new DatabaseAddress(url, null, null);
    }

    /**
     * Opens a connection, which the caller closes. Nothing is pooled.
     *
     * @throws DatabaseUnavailable if there is no driver for it, nobody answers, or the user is refused
     */
    public Connection connect() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try {
            Connection connection = driver().connect(url, properties);
            if (connection != null) {
                return connection;
            }
        } catch (SQLException e) {
            throw explain(e);
        }
        throw noDriver();
    }

    /** The drivers beside this class come first: inside Maven, the driver manager does not see those of a plugin. */
    private Driver driver() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, DatabaseAddress.class.getClassLoader()).stream()
                .flatMap(DatabaseAddress::load)
                .toList()) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        return DriverManager.drivers()
                .filter(driver -> accepts(driver))
                .findFirst()
                .orElseThrow(this::noDriver);
    }

    private static Stream<Driver> load(ServiceLoader.Provider<Driver> provider) {
        try {
            return Stream.of(provider.get());
        } catch (ServiceConfigurationError | LinkageError e) {
            return Stream.empty(); // a driver that cannot be loaded is none, and not the one that is looked for
        }
    }

    private boolean accepts(Driver driver) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private DatabaseUnavailable noDriver() {
        return new DatabaseUnavailable(
                "There is no JDBC driver for " + this,
                "check the URL, and add the database's driver to the dependencies (of the Maven plugin, in a build)",
                false,
                null);
    }

    private DatabaseUnavailable explain(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String told = " (" + Secrets.mask(e.getMessage(), password) + ")";
        Throwable cause = Secrets.shownBy(e, password) ? null : e;
        if (state.startsWith("28")) {
            return new DatabaseUnavailable(
                    "The database " + this + " refuses the user or the password" + told,
                    "check the settings user and password (REX_USER, REX_PASSWORD)",
                    false,
                    cause);
        }
        if (state.startsWith("3D")) {
            return new DatabaseUnavailable(
                    "There is no such database: " + this + told, "create it, or correct the URL", false, cause);
        }
        return new DatabaseUnavailable(
                "Cannot connect to " + this + told,
                "check that the database runs and that the URL is right",
                true,
                cause);
    }

    /** The URL without a password, and the user if it stands beside the URL. */
    @Override
    public String toString() {
        return Secrets.mask(url) + (user == null ? "" : " as " + user);
    }
}
