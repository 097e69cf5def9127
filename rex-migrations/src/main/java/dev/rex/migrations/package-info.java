/** Migrations: applied, rolled back, checked and listed. Depends on {@code dev.rex.schema} only. */
@NullMarked
package dev.rex.migrations;

import org.jspecify.annotations.NullMarked;
