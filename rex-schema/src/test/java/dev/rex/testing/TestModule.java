package dev.rex.testing;

import java.nio.file.Path;

/** The module whose tests run. */
final class TestModule {
    private TestModule() {}

    /** Its folder, the one with the pom. */
    static Path directory() {
        return Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
    }

    /** A folder or file of its test resources, in the sources: failures point there, and blessing writes there. */
    static Path resource(String path) {
        return directory().resolve("src/test/resources").resolve(path);
    }
}
