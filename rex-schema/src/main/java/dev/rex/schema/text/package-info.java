/**
 * Where the parts of SQL text begin and end. {@link dev.rex.schema.text.SqlScanner} steps over quoted text and comments.
 * Depends on nothing; everything that reads SQL may use it.
 */
@NullMarked
package dev.rex.schema.text;

import org.jspecify.annotations.NullMarked;
