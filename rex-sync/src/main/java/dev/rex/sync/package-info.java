/** Realtime: committed changes, delivered to subscriptions over WebSocket and SSE. Depends on {@code dev.rex.dsl} only. */
@NullMarked
package dev.rex.sync;

import org.jspecify.annotations.NullMarked;
