package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few selects have.
 *
 * @param preamble what stands before it
 * @param distinctOn of rows that are equal in these, the first is taken
 * @param windows windows with names
 * @param withTies whether rows equal in the order to the last of the limit come as well
 * @param seek where it goes on, in the order; null for the beginning
 */
public record SelectExtras(
        Preamble preamble,
        List<ExprNode> distinctOn,
        List<WindowNode> windows,
        boolean withTies,
        @Nullable SeekNode seek) {
    /** Nothing. */
    public static final SelectExtras NONE = new SelectExtras(Preamble.NONE, List.of(), List.of(), false, null);

    /** Copies the lists. */
    public SelectExtras {
        distinctOn = List.copyOf(distinctOn);
        windows = List.copyOf(windows);
    }

    /** Whether it is the usual select, which has none of this. */
    public boolean isNone() {
        return preamble.isEmpty() && distinctOn.isEmpty() && windows.isEmpty() && !withTies && seek == null;
    }

    /** The same with this before it. */
    public SelectExtras withPreamble(Preamble changed) {
        return new SelectExtras(changed, distinctOn, windows, withTies, seek);
    }

    /** The same with the first of equal rows only. */
    public SelectExtras withDistinctOn(List<ExprNode> keys) {
        return new SelectExtras(preamble, keys, windows, withTies, seek);
    }

    /** The same with these windows. */
    public SelectExtras withWindows(List<WindowNode> named) {
        return new SelectExtras(preamble, distinctOn, named, withTies, seek);
    }

    /** The same with rows equal to the last. */
    public SelectExtras withWithTies() {
        return new SelectExtras(preamble, distinctOn, windows, true, seek);
    }

    /** The same, going on there. */
    public SelectExtras withSeek(@Nullable SeekNode place) {
        return new SelectExtras(preamble, distinctOn, windows, withTies, place);
    }
}
