/** GraphQL: a schema and a compiler of operations to SQL, from the same metadata. Depends on {@code dev.rex.dsl} only. */
@NullMarked
package dev.rex.gql;

import org.jspecify.annotations.NullMarked;
