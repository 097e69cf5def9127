package dev.rex.dsl.exec;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Children by the key of their parent, which comes after them. Neighbours most often have the same. */
final class Siblings<C> {
    private static final class Group<C> {
        private final List<C> rows = new ArrayList<>();
        private boolean found;
    }

    private final Map<Object, Group<C>> groups = new HashMap<>();
    private @Nullable Object lastKey;
    private @Nullable Group<C> last;
    private int found;

    void add(Object key, C child) {
        Group<C> group = last;
        if (group == null || !key.equals(lastKey)) {
            group = groups.computeIfAbsent(key, k -> new Group<>());
            lastKey = key;
            last = group;
        }
        group.rows.add(child);
    }

    /** The children of the parent with that key; null stands for none. */
    List<C> of(@Nullable Object key) {
        Group<C> group = key == null ? null : groups.get(key);
        if (group == null) {
            return new ArrayList<>();
        }
        if (!group.found) {
            group.found = true;
            found++;
        }
        return group.rows;
    }

    /** After the last parent, no children are left over. */
    void requireAllFound() {
        if (found < groups.size()) {
            throw otherSpelling();
        }
    }

    /** The database took keys for equal that are not so here. */
    static MappingException otherSpelling() {
        return new MappingException(
                ErrorDetails.of(
                        "nested rows belong to a key that the database takes for one of their parents',"
                                + " but that is written in another way",
                        null),
                "let them come within their parents' rows: strategy(Nesting.JSON)");
    }
}
