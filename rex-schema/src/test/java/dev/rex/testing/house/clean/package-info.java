@NullMarked
package dev.rex.testing.house.clean;

import org.jspecify.annotations.NullMarked;
