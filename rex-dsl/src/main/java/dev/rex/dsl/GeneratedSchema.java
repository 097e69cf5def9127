package dev.rex.dsl;

import java.util.List;

/**
 * Everything that was generated from one folder of migrations: {@code AppSchema.SCHEMA}. For what concerns all tables at
 * once; queries name the tables themselves.
 */
public interface GeneratedSchema {
    /** The name of the dialect that it was generated from; the tables are those of any dialect with equal signatures. */
    String dialect();

    /** What identifies the migrations: the hash of their files. */
    String migrations();

    /** All tables and views, tables first, by name. The first call loads their classes. */
    List<Table<?, ?>> tables();
}
