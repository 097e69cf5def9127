package dev.rex.migrations;

import java.sql.Connection;
import java.time.Duration;

/** A run from start to end; prints how many migrations it has applied, or the error. Its argument is the wait in seconds. */
final class PlainRun {
    private PlainRun() {}

    public static void main(String[] args) throws Exception {
        Duration wait = Duration.ofSeconds(args.length > 5 ? Long.parseLong(args[5]) : 60);
        try (Connection connection = ChildJvm.database(args).connect()) {
            MigrationResult result = MigrationManager.of(MigrationScript.read(ChildJvm.folder(args)), connection)
                    .withLockWait(wait)
                    .up();
            System.out.println("applied " + result.steps().size());
        } catch (MigrationException e) {
            System.out.println(e.code() + " " + e.getMessage());
        }
    }
}
