/** Databases and assertions for the tests of applications. */
@NullMarked
package dev.rex.testkit;

import org.jspecify.annotations.NullMarked;
