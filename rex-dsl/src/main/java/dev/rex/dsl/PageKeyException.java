package dev.rex.dsl;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A text is no key of a page, or one of another order: most often something that a client sent. */
public final class PageKeyException extends RexException {
    private static final long serialVersionUID = 1L;

    PageKeyException(String message, @Nullable Throwable cause) {
        super("REX_PAGE_KEY", message, "send what a page of the same list told, or begin with the first page", cause);
    }
}
