package dev.rex.schema.rule;

/**
 * A method for each kind of rule.
 *
 * @param <R> what the methods return
 */
public interface RuleVisitor<R> {
    /** {@code column is not null}. */
    R notNull(NotNull rule);

    /** A greatest length. */
    R maxLength(MaxLength rule);

    /** A least value, a greatest, or both. */
    R range(Range rule);

    /** A list of the values that there can be. */
    R oneOf(OneOf rule);

    /** A pattern. */
    R matches(Matches rule);

    /** Two columns of the row. */
    R compare(Compare rule);

    /** {@code a and b}. */
    R allOf(AllOf rule);

    /** {@code a or b}. */
    R anyOf(AnyOf rule);

    /** {@code not a}. */
    R not(Not rule);

    /** SQL that is not understood. */
    R opaque(Opaque rule);
}
