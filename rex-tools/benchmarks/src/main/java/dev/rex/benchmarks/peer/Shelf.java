package dev.rex.benchmarks.peer;

import java.util.List;

/** A parent with its children. */
public record Shelf(long id, String author, List<BookLine> books) {}
