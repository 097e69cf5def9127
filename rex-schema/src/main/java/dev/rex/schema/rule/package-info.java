/**
 * What constraints say about the values of a row, as plain values: {@link dev.rex.schema.rule.Rule} is the principal
 * type. The parser makes rules of CHECK constraints; validation before a statement is sent, GraphQL and documentation
 * read them. Depends on the JDK only; every module of Rex may depend on it.
 */
@NullMarked
package dev.rex.schema.rule;

import org.jspecify.annotations.NullMarked;
