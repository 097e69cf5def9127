package dev.rex.dsl.ast;

/**
 * A source joined to those before it.
 *
 * @param kind how
 * @param source what
 * @param condition on which condition; {@link TruthNode#TRUE} for a cross join
 */
public record JoinNode(Kind kind, SourceNode source, ExprNode condition) {
    /** The kinds of join. */
    public enum Kind {
        /** Pairs that fulfil the condition. */
        INNER("join", false, false),
        /** All rows of the left side. */
        LEFT("left join", false, true),
        /** All rows of the right side. */
        RIGHT("right join", true, false),
        /** All rows of both sides. */
        FULL("full join", true, true),
        /** All pairs. */
        CROSS("cross join", false, false);

        private final String sql;
        private final boolean leftOptional;
        private final boolean rightOptional;

        Kind(String sql, boolean leftOptional, boolean rightOptional) {
            this.sql = sql;
            this.leftOptional = leftOptional;
            this.rightOptional = rightOptional;
        }

        /** The keywords. */
        public String sql() {
            return sql;
        }

        /** Whether rows of the sources before it may be missing. */
        public boolean isLeftOptional() {
            return leftOptional;
        }

        /** Whether rows of the joined source may be missing. */
        public boolean isRightOptional() {
            return rightOptional;
        }
    }
}
