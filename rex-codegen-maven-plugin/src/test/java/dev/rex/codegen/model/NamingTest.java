package dev.rex.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "created_at, CREATED_AT, createdAt, CreatedAt",
        "createdAt, CREATED_AT, createdAt, CreatedAt",
        "CREATED-AT, CREATED_AT, createdAt, CreatedAt",
        "title, TITLE, title, Title",
        "TITLE, TITLE, title, Title",
        "HTTPServer, HTTP_SERVER, httpServer, HttpServer",
        "2fa, _2FA, _2fa, 2fa",
        "größe, GRÖSSE, größe, Größe",
        "straße, STRASSE, straße, Straße",
        "日本, 日本, 日本, 日本",
        "💥, U1F4A5, u1f4a5, U1f4a5",
        "a💥b, AB, ab, Ab",
        "$, U24, u24, U24",
    })
    void names_of_any_form_become_those_of_java(String name, String constant, String camel, String pascal) {
        List<String> words = Naming.words(name);
        assertThat(Naming.constant(words)).isEqualTo(constant);
        assertThat(Naming.camel(words)).isEqualTo(camel);
        assertThat(Naming.pascal(words)).isEqualTo(pascal);
    }

    /** Composed and decomposed letters look the same, and are the same. */
    @Test
    void words_decomposed_areComposed() {
        assertThat(Naming.words("gro\u0308sse")).isEqualTo(Naming.words("gr\u00f6sse"));
    }

    @Property
    void names_any_are_identifiers(@ForAll @NotEmpty String name) {
        List<String> words = Naming.words(name);
        assertThat(Naming.constant(words)).matches(SourceVersion::isIdentifier);
        assertThat(Naming.camel(words)).matches(SourceVersion::isIdentifier);
        assertThat(Naming.pascal(words) + "Table").matches(n -> SourceVersion.isIdentifier(Naming.identifier(n)));
        assertThat(Naming.singular(words)).isNotEmpty();
    }

    @Property
    void claims_any_differAndAreNoKeywords(@ForAll List<@NotEmpty String> names) {
        List<String> wanted =
                names.stream().map(n -> Naming.camel(Naming.words(n))).toList();
        List<String> given = NameScope.ofMembers(ReservedNames.ofProperties()).claimAll(wanted);
        assertThat(given).hasSameSizeAs(names).doesNotHaveDuplicates();
        assertThat(given).allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
    }

    @Test
    void claims_numbered_leaveWhatOthersWant() {
        assertThat(NameScope.ofMembers(List.of()).claimAll(List.of("A", "A", "A2", "A")))
                .containsExactly("A", "A3", "A2", "A4");
    }

    @Test
    void claims_ofTypes_differAsFilesToo() {
        assertThat(NameScope.ofTypes(List.of()).claimAll(List.of("UserSTable", "UsersTable")))
                .containsExactly("UserSTable", "UsersTable2");
    }

    @Test
    void reserved_tableMethods_areThoseOfTheDsl() {
        Set<String> inherited = new TreeSet<>();
        for (Class<?> type : List.of(
                dev.rex.dsl.Table.class,
                dev.rex.dsl.Projection.class,
                dev.rex.dsl.exec.RowMapper.class,
                Object.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> !m.isSynthetic() && isInherited(m.getModifiers()))
                    .forEach(m -> inherited.add(m.getName()));
        }
        assertThat(ReservedNames.ofTableMethods()).containsAll(inherited);
    }

    @Test
    void reserved_properties_areThoseOfTheDsl() {
        Set<String> inherited = new TreeSet<>();
        for (Class<?> type : List.of(
                dev.rex.dsl.NewRow.class,
                dev.rex.dsl.Patch.class,
                dev.rex.dsl.NewRow.class.getSuperclass(),
                Object.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> !m.isSynthetic() && isInherited(m.getModifiers()))
                    .forEach(m -> inherited.add(m.getName()));
        }
        assertThat(ReservedNames.ofProperties()).containsAll(inherited);
    }

    private static boolean isInherited(int modifiers) {
        return java.lang.reflect.Modifier.isPublic(modifiers) || java.lang.reflect.Modifier.isProtected(modifiers);
    }

    /** Whatever a JDK adds to java.lang in the future, the names that this one has are known. */
    @Test
    void reserved_types_areThoseOfJavaLang() throws Exception {
        Set<String> missing = new TreeSet<>();
        java.nio.file.FileSystem modules = java.nio.file.FileSystems.getFileSystem(java.net.URI.create("jrt:/"));
        try (var files = java.nio.file.Files.list(modules.getPath("modules/java.base/java/lang"))) {
            for (java.nio.file.Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$")) {
                    Class<?> type = Class.forName("java.lang." + name.replace(".class", ""), false, null);
                    if (java.lang.reflect.Modifier.isPublic(type.getModifiers())
                            && !ReservedNames.ofTypes().contains(type.getSimpleName())) {
                        missing.add(type.getSimpleName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
