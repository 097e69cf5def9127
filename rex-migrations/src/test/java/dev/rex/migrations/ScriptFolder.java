package dev.rex.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of migrations that a test writes. */
final class ScriptFolder {
    static final String USERS = "20260101120000_create_users.sql";
    static final String POSTS = "20260102080000_create_posts.sql";

    private final Path path;

    ScriptFolder(Path path) {
        this.path = path;
    }

    /** Two files with three changesets, all with a rollback. */
    ScriptFolder blog() {
        return sql(USERS, """
                        --changeset ann:create_users
                        create table users (id int not null primary key, name varchar(40) not null);
                        create index users_name on users (name);
                        --rollback drop index users_name;
                        --rollback drop table users;

                        --changeset ann:first_user
                        --comment somebody to begin with
                        insert into users (id, name) values (1, 'Ann; the first -- of all');
                        --rollback delete from users where id = 1;
                        """).sql(POSTS, """
                        --changeset bob:create_posts
                        create table posts (id int not null primary key, author int not null references users (id));
                        --rollback drop table posts;
                        """);
    }

    /** A changelog in XML. */
    static String xml(String body) {
        return "<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
                + "\"http://www.liquibase.org/xml/ns/dbchangelog"
                + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">"
                + body + "</databaseChangeLog>";
    }

    /** Writes a file with the header of formatted SQL. */
    ScriptFolder sql(String name, String changesets) {
        return file(name, "--liquibase formatted sql\n\n" + changesets);
    }

    ScriptFolder file(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScriptFolder delete(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        try {
            return Files.readAllLines(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    MigrationScript read() {
        return MigrationScript.read(path);
    }
}
