/** Spring integration. */
@NullMarked
package dev.rex.spring;

import org.jspecify.annotations.NullMarked;
