package dev.rex.schema;

/** What is special about a table. */
public enum TableTrait {
    /** Its rows stand in partitions, which are not listed as tables of their own (PostgreSQL). */
    PARTITIONED,
    /** Its rows stand on another server (PostgreSQL). */
    FOREIGN,
    /** Its rows come from a module, such as {@code fts5} (SQLite). */
    VIRTUAL,
    /** It refuses values of another type than the declared one (SQLite). */
    STRICT,
    /** The primary key is its only row number (SQLite). */
    WITHOUT_ROWID,
    /** Its contents do not survive a crash of the server (PostgreSQL). */
    UNLOGGED,
    /** Policies decide which rows a user sees and writes; its owner sees all (PostgreSQL). */
    ROW_SECURITY,
    /** Those policies, where they are switched on, bind the owner as well (PostgreSQL). */
    ROW_SECURITY_FOR_OWNER
}
