package dev.rex.schema.parse;

/**
 * The name of a type in a cast.
 *
 * @param name its words with one blank between them, in lower case unless in quotes; without the schema
 * @param hasModifier whether a length or precision follows it, which changes values
 * @param array whether it is a type of arrays
 */
record TypeName(String name, boolean hasModifier, boolean array) {
    /** Whether it is that type without length or precision. */
    boolean isPlain() {
        return !hasModifier && !array;
    }
}
