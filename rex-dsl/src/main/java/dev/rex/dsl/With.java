package dev.rex.dsl;

import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.SelectExtras;
import java.util.ArrayList;
import java.util.List;

/** Queries with names, that the select which follows can use: {@code with a as (..), b as (..) select ..}. Immutable. */
public final class With {
    private final List<CteDefinition> definitions;

    private With(List<CteDefinition> definitions) {
        this.definitions = definitions;
    }

    static With of(Cte<?>... queries) {
        List<CteDefinition> definitions = new ArrayList<>(queries.length);
        for (Cte<?> query : queries) {
            definitions.add(query.definition());
        }
        return new With(definitions);
    }

    List<CteDefinition> definitions() {
        return definitions;
    }

    /** {@code with .. select projection}. */
    public <R> Select<R> select(Projection<R> projection) {
        return before(Select.of(projection));
    }

    /** {@code with .. select .. from item}: whole rows. */
    public <R> Select<R> selectFrom(Table<?, R> table) {
        return before(Sql.selectFrom(table));
    }

    /** {@code with .. select .. from query}: whole rows, as the query reads them. */
    public <R> Select<R> selectFrom(Derived<R> query) {
        return before(Sql.selectFrom(query));
    }

    private <R> Select<R> before(Select<R> select) {
        SelectExtras extras = select.node().extras();
        return select.with(
                select.node().withExtras(extras.withPreamble(extras.preamble().withQueries(definitions))));
    }
}
