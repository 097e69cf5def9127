package dev.rex.schema;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two schemas. As a text it is one line, whatever the names are:
 *
 * <pre>{@code
 * + table audit.notes
 * - column users.bio (type text, nullable true)
 * ~ column users.age: type integer -> bigint
 * }</pre>
 *
 * @param change what happened
 * @param part what it happened to
 * @param object the table, view, type or routine that it is about; null for the schema itself
 * @param name the column, key, index, check or literal within it; null if it is about the object as a whole
 * @param property what changed; null if something was added or removed
 * @param before what was there; null if there was nothing
 * @param after what is there now; null if there is nothing
 */
public record SchemaDifference(
        Change change,
        Part part,
        @Nullable ObjectName object,
        @Nullable String name,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after) {

    /** What happened. */
    public enum Change {
        /** Only the second schema has it. */
        ADDED("+"),
        /** Only the first schema has it. */
        REMOVED("-"),
        /** Both have it, and it is not the same. */
        CHANGED("~");

        private final String sign;

        Change(String sign) {
            this.sign = sign;
        }
    }

    /** What a schema consists of. */
    public enum Part {
        /** All of it. */
        SCHEMA,
        /** A {@link TableDef}. */
        TABLE,
        /** A {@link ViewDef}. */
        VIEW,
        /** An {@link EnumDef}. */
        ENUM,
        /** A {@link DomainDef}. */
        DOMAIN,
        /** A {@link CompositeDef}. */
        COMPOSITE,
        /** A {@link RoutineDef}; its name is followed by what is passed in. */
        ROUTINE,
        /** A {@link ColumnDef}, of a composite type as well. */
        COLUMN,
        /** A {@link PrimaryKeyDef}. */
        PRIMARY_KEY,
        /** A {@link UniqueDef}. */
        UNIQUE_KEY,
        /** A {@link ForeignKeyDef}. */
        FOREIGN_KEY,
        /** A {@link CheckDef}. */
        CHECK,
        /** An {@link ExclusionDef}. */
        EXCLUSION,
        /** An {@link IndexDef}. */
        INDEX,
        /** A value of an enum. */
        LITERAL
    }

    /** Rejects missing parts. */
    public SchemaDifference {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(change.sign).append(' ');
        text.append(part.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (object != null) {
            text.append(' ').append(object);
        }
        if (name != null) {
            text.append(object == null ? ' ' : '.').append(name);
        }
        if (change == Change.CHANGED) {
            text.append(": ").append(property).append(' ').append(orNothing(before));
            text.append(" -> ").append(orNothing(after));
        } else if (before != null || after != null) {
            text.append(" (").append(before == null ? after : before).append(')');
        }
        return inOneLine(text);
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "(nothing)" : value;
    }

    private static String inOneLine(CharSequence text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            line.append(breaks ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
        return line.toString().replace("\\u000a", "\\n");
    }
}
