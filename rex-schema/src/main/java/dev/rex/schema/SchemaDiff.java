package dev.rex.schema;

import dev.rex.schema.SchemaDifference.Change;
import dev.rex.schema.SchemaDifference.Part;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two schemas, such as the one that was committed and the one that a database has:
 *
 * <pre>{@code
 * SchemaDiff.between(snapshot.schema(), Introspector.read(dialect, connection)).forEach(System.out::println);
 * }</pre>
 *
 * <p>Things are the same if they have the same name; one that was renamed is one less and one more. There is no
 * difference exactly if the schemas are equal: all components of the records are compared, so that what is added to the
 * model cannot be forgotten here.
 */
public final class SchemaDiff {
    private static final Map<Class<?>, Part> PARTS = Map.ofEntries(
            Map.entry(TableDef.class, Part.TABLE),
            Map.entry(ViewDef.class, Part.VIEW),
            Map.entry(EnumDef.class, Part.ENUM),
            Map.entry(DomainDef.class, Part.DOMAIN),
            Map.entry(CompositeDef.class, Part.COMPOSITE),
            Map.entry(RoutineDef.class, Part.ROUTINE),
            Map.entry(ColumnDef.class, Part.COLUMN),
            Map.entry(PrimaryKeyDef.class, Part.PRIMARY_KEY),
            Map.entry(UniqueDef.class, Part.UNIQUE_KEY),
            Map.entry(ForeignKeyDef.class, Part.FOREIGN_KEY),
            Map.entry(CheckDef.class, Part.CHECK),
            Map.entry(ExclusionDef.class, Part.EXCLUSION),
            Map.entry(IndexDef.class, Part.INDEX));

    private final List<SchemaDifference> found = new ArrayList<>();

    private SchemaDiff() {}

    /** The differences in the order of the model, and of the first schema where it has one; none if they are equal. */
    public static List<SchemaDifference> between(Schema before, Schema after) {
        SchemaDiff diff = new SchemaDiff();
        diff.compare(new Place(Part.SCHEMA, null, null), before, after);
        return List.copyOf(diff.found);
    }

    private void compare(Place place, Record before, Record after) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object then = value(component, before);
            Object now = value(component, after);
            if (Objects.equals(then, now)) {
                continue;
            }
            if (then instanceof List<?> first && now instanceof List<?> second && hasParts(place, first, second)) {
                compareLists(place, component.getName(), first, second);
            } else if (PARTS.containsKey(component.getType())) { // a part that may be missing
                compareParts(place, component.getType(), then, now);
            } else {
                changed(place, component.getName(), text(then), text(now));
            }
        }
    }

    /** Whether the elements are told apart by name: as parts, or, in an enum, as its literals. */
    private static boolean hasParts(Place place, List<?> before, List<?> after) {
        return place.part() == Part.ENUM
                || Stream.concat(before.stream(), after.stream()).anyMatch(e -> PARTS.containsKey(e.getClass()));
    }

    private void compareLists(Place place, String property, List<?> before, List<?> after) {
        Map<Key, Object> then = byKey(before);
        Map<Key, Object> now = byKey(after);
        then.forEach((key, value) -> compareParts(place, value.getClass(), value, now.get(key)));
        now.forEach((key, value) -> {
            if (!then.containsKey(key)) {
                compareParts(place, value.getClass(), null, value);
            }
        });
        List<Key> orderThen = then.keySet().stream().filter(now::containsKey).toList();
        List<Key> orderNow = now.keySet().stream().filter(then::containsKey).toList();
        if (!orderThen.equals(orderNow)) {
            changed(place, "order of " + property, orderThen.toString(), orderNow.toString());
        }
    }

    private void compareParts(Place place, Class<?> type, @Nullable Object before, @Nullable Object after) {
        Object either = before != null ? before : Objects.requireNonNull(after);
        Place inside = place.of(PARTS.getOrDefault(type, Part.LITERAL), identity(either));
        if (before instanceof Record then && after instanceof Record now) {
            compare(inside, then, now);
        } else if (before == null || after == null) { // else it is a literal that is still there
            String summary = inside.name() != null && either instanceof Record part ? summary(part) : null;
            found.add(new SchemaDifference(
                    before == null ? Change.ADDED : Change.REMOVED,
                    inside.part(),
                    inside.object(),
                    inside.name(),
                    null,
                    before == null ? null : summary,
                    before == null ? summary : null));
        }
    }

    private void changed(Place place, String property, @Nullable String before, @Nullable String after) {
        found.add(new SchemaDifference(
                Change.CHANGED, place.part(), place.object(), place.name(), property, before, after));
    }

    /** Names may repeat, as long as no database was asked: the second of a name is compared with the second. */
    private static Map<Key, Object> byKey(List<?> elements) {
        Map<Object, Integer> counts = new HashMap<>();
        Map<Key, Object> result = new LinkedHashMap<>();
        for (Object element : elements) {
            Object identity = identity(element);
            result.put(new Key(identity, counts.merge(identity, 1, Integer::sum)), element);
        }
        return result;
    }

    /** An {@link ObjectName}, or the name within an object. */
    private static Object identity(Object element) {
        if (element instanceof RoutineDef routine) {
            return new ObjectName(routine.name().schema(), routine.signature());
        }
        return element instanceof Record part ? Objects.requireNonNull(valueOf("name", part)) : element;
    }

    /** All that a record has, what is empty aside, and the name of what is named anyway. */
    private static String summary(Record part) {
        boolean named = PARTS.containsKey(part.getClass());
        List<String> texts = new ArrayList<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String text = text(value(component, part));
            boolean empty = text == null || text.equals("[]") || text.equals("false");
            if (!empty && !(named && component.getName().equals("name"))) {
                texts.add(component.getName() + " " + text);
            }
        }
        return String.join(", ", texts);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof DataType type) {
            return type(type);
        }
        if (value instanceof IndexDef.Part part) {
            return part.expression() ? "(" + part.text() + ")" : part.text();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaDiff::text).toList().toString();
        }
        return value instanceof Record part && !(value instanceof ObjectName) ? summary(part) : value.toString();
    }

    /** {@code varchar(12)}, and what it is taken for where the name does not say so. */
    private static String type(DataType type) {
        String size = Stream.of(type.length(), type.precision(), type.scale())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"));
        String kind = type.kind().name().toLowerCase(Locale.ROOT);
        return type.declared()
                + (size.equals("()") ? "" : size)
                + (type.declared().equals(kind) ? "" : " as " + kind)
                + (type.enumName() == null ? "" : " " + type.enumName())
                + (type.element() == null ? "" : " of " + type(type.element()));
    }

    private static @Nullable Object valueOf(String name, Record owner) {
        return Stream.of(owner.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> value(component, owner))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the records are public
        }
    }

    private record Key(Object identity, int number) {
        @Override
        public String toString() {
            return identity.toString();
        }
    }

    private record Place(
            Part part,
            @Nullable ObjectName object,
            @Nullable String name) {
        Place of(Part inner, Object identity) {
            return identity instanceof ObjectName itself
                    ? new Place(inner, itself, null)
                    : new Place(inner, object, identity.toString());
        }
    }
}
