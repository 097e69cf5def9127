package dev.rex.dsl.ast;

/**
 * {@code for update} and its kin.
 *
 * @param exclusive {@code for update}; otherwise {@code for share}
 * @param whenLocked what happens when a row is locked by somebody else
 */
public record LockNode(boolean exclusive, WhenLocked whenLocked) {
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
}
