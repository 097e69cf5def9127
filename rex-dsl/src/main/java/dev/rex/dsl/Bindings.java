package dev.rex.dsl;

import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bindings of one run, by name. */
final class Bindings implements Arguments {
    private final Binding[] bindings;

    Bindings(Binding... bindings) {
        this.bindings = bindings;
    }

    @Override
    public @Nullable Object value(String parameter) {
        for (Binding binding : bindings) {
            if (binding.name().equals(parameter)) {
                return binding.value();
            }
        }
        throw new InvalidQueryException(
                "parameter " + parameter + " has no value; given: "
                        + Arrays.stream(bindings).map(Binding::name).toList(),
                "pass PARAM.bind(value) when the query is run");
    }
}
