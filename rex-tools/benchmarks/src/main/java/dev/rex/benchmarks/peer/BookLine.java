package dev.rex.benchmarks.peer;

/** A child of a {@link Shelf}. */
public record BookLine(long id, String title, int pages) {}
