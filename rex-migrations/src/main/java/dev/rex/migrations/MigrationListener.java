package dev.rex.migrations;

import java.time.Duration;

/**
 * Hears how a run gets on, on the thread that runs it. Positions count from 1. What a listener throws is logged and
 * otherwise ignored: a broken progress bar must not stop a migration.
 */
public interface MigrationListener {
    /** Hears nothing. */
    MigrationListener NONE = new MigrationListener() {};

    /** A migration is about to be applied or, with {@code down}, taken back. */
    default void begun(Migration migration, boolean down, int position, int total) {}

    /** It is committed. */
    default void done(MigrationResult.Step step, int position, int total) {}

    /** Somebody else migrates this database; called when waiting begins and then every few seconds. */
    default void waiting(String holder, Duration waited) {}
}
