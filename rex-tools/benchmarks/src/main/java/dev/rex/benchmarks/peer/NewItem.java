package dev.rex.benchmarks.peer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A product that is to be inserted. */
public record NewItem(
        String name,
        String category,
        int stock,
        double price,
        boolean active,
        LocalDateTime createdAt,
        @Nullable String note) {}
