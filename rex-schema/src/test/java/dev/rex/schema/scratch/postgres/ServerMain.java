package dev.rex.schema.scratch.postgres;

import java.nio.file.Path;

/** A program for tests to kill: starts a server, prints where it is, and lives until its input ends. */
final class ServerMain {
    private ServerMain() {}

    public static void main(String[] args) throws Exception {
        PostgresServer server = PostgresServer.start(PostgresOptions.in(Path.of(args[0]), Path.of(args[1])));
        System.out.println("server " + server.folder() + " " + server.url("postgres") + " " + server.password());
        if (System.in.read() < 0) {
            server.close();
        }
    }
}
