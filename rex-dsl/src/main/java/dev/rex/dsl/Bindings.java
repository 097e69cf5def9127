package dev.rex.dsl;

import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bindings of one run, by name. */
final class Bindings implements Arguments {
    private final Binding[] bindings;

    Bindings(Binding... bindings) {
        this.bindings = bindings;
        for (int i = 1; i < bindings.length; i++) {
            for (int before = 0; before < i; before++) {
                if (bindings[i].name().equals(bindings[before].name())) {
                    throw new InvalidQueryException(
                            "parameter " + bindings[i].name() + " is given two values", "bind each parameter once");
                }
            }
        }
    }

    /** Those of a run of that plan, which has to have each of them. */
    static Bindings of(QueryPlan<?> plan, Binding... bindings) {
        Bindings result = new Bindings(bindings);
        if (bindings.length > 0 && plan.nested().isEmpty()) { // what is nested has parameters of its own
            Map<String, DataType> known = new LinkedHashMap<>();
            for (ValueNode value : plan.sql().values()) {
                if (value instanceof ParamNode param) {
                    DataType other = known.put(param.name(), param.type());
                    if (other != null && !other.equals(param.type())) {
                        throw new InvalidQueryException(
                                "the query has two parameters " + param.name() + ", of the types " + other.declared()
                                        + " and " + param.type().declared(),
                                "give them different names");
                    }
                }
            }
            for (Binding binding : bindings) {
                if (!known.containsKey(binding.name())) {
                    throw new InvalidQueryException(
                            "the query has no parameter " + binding.name() + "; it has " + known.keySet(),
                            "leave the value out, or use the parameter in the query");
                }
            }
        }
        return result;
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
