/**
 * The living example: a blog. {@link dev.rex.example.Demo} migrates a database, fills it, and shows each of the {@link
 * dev.rex.example.Queries} with its Java, its SQL and its rows. A leaf: nothing depends on it.
 */
@NullMarked
package dev.rex.example;

import org.jspecify.annotations.NullMarked;
