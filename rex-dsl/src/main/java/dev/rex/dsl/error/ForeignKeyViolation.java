package dev.rex.dsl.error;

/** A row refers to one that is not there, or one that is referred to would go. */
public final class ForeignKeyViolation extends ConstraintException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_FOREIGN_KEY_VIOLATION}. */
    public ForeignKeyViolation(ErrorDetails details, Violated violated) {
        super(
                "REX_FOREIGN_KEY_VIOLATION",
                details,
                violated,
                "write the row that is referred to first; remove it last");
    }
}
