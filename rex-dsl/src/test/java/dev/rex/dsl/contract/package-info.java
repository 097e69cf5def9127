/**
 * What every dialect has to do, as abstract suites on real databases: a dialect, built in or a plugin, passes them all
 * with a subclass of a few lines for each. {@link dev.rex.dsl.contract.ContractDialect} is what a plugin has to supply,
 * {@link dev.rex.dsl.contract.Blog} the data that most suites run on.
 */
@NullMarked
package dev.rex.dsl.contract;

import org.jspecify.annotations.NullMarked;
