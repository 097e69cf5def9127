package dev.rex.dsl.ast;

import java.util.List;

/**
 * {@code for update} and its kin.
 *
 * @param strength what others can still do with the rows
 * @param of the sources whose rows are locked; empty for all that are there in each row
 * @param whenLocked what happens when a row is locked by somebody else
 */
public record LockNode(Strength strength, List<SourceNode> of, WhenLocked whenLocked) {
    /** What others can still do with rows that are locked. */
    public enum Strength {
        /** Read them. */
        UPDATE("for update"),
        /** Read them, and refer to them by a key. */
        NO_KEY_UPDATE("for no key update"),
        /** Read them, and lock them to be read. */
        SHARE("for share"),
        /** All but change their keys or remove them. */
        KEY_SHARE("for key share");

        private final String sql;

        Strength(String sql) {
            this.sql = sql;
        }

        /** The keywords. */
        public String sql() {
            return sql;
        }
    }

    /** What happens when a row is locked by somebody else. */
    public enum WhenLocked {
        /** The statement waits. */
        WAIT(""),
        /** The statement fails. */
        NOWAIT(" nowait"),
        /** The row is left out. */
        SKIP_LOCKED(" skip locked");

        private final String sql;

        WhenLocked(String sql) {
            this.sql = sql;
        }

        /** The keywords, with a space before them. */
        public String sql() {
            return sql;
        }
    }

    /** Copies the list. */
    public LockNode {
        of = List.copyOf(of);
    }

    /** The same for some sources only. */
    public LockNode withOf(List<SourceNode> sources) {
        return new LockNode(strength, sources, whenLocked);
    }

    /** The same with another answer to rows that are locked. */
    public LockNode withWhenLocked(WhenLocked behaviour) {
        return new LockNode(strength, of, behaviour);
    }
}
