/**
 * Golden SQL: the text and the values that each dialect is sent, and what comes back. {@link
 * dev.rex.dsl.golden.GoldenSqlContract} runs the cases, which stand by family of statements; what is expected lies in
 * {@code src/test/resources/golden}.
 */
@NullMarked
package dev.rex.dsl.golden;

import org.jspecify.annotations.NullMarked;
