/**
 * Telling people how far long work is. {@link dev.rex.dsl.progress.Progress} is what bulk loads report to. Depends on
 * nothing; the fluent API depends on it.
 */
@NullMarked
package dev.rex.dsl.progress;

import org.jspecify.annotations.NullMarked;
