package dev.rex.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that the main code of every module keeps, with the module's own list of arrows between packages:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> rules() {
 *     return HouseRules.of("dev.rex.schema")
 *             .arrow("dev.rex.schema")
 *             .arrow("dev.rex.schema.introspect", "dev.rex.schema", "org.slf4j..")
 *             .tests();
 * }
 * }</pre>
 */
public final class HouseRules {
    private static final Pattern BAD_NAME = Pattern.compile("(?:Abstract.*|I[A-Z][a-z].*|.*(?:Utils?|Helpers?|Impl))");

    private final JavaClasses classes;
    private final Map<String, List<String>> arrows = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();
    private final Set<String> printing = new TreeSet<>();
    private final Set<String> jdbc = new TreeSet<>();

    private HouseRules(JavaClasses classes) {
        this.classes = classes;
    }

    /** The rules for the main classes in that package and below. */
    public static HouseRules of(String rootPackage) {
        return new HouseRules(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage));
    }

    static HouseRules of(JavaClasses classes) {
        return new HouseRules(classes);
    }

    /**
     * Allows a package to use others beside itself, the JDK and the nullness annotations. Every package of the module
     * needs an arrow, if only from nowhere to nothing.
     *
     * @param from the full name of a package
     * @param to packages in ArchUnit's notation: a full name, or one that ends with {@code ..} for all below it as well
     */
    public HouseRules arrow(String from, String... to) {
        arrows.put(from, List.of(to));
        return this;
    }

    /** Allows a public class that others extend to be neither final nor sealed; the reason belongs beside the call. */
    public HouseRules open(String className) {
        open.add(className);
        return this;
    }

    /** Allows a package, in ArchUnit's notation, to print to the standard streams. */
    public HouseRules printing(String packageName) {
        printing.add(packageName);
        return this;
    }

    /** Allows a package that stands below the translation of errors to let the driver's exceptions through. */
    public HouseRules jdbc(String packageName) {
        jdbc.add(packageName);
        return this;
    }

    /** A test for each rule. */
    public Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("every package has its arrows, and every arrow its package", () -> assertThat(packages())
                .isEqualTo(arrows.keySet())));
        arrows.forEach((from, to) -> tests.add(
                test("arrows of " + from, classes().that(resideInAPackage(from)).should(onlyUse(from, to)))));
        tests.add(test(
                "no cycle between packages",
                SlicesRuleDefinition.slices().assignedFrom(byPackage()).should().beFreeOfCycles()));
        tests.add(test(
                "names say what a class is", noClasses().should().haveNameMatching(".*[.$]" + BAD_NAME.pattern())));
        tests.add(test("no java.util.logging", GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING));
        tests.add(test(
                "no standard streams",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(printing.toArray(String[]::new))
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)));
        tests.add(test("public classes are closed", classes().that().arePublic().should(beClosed())));
        tests.add(test(
                "no SQLException in public signatures",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackages(jdbc.toArray(String[]::new))
                        .should()
                        .notDeclareThrowableOfType(SQLException.class)));
        tests.add(dynamicTest("every package is null-marked", () -> assertThat(classes)
                .extracting(JavaClass::getPackage)
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "@NullMarked")));
        return tests.stream();
    }

    private DynamicTest test(String name, ArchRule rule) {
        return dynamicTest(name, () -> rule.allowEmptyShould(true).check(classes));
    }

    private Set<String> packages() {
        Set<String> names = new TreeSet<>();
        classes.forEach(c -> names.add(c.getPackageName()));
        return names;
    }

    private static ArchCondition<JavaClass> onlyUse(String from, List<String> to) {
        List<String> allowed = new ArrayList<>(to);
        allowed.addAll(
                List.of("", from, "java..", "javax.sql", "org.jspecify.annotations")); // "" is the package of int[]
        return onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new)));
    }

    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass c) {
                return SliceIdentifier.of(c.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private ArchCondition<JavaClass> beClosed() {
        DescribedPredicate<JavaClass> closed = DescribedPredicate.describe(
                "final, sealed, an interface or an error",
                c -> c.isInterface()
                        || c.isEnum()
                        || c.getModifiers().contains(JavaModifier.FINAL)
                        || c.isAssignableTo(Throwable.class)
                        || c.reflect().isSealed()
                        || open.contains(c.getName()));
        return new ArchCondition<>("be final, sealed, an interface or an error") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                events.add(new SimpleConditionEvent(c, closed.test(c), c.getName() + " can be extended by anybody"));
            }
        };
    }
}
