package dev.rex.codegen.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * Names that have to differ from each other: the members of a class, the types of a package. A name that Java or Rex
 * needs for itself gets an underscore, one that is taken gets a number. The result depends on the order of the claims and
 * on nothing else.
 */
final class NameScope {
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> key;

    private NameScope(UnaryOperator<String> key, Collection<String> reserved) {
        this.key = key;
        reserved.forEach(name -> this.reserved.add(key.apply(name)));
    }

    /** Names of members, in which case counts. */
    static NameScope ofMembers(Collection<String> reserved) {
        return new NameScope(name -> name, reserved);
    }

    /** Names of types, which are names of files: some file systems take {@code A.java} and {@code a.java} for one. */
    static NameScope ofTypes(Collection<String> reserved) {
        return new NameScope(NameScope::asFile, reserved);
    }

    /**
     * Gives each of them a name of its own. The first that wants a name gets it; a number is never one that makes another
     * of the wanted names.
     */
    List<String> claimAll(List<String> wanted) {
        List<String> bases = wanted.stream().map(this::allowed).toList();
        Set<String> spoken = new HashSet<>();
        bases.forEach(base -> spoken.add(key.apply(base)));
        List<String> result = new ArrayList<>(bases.size());
        Map<String, Integer> last = new HashMap<>();
        for (String base : bases) {
            String name = base;
            if (!taken.add(key.apply(name))) {
                int number = last.getOrDefault(base, 1);
                do {
                    number++;
                    name = base + number;
                } while (spoken.contains(key.apply(name)) || !taken.add(key.apply(name)));
                last.put(base, number);
            }
            result.add(name);
        }
        return result;
    }

    /** Gives a name: the wanted one; if that is reserved or taken, the other; else the other with a number. */
    String claim(String wanted, String other) {
        String first = key.apply(wanted);
        if (!isReserved(wanted) && taken.add(first)) {
            return wanted;
        }
        return claim(other);
    }

    /** Gives a name: the wanted one, or that with a number. */
    String claim(String wanted) {
        return claimAll(List.of(wanted)).get(0);
    }

    private String allowed(String name) {
        String result = name;
        while (isReserved(result)) {
            result += "_";
        }
        return result;
    }

    private boolean isReserved(String name) {
        return reserved.contains(key.apply(name)) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    private static String asFile(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
