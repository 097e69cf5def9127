package dev.rex.migrations;

import java.sql.SQLException;

/** Gives the state that a database is in a name, at which the last migration is marked. */
final class Tagging {
    private static final int SIZE = 255;

    private Tagging() {}

    static AppliedMigration tag(MigrationSession session, MigrationPlan plan, String tag) {
        AppliedMigration last = plan.last();
        if (last == null) {
            throw refused("There is nothing to tag: no migration is applied", "Migrate first.");
        }
        AppliedMigration tagged = plan.tagged(tag);
        if (tagged != null && !tagged.equals(last)) {
            throw refused(
                    "The tag " + tag + " is taken: it stands at " + tagged.id(),
                    "Choose another name; a tag that moved would no longer lead back to its state.");
        }
        String other = last.tag();
        if (other != null && !other.equals(tag)) {
            throw refused(
                    "The last migration, " + last.id() + ", bears the tag " + other + " already",
                    "Nothing was migrated since: " + other + " names the state that " + tag + " would.");
        }
        try {
            session.tracker().tag(last, tag).execute(session.connection());
            return last;
        } catch (SQLException e) {
            throw session.failed("Tagging " + last.id(), e);
        }
    }

    /** Refuses what is no name, as a mistake of the program's. */
    static String checked(String tag) {
        if (tag.isBlank() || tag.length() > SIZE) {
            throw new IllegalArgumentException("A tag of 1 to " + SIZE + " characters is needed: " + tag);
        }
        return tag;
    }

    private static MigrationException refused(String message, String hint) {
        return new MigrationException(MigrationException.Reason.TAG, message, hint);
    }
}
