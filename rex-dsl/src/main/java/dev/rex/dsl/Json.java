package dev.rex.dsl;

import java.util.Objects;

/**
 * A JSON document, as its text. Two are equal if their texts are.
 *
 * @param text the document
 */
public record Json(String text) {
    /** Rejects null: SQL NULL is a null {@code Json}, the JSON null is the text {@code null}. */
    public Json {
        Objects.requireNonNull(text, "text");
    }
}
