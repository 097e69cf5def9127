package dev.rex.migrations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that are named as Flyway wants it, in the order in which they run.
 *
 * @param scripts baselines, versioned and repeatable scripts
 * @param undos the files that take a version back, by the version's name
 */
record FlywayFolder(List<FlywayName> scripts, Map<String, String> undos) {
    FlywayFolder {
        scripts = List.copyOf(scripts);
        undos = Map.copyOf(undos);
    }

    /**
     * Looks at the names.
     *
     * @return null where none of them is one of Flyway's
     * @throws MigrationException if some are and others are not, or two say the same
     */
    static @Nullable FlywayFolder of(ScriptFiles files, List<String> entries) {
        List<FlywayName> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String entry : entries) {
            // files in Liquibase's format may have any name
            Optional<FlywayName> name = FlywayName.of(entry).filter(n -> !files.isFormatted(entry));
            name.ifPresentOrElse(names::add, () -> others.add(entry));
        }
        if (names.isEmpty()) {
            return null;
        }
        if (!others.isEmpty()) {
            throw mixed(files, names.get(0).file(), others.get(0));
        }
        // what they say about the scripts is part of the script's hash, which is computed without parsing
        names.stream().map(FlywayName::settings).filter(files::exists).forEach(files::bytes);
        refuseTwins(files, names);
        Map<String, String> undos = new TreeMap<>();
        names.stream().filter(n -> n.kind() == FlywayName.Kind.U).forEach(n -> undos.put(n.changeset(), n.file()));
        names.removeIf(n -> n.kind() == FlywayName.Kind.U);
        names.sort(null);
        refuseLonely(files, names, undos);
        return new FlywayFolder(names, undos);
    }

    /** The file that takes a script back; null where there is none. */
    @Nullable
    String undo(FlywayName script) {
        return script.kind() == FlywayName.Kind.V ? undos.get(script.changeset()) : null;
    }

    /**
     * The scripts that a baseline stands for, and the baselines that are not used. The newest one opens an empty history;
     * where versions are applied already, a baseline that is not among them comes too late.
     *
     * @param reached the version up to which Flyway has migrated a database whose history here is empty; else null
     */
    Set<MigrationId> superseded(Set<MigrationId> applied, @Nullable FlywayVersion reached) {
        FlywayName base = null;
        for (FlywayName script : scripts) {
            boolean usable = applied.contains(id(script)) || (applied.isEmpty() && opens(script, reached));
            base = script.kind() == FlywayName.Kind.B && usable ? script : base;
        }
        FlywayVersion covered = base == null ? null : base.version();
        Set<MigrationId> superseded = new HashSet<>();
        for (FlywayName script : scripts) {
            FlywayVersion version = script.version();
            boolean isCovered = version != null && covered != null && version.compareTo(covered) <= 0;
            if (!script.equals(base) && (script.kind() == FlywayName.Kind.B || isCovered)) {
                superseded.add(id(script));
            }
        }
        return superseded;
    }

    /** The last script up to a version, which stands for the state that Flyway left. */
    Optional<FlywayName> lastUpTo(FlywayVersion version) {
        return scripts.stream()
                .filter(script -> !isBehind(script, version))
                .filter(script -> opens(script, version))
                .reduce((first, second) -> second);
    }

    /** Where Flyway was before, a baseline has its place only if it is applied, and the versions are there no more. */
    private boolean opens(FlywayName script, @Nullable FlywayVersion reached) {
        return script.kind() != FlywayName.Kind.B
                || reached == null
                || (!isBehind(script, reached)
                        && scripts.stream()
                                .noneMatch(other -> other.kind() == FlywayName.Kind.V
                                        && Objects.equals(other.version(), script.version())));
    }

    private static boolean isBehind(FlywayName script, FlywayVersion version) {
        return script.version() == null || script.version().compareTo(version) > 0;
    }

    private static MigrationId id(FlywayName script) {
        return new MigrationId(script.file(), script.changeset(), FlywayReader.AUTHOR);
    }

    private static MigrationException mixed(ScriptFiles files, String named, String other) {
        if (files.isFormatted(other)) {
            return refused(
                    files.display(named) + " is named as Flyway names its scripts, and " + files.display(other)
                            + " is Liquibase's formatted SQL",
                    "Keep the two in folders of their own: there is no order between them.");
        }
        return refused(
                files.display(other) + " stands in a folder of Flyway's scripts, such as " + files.display(named)
                        + ", and is named as none of them",
                FlywayName.isCallback(other)
                        ? "It seems to be one of Flyway's callbacks: Rex does not run these; take it out of the folder."
                        : "Name it V1__what_it_does.sql, U1__.., R__.. or B1__..; or take it out of the folder.");
    }

    private static void refuseTwins(ScriptFiles files, List<FlywayName> names) {
        Map<String, FlywayName> seen = new HashMap<>();
        for (FlywayName name : names) {
            FlywayName twin = seen.putIfAbsent(name.key(), name);
            if (twin != null) {
                throw new MigrationException(
                        MigrationException.Reason.DUPLICATE_ID,
                        files.display(twin.file()) + " and " + files.display(name.file())
                                + (name.isRepeatable() ? " have the same name" : " have the same version"),
                        "Give one of them another.");
            }
        }
    }

    private static void refuseLonely(ScriptFiles files, List<FlywayName> scripts, Map<String, String> undos) {
        Map<String, String> lonely = new TreeMap<>(undos);
        scripts.stream().filter(n -> n.kind() == FlywayName.Kind.V).forEach(n -> lonely.remove(n.changeset()));
        // those below a baseline may have been thrown away together with their versions, or not
        boolean baseline = scripts.stream().anyMatch(n -> n.kind() == FlywayName.Kind.B);
        if (!lonely.isEmpty() && !baseline) {
            Map.Entry<String, String> first = lonely.entrySet().iterator().next();
            throw refused(
                    files.display(first.getValue()) + " takes back the version " + first.getKey()
                            + ", which is not there",
                    "Correct its version, or take it out of the folder.");
        }
    }

    private static MigrationException refused(String message, String hint) {
        return new MigrationException(MigrationException.Reason.FORMAT, message, hint);
    }
}
