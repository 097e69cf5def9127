package dev.rex.migrations;

import org.jspecify.annotations.Nullable;

/**
 * What is written into the history table for one migration; the columns are Liquibase's.
 *
 * @param file the path as the table has it, which may begin further up than that of the id
 */
record HistoryRow(
        MigrationId id,
        String file,
        String checksum,
        String description,
        String comments,
        String outcome,
        @Nullable String contexts,
        @Nullable String labels,
        String liquibase,
        String deployment,
        @Nullable String tag) {}
