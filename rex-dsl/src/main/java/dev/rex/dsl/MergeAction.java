package dev.rex.dsl;

/** What a merge did with a row; see {@link Merge#action}. */
public enum MergeAction {
    /** The row was added. */
    INSERT,
    /** The row was changed. */
    UPDATE,
    /** The row was removed. */
    DELETE;

    static final SqlType<MergeAction> TYPE =
            SqlType.TEXT.as(MergeAction.class, MergeAction::valueOf, MergeAction::name);
}
