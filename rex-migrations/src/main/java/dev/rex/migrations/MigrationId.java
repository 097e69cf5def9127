package dev.rex.migrations;

import java.io.Serializable;
import java.util.Objects;

/**
 * What makes a migration the same everywhere: its file, its changeset and its author, as the history table keeps them.
 *
 * @param file the path within the migrations folder, {@code /} between the names: {@code 20260101120000_create_users.sql}
 * @param changeset the name after the colon of the {@code --changeset} line
 * @param author the name before it
 */
public record MigrationId(String file, String changeset, String author) implements Serializable {
    /** Refuses null. */
    public MigrationId {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(changeset, "changeset");
        Objects.requireNonNull(author, "author");
    }

    /** The form that Liquibase prints: {@code file::changeset::author}. */
    @Override
    public String toString() {
        return file + "::" + changeset + "::" + author;
    }
}
