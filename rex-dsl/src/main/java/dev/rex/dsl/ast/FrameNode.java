package dev.rex.dsl.ast;

/**
 * The part of a window that a function sees: {@code rows between start and end exclude ..}.
 *
 * @param unit what is counted
 * @param start where it begins
 * @param end where it ends
 * @param exclusion what is left out of it
 */
public record FrameNode(Unit unit, Bound start, Bound end, Exclusion exclusion) {
    /** What the bounds of a frame count. */
    public enum Unit {
        /** Rows. */
        ROWS("rows"),
        /** Differences of the value that rows are ordered by. */
        RANGE("range"),
        /** Groups of rows that are equal in the order. */
        GROUPS("groups");

        private final String sql;

        Unit(String sql) {
            this.sql = sql;
        }

        /** The keyword. */
        public String sql() {
            return sql;
        }
    }

    /** What is left out of a frame. */
    public enum Exclusion {
        /** Nothing. */
        NO_OTHERS(""),
        /** The row that the function is computed for. */
        CURRENT_ROW(" exclude current row"),
        /** That row, and those equal to it in the order. */
        GROUP(" exclude group"),
        /** Those equal to it in the order, but not itself. */
        TIES(" exclude ties");

        private final String sql;

        Exclusion(String sql) {
            this.sql = sql;
        }

        /** The keywords, with a space before them. */
        public String sql() {
            return sql;
        }
    }

    /**
     * An end of a frame.
     *
     * @param distance how far away, as SQL; empty for the current row
     * @param direction the keyword behind it
     * @param interval whether the distance is an interval of time
     */
    public record Bound(String distance, String direction, boolean interval) {
        /** A distance that is a number, or none. */
        public Bound(String distance, String direction) {
            this(distance, direction, false);
        }

        /** The first row of the window. */
        public static final Bound UNBOUNDED_PRECEDING = new Bound("unbounded", "preceding");
        /** The row that the function is computed for. */
        public static final Bound CURRENT_ROW = new Bound("current", "row");
        /** The last row of the window. */
        public static final Bound UNBOUNDED_FOLLOWING = new Bound("unbounded", "following");
    }
}
