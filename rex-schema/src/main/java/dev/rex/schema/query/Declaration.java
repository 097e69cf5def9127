package dev.rex.schema.query;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about a parameter or a column of a statement: {@code -- param: since timestamp null}.
 *
 * @param name the parameter or column
 * @param type its type in the words of the database; null if the file leaves that to the database
 * @param nullable whether it can be NULL; null if the file does not say
 * @param line the line of the file
 */
public record Declaration(
        String name, @Nullable String type, @Nullable Boolean nullable, int line) {}
