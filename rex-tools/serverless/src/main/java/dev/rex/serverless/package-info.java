/** Short-lived processes. */
@NullMarked
package dev.rex.serverless;

import org.jspecify.annotations.NullMarked;
