/**
 * The goals of the Maven plugin, prefix {@code rex}: parameters in, log lines and one clear error out. {@link
 * dev.rex.codegen.mojo.CodegenMojo} is the principal type. All work is done elsewhere; nothing may depend on this package.
 */
@NullMarked
package dev.rex.codegen.mojo;

import org.jspecify.annotations.NullMarked;
