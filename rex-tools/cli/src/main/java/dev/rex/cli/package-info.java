/** The command line. */
@NullMarked
package dev.rex.cli;

import org.jspecify.annotations.NullMarked;
