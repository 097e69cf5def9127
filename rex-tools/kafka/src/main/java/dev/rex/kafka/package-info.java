/** Fan-out of changes to many nodes. */
@NullMarked
package dev.rex.kafka;

import org.jspecify.annotations.NullMarked;
