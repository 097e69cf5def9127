/**
 * From nodes to text and values, in one pass. {@link dev.rex.dsl.render.Renderer} is the entry, with a renderer for each
 * family of statements behind it. Depends on the nodes and on the dialect's SPI, on no dialect; the executor and the
 * fluent API depend on it.
 */
@NullMarked
package dev.rex.dsl.render;

import org.jspecify.annotations.NullMarked;
