package dev.rex.schema;

/**
 * An exclusion constraint: no two rows agree in all of its comparisons.
 *
 * @param name the constraint's name
 * @param definition its SQL text: {@code EXCLUDE USING gist (room WITH =, during WITH &&)}
 */
public record ExclusionDef(String name, String definition) {
    /** Makes all line ends alike. */
    public ExclusionDef {
        definition = LineEnds.ofSql(definition);
    }
}
