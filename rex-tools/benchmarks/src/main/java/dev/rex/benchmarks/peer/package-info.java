/**
 * Other libraries, each doing the workloads' work as its users write it. The principal type is {@link
 * dev.rex.benchmarks.peer.Peer}; only the workloads use it.
 */
@NullMarked
package dev.rex.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
