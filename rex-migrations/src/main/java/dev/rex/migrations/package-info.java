/**
 * Migrations: read, applied, rolled back, checked and listed. {@link dev.rex.migrations.MigrationManager} is the entry
 * point; {@link dev.rex.migrations.MigrationScript} is what it applies. Liquibase parses, computes checksums and defines
 * the history table; the transactions and the lock are Rex's own, so that a killed process leaves neither half a migration
 * nor a lock. Depends on {@code dev.rex.schema} only; the Maven plugin, the command line and applications may depend on it.
 */
@NullMarked
package dev.rex.migrations;

import org.jspecify.annotations.NullMarked;
