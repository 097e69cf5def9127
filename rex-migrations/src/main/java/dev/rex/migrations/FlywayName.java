package dev.rex.migrations;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a script says in a folder that is named as Flyway wants it: {@code V1_2__create_users.sql}.
 *
 * @param kind the letter in front
 * @param version null for a repeatable script
 * @param description the words behind {@code __}, with blanks between them
 * @param file the canonical path
 */
record FlywayName(Kind kind, @Nullable FlywayVersion version, String description, String file)
        implements Comparable<FlywayName> {
    private static final Pattern NAME = Pattern.compile("(?:([VUB])(\\d+(?:[._]\\d+)*)|(R))__(.+)\\.sql");
    private static final Comparator<FlywayVersion> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** The kinds of scripts; a baseline stands before the script of the same version. */
    enum Kind {
        B,
        V,
        U,
        R
    }

    static Optional<FlywayName> of(String file) {
        Matcher matcher = NAME.matcher(ScriptFiles.name(file));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean repeatable = matcher.group(1) == null;
        return Optional.of(new FlywayName(
                repeatable ? Kind.R : Kind.valueOf(matcher.group(1)),
                repeatable ? null : FlywayVersion.of(matcher.group(2)),
                matcher.group(4).replace('_', ' '),
                file));
    }

    /** Whether the file holds a script that Flyway runs at an event of its own: {@code beforeMigrate.sql}. */
    static boolean isCallback(String file) {
        return ScriptFiles.name(file).matches("(before|after|create)[A-Z]\\w*(__.*)?\\.sql");
    }

    /** What names the script in the history: the version, or the description of a repeatable one. */
    String changeset() {
        return version == null ? description : version.toString();
    }

    /** Two of them cannot stand in one folder. */
    String key() {
        return kind + " " + changeset().toLowerCase(Locale.ROOT);
    }

    /** The file that may stand beside it, with settings for it alone. */
    String settings() {
        return settings(file);
    }

    static String settings(String file) {
        return file + ".conf";
    }

    static boolean isRepeatable(MigrationId id) {
        return of(id.file()).filter(FlywayName::isRepeatable).isPresent();
    }

    boolean isRepeatable() {
        return kind == Kind.R;
    }

    /** In the order in which they run: by version, then the repeatable ones by description. */
    @Override
    public int compareTo(FlywayName other) {
        return Comparator.comparing(FlywayName::version, NULLS_LAST)
                .thenComparing(FlywayName::kind)
                .thenComparing(FlywayName::description)
                .thenComparing(FlywayName::file)
                .compare(this, other);
    }
}
