package dev.rex.dsl.error;

/** The database did not understand a statement, or an object that it names is not there. */
public final class SqlSyntaxException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SQL_SYNTAX}. */
    public SqlSyntaxException(ErrorDetails details) {
        super("REX_SQL_SYNTAX", details, "check that it is the right database, and that its migrations are applied");
    }
}
