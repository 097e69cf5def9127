/**
 * What differs between databases, as data: {@link dev.rex.dsl.dialect.SqlDialect} is the principal type, and the whole SPI.
 * A dialect is a package of its own below this one, or a plugin; nothing here knows any. Renderers and the executor read
 * it; it depends on the nodes, the errors and {@code dev.rex.schema}.
 */
@NullMarked
package dev.rex.dsl.dialect;

import org.jspecify.annotations.NullMarked;
