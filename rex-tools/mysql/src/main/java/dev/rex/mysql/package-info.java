/** The MySQL and MariaDB plugin. */
@NullMarked
package dev.rex.mysql;

import org.jspecify.annotations.NullMarked;
