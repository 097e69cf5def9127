/** Type safety: programs that must not compile, each beside one that must; they lie in {@code src/test/resources}. */
@NullMarked
package dev.rex.dsl.compile;

import org.jspecify.annotations.NullMarked;
