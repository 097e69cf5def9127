package dev.rex.dsl;

import dev.rex.schema.error.RexException;
import java.util.Set;

/** A client asks for an order that it may not have: nothing was sent. */
public final class SortKeyException extends RexException {
    private static final long serialVersionUID = 1L;

    SortKeyException(String message, Set<String> names) {
        super("REX_SORT_KEY", message, "name some of " + String.join(", ", names), null);
    }
}
