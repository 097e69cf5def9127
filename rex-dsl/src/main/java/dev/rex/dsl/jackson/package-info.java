/**
 * JSON documents as trees and records of Jackson: {@link dev.rex.dsl.jackson.JsonTypes}. Needs {@code jackson-databind}, which
 * nothing else in Rex does; generated code may use it.
 */
@NullMarked
package dev.rex.dsl.jackson;

import org.jspecify.annotations.NullMarked;
