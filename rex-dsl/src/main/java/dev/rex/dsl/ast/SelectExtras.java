package dev.rex.dsl.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few selects have.
 *
 * @param comments what stands before it, for people who read logs
 * @param with the queries that it can name
 * @param distinctOn of rows that are equal in these, the first is taken
 * @param windows windows with names
 * @param withTies whether rows equal in the order to the last of the limit come as well
 * @param seek where it goes on, in the order; null for the beginning
 */
public record SelectExtras(
        List<String> comments,
        List<CteDefinition> with,
        List<ExprNode> distinctOn,
        List<WindowNode> windows,
        boolean withTies,
        @Nullable SeekNode seek) {
    /** Nothing. */
    public static final SelectExtras NONE = new SelectExtras(List.of(), List.of(), List.of(), List.of(), false, null);

    /** Copies the lists. */
    public SelectExtras {
        comments = List.copyOf(comments);
        with = List.copyOf(with);
        distinctOn = List.copyOf(distinctOn);
        windows = List.copyOf(windows);
    }

    /** Whether it is the usual select, which has none of this. */
    public boolean isNone() {
        return comments.isEmpty()
                && with.isEmpty()
                && distinctOn.isEmpty()
                && windows.isEmpty()
                && !withTies
                && seek == null;
    }

    /** The same with one more comment. */
    public SelectExtras withComment(String comment) {
        List<String> longer = new ArrayList<>(comments);
        longer.add(comment);
        return new SelectExtras(longer, with, distinctOn, windows, withTies, seek);
    }

    /** The same with these queries. */
    public SelectExtras withWith(List<CteDefinition> ctes) {
        return new SelectExtras(comments, ctes, distinctOn, windows, withTies, seek);
    }

    /** The same with the first of equal rows only. */
    public SelectExtras withDistinctOn(List<ExprNode> keys) {
        return new SelectExtras(comments, with, keys, windows, withTies, seek);
    }

    /** The same with these windows. */
    public SelectExtras withWindows(List<WindowNode> named) {
        return new SelectExtras(comments, with, distinctOn, named, withTies, seek);
    }

    /** The same with rows equal to the last. */
    public SelectExtras withWithTies() {
        return new SelectExtras(comments, with, distinctOn, windows, true, seek);
    }

    /** The same, going on there. */
    public SelectExtras withSeek(@Nullable SeekNode place) {
        return new SelectExtras(comments, with, distinctOn, windows, withTies, place);
    }
}
