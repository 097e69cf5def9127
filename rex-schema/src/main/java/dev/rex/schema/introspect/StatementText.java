package dev.rex.schema.introspect;

import dev.rex.schema.DataType;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A statement with parameters, before a database has seen it.
 *
 * @param pieces the text before, between and after the places of parameters
 * @param places which parameter stands at each place, counted from 0: one less than there are pieces
 * @param parameters what is known of each parameter
 */
public record StatementText(List<String> pieces, List<Integer> places, List<Parameter> parameters) {
    /**
     * What is known of a parameter.
     *
     * @param declared its type in the words of the database; null where it is to say
     * @param likely the type that it seems to have, for where the database cannot say; null if there is none
     */
    public record Parameter(
            @Nullable String declared, @Nullable DataType likely) {}

    /** Copies the lists, and rejects numbers that do not fit. */
    public StatementText {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
        parameters = List.copyOf(parameters);
        if (pieces.size() != places.size() + 1) {
            throw new IllegalArgumentException(pieces.size() + " pieces around " + places.size() + " places");
        }
    }

    /** The statement as it is sent, with a text for each parameter. */
    public String sent(IntFunction<String> parameter) {
        StringBuilder sql = new StringBuilder(pieces.get(0));
        for (int i = 0; i < places.size(); i++) {
            sql.append(parameter.apply(places.get(i))).append(pieces.get(i + 1));
        }
        return sql.toString();
    }

    /**
     * From a position in the text that was sent to the piece that it is in, and the position there.
     *
     * @param offset counted from 0
     */
    public Position position(int offset, IntFunction<String> parameter) {
        int left = offset;
        for (int i = 0; i < places.size(); i++) {
            int piece = pieces.get(i).length();
            if (left < piece) {
                return new Position(i, left);
            }
            left = Math.max(left - piece - parameter.apply(places.get(i)).length(), 0);
        }
        return new Position(
                places.size(), Math.min(left, pieces.get(places.size()).length()));
    }

    /**
     * A place in the text.
     *
     * @param piece which piece, counted from 0
     * @param offset where in it, counted from 0
     */
    public record Position(int piece, int offset) {}
}
