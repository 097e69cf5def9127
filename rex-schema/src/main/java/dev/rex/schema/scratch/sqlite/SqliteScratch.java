package dev.rex.schema.scratch.sqlite;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.scratch.OwnedFolder;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.ScratchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scratch databases on SQLite: a file of their own, or one that is named. */
public final class SqliteScratch implements ScratchDialect {
    private static final String KIND = "sqlite";

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public ScratchDatabase embedded(Path folder) {
        Path files = folder.resolve("files");
        OwnedFolder.sweep(files, KIND, abandoned -> true);
        OwnedFolder own;
        try {
            own = OwnedFolder.create(files, KIND);
        } catch (IOException e) {
            throw new ScratchException(
                    "No folder for a scratch database can be made in " + files + ": " + e.getMessage(),
                    "name another one with the setting scratchDirectory",
                    e);
        }
        DatabaseAddress address = DatabaseAddress.of("jdbc:sqlite:" + own.path().resolve("scratch.db"));
        return ScratchDatabase.of(this, address, own::close);
    }

    /** In the order in which things can be dropped: a virtual table takes the tables that it stands on with it. */
    @Override
    public String contents() {
        return """
                select type, name from sqlite_schema
                where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'
                order by type desc, sql like 'create virtual table%' desc, name
                """;
    }

    @Override
    public List<String> clearing(List<Found> contents) {
        List<String> statements = new ArrayList<>(List.of("pragma foreign_keys = off"));
        for (Found found : contents) {
            statements.add(
                    "drop " + found.kind() + " if exists \"" + found.name().replace("\"", "\"\"") + "\"");
        }
        return statements;
    }

    @Override
    public Optional<String> objection(String url) {
        if (!url.startsWith("jdbc:sqlite:")) {
            return Optional.of("it is no SQLite database");
        }
        String file = url.replaceFirst("^jdbc:sqlite:", "").replaceFirst("\\?.*$", "");
        boolean memory = file.isEmpty() || file.contains(":memory:") || url.contains("mode=memory");
        return memory
                ? Optional.of("it lives in memory, so that each connection has one of its own")
                : Optional.empty();
    }
}
