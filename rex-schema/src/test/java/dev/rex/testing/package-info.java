/**
 * The tools that the tests of all modules share. {@link dev.rex.testing.TestDatabases} gives each test a real database
 * of its own; {@link dev.rex.testing.Golden}, {@link dev.rex.testing.CompileCheck}, {@link dev.rex.testing.LeakCheck}
 * and {@link dev.rex.testing.HouseRules} check what tests produce, what must not compile, what they leave behind, and
 * how the code is built. Any test may depend on it.
 */
@NullMarked
package dev.rex.testing;

import org.jspecify.annotations.NullMarked;
