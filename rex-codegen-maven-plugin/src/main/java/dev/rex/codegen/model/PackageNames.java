package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the types in one package. What is claimed first gets the name that it wants. */
final class PackageNames {
    private final String packageName;
    private final LogicalNames logical;
    private final NameScope scope = NameScope.ofTypes(ReservedNames.ofTypes());

    PackageNames(String packageName, LogicalNames logical) {
        this.packageName = packageName;
        this.logical = logical;
    }

    /** A type of exactly that name. */
    ClassName exactly(String simpleName) {
        return ClassName.get(packageName, scope.claim(simpleName));
    }

    /** An enum; one whose name is taken becomes {@code XEnum}. */
    ClassName enumType(ObjectName name) {
        String wanted = Naming.pascal(logical.words(name));
        return claim(wanted, wanted + "Enum");
    }

    /** The types of tables: first the classes of all, then all records, then what is derived from them. */
    Map<ObjectName, TableNames> tables(List<ObjectName> all) {
        // of users and USERS, the one that is written like its Java name goes first
        List<ObjectName> tables = all.stream()
                .sorted(Comparator.comparing(name -> !Naming.isPlain(logical.table(name))))
                .toList();
        List<List<String>> words = tables.stream().map(logical::words).toList();
        List<String> numbers = numbers(words);
        List<ClassName> classes = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String wanted = Naming.pascal(words.get(i)) + numbers.get(i) + "Table";
            classes.add(claim(wanted, wanted));
        }
        List<ClassName> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String wanted = Naming.pascal(logical.row(tables.get(i))) + numbers.get(i);
            rows.add(claim(wanted, wanted + "Row"));
        }
        Map<ObjectName, TableNames> names = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            String row = rows.get(i).simpleName();
            String bare = row.startsWith("_") ? row.substring(1) : row;
            names.put(
                    tables.get(i),
                    new TableNames(
                            classes.get(i),
                            Naming.constant(words.get(i)) + numbers.get(i),
                            rows.get(i),
                            claim("New" + bare, "New" + bare + "Row"),
                            claim(row + "Patch", row + "RowPatch")));
        }
        return names;
    }

    /** What sets tables apart that have the same words: nothing for the first, a number for each other. */
    private static List<String> numbers(List<List<String>> words) {
        List<String> wanted = words.stream().map(Naming::pascal).toList();
        List<String> given = NameScope.ofTypes(List.of()).claimAll(wanted);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            numbers.add(given.get(i).substring(wanted.get(i).length()));
        }
        return numbers;
    }

    private ClassName claim(String wanted, String other) {
        return ClassName.get(packageName, scope.claim(Naming.identifier(wanted), Naming.identifier(other)));
    }
}
