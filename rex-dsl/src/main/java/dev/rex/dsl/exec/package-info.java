/**
 * Running what was rendered: connections, statements, reading rows. {@link dev.rex.dsl.exec.RowReader} is what generated
 * code reads rows with. Depends on the rendered text, the dialect's SPI and the errors; the fluent API depends on it.
 */
@NullMarked
package dev.rex.dsl.exec;

import org.jspecify.annotations.NullMarked;
