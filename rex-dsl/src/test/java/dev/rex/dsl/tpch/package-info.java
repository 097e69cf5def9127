/**
 * The 22 queries of <a href="https://www.tpc.org/tpch/">TPC-H</a> as typed queries, held against the SQL of its
 * specification on data of its generator.
 */
@NullMarked
package dev.rex.dsl.tpch;

import org.jspecify.annotations.NullMarked;
