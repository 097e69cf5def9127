package dev.rex.dsl.render;

/** The names of the parameters that stand for the keys of parents in the select of their children. */
public final class ParentKeys {
    /** All keys, as one array. */
    public static final String ARRAY = "parent keys";

    private ParentKeys() {}

    /** A column of one key in a list of keys, both counted from 0. */
    public static String part(int key, int column) {
        return "parent key " + key + "." + column;
    }
}
