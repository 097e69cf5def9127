/** The living example: a blog. */
@NullMarked
package dev.rex.example;

import org.jspecify.annotations.NullMarked;
