/** GraphQL and realtime in one HTTP server. */
@NullMarked
package dev.rex.server;

import org.jspecify.annotations.NullMarked;
