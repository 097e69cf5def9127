/**
 * Settings, the same for the Maven plugin, the command line and the running program. {@link
 * dev.rex.schema.config.RexConfig} is the principal type; {@link dev.rex.schema.config.DatabaseAddress} says where a
 * database is and opens connections to it. Depends on the errors only; every module of Rex may depend on it.
 */
@NullMarked
package dev.rex.schema.config;

import org.jspecify.annotations.NullMarked;
