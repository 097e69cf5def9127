package dev.rex.dsl.error;

import dev.rex.schema.ObjectName;
import java.util.List;

/** A constraint that generated code knows, so that an error can be held against it. */
public interface ConstraintRef {
    /** The table that it is on. */
    ObjectName table();

    /** Its name in the database, or the name that Rex gives to an unnamed one. */
    String name();

    /** The names of its columns, in order. */
    List<String> columnNames();
}
