/**
 * Figures as a Markdown document: {@link dev.rex.benchmarks.report.Report} writes it, {@link
 * dev.rex.benchmarks.report.Target} holds what is to be reached.
 */
@NullMarked
package dev.rex.benchmarks.report;

import org.jspecify.annotations.NullMarked;
