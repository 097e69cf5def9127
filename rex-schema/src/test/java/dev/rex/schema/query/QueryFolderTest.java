package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.schema.introspect.SchemaDialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryFolderTest {
    @TempDir
    Path folder;

    private String dialect = "sqlite";

    @Test
    void folder_missing_hasNoFiles() {
        assertThat(QueryFolder.read(folder.resolve("nowhere"), SchemaDialects.named("sqlite"))
                        .files())
                .isEmpty();
    }

    @Test
    void files_areReadByPath() throws IOException {
        write("b.sql", "-- name: b :many\nselect 1");
        write("a/c.sql", "-- name: c :many\nselect 1");
        write("a/notes.txt", "no SQL");
        assertThat(read().files()).extracting(QueryFile::path).containsExactly("a/c.sql", "b.sql");
        assertThat(read().files().get(0).folders()).containsExactly("a");
        assertThat(read().files().get(0).baseName()).isEqualTo("c");
    }

    @Test
    void file_isCutAtNames() throws IOException {
        write("a.sql", """
                -- What the file is about.

                -- name: first :one
                -- What it does.
                -- param: since timestamp null

                -- column: n bigint not null
                -- More of it.
                select 'a
                -- name: not :many
                ' as x /* -- name: nor :many */, :since as n; -- the end
                -- name:second :exec
                delete from t where a = :a and b in ( :b ) and c NOT IN(:c)
                """);
        QueryFile file = read().files().get(0);
        assertThat(file.comment()).isEqualTo("What the file is about.");
        assertThat(file.queries()).hasSize(2);
        QueryText first = file.queries().get(0);
        assertThat(first.name()).isEqualTo("first");
        assertThat(first.kind()).isEqualTo(QueryKind.ONE);
        assertThat(first.comment()).isEqualTo("What it does.\nMore of it.");
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.sqlLine()).isEqualTo(9);
        assertThat(first.parameters()).containsExactly(new Declaration("since", "timestamp", true, 5));
        assertThat(first.columns()).containsExactly(new Declaration("n", "bigint", false, 7));
        assertThat(first.sql()).startsWith("select 'a\n").endsWith(":since as n");
        QueryText second = file.queries().get(1);
        assertThat(second.placeholders())
                .extracting(Placeholder::kind)
                .containsExactly(Placeholder.Kind.VALUE, Placeholder.Kind.IN, Placeholder.Kind.NOT_IN);
        assertThat(second.jdbcPieces()).containsExactly("delete from t where a = ", " and b ", " and c ", "");
    }

    @Test
    void hash_dependsOnTextAndPath_notOnLineEnds() throws IOException {
        write("a.sql", "-- name: a :many\nselect 1");
        String hash = read().hash();
        write("a.sql", "-- name: a :many\r\nselect 1");
        assertThat(read().hash()).isEqualTo(hash);
        write("a.sql", "-- name: a :many\nselect 2");
        assertThat(read().hash()).isNotEqualTo(hash);
        write("a.sql", "-- name: a :many\nselect 1");
        Files.move(folder.resolve("a.sql"), folder.resolve("b.sql"));
        assertThat(read().hash()).isNotEqualTo(hash);
    }

    /** Types that another version of Rex has found are found anew. */
    @Test
    void hash_dependsOnHowTypesAreFound() throws IOException {
        write("a.sql", "-- name: a :many\nselect 1");
        String before = QueryFolder.read(folder, SchemaDialects.named(dialect), (byte) (QueryFolder.ANALYSIS - 1))
                .hash();
        assertThat(read().hash()).isNotEqualTo(before).hasSize(64);
        assertThat(QueryFolder.read(folder, SchemaDialects.named(dialect), QueryFolder.ANALYSIS)
                        .hash())
                .isEqualTo(read().hash());
    }

    /** What is too long for a Java class is refused: some characters have more bytes there than in the file. */
    @Test
    void statement_ofMoreBytesThanAClassTakes_isRefused() throws IOException {
        String select = "select '";
        String longest = select + "x".repeat(65_535 - select.length() - 1) + "'";
        write("a.sql", "-- name: a :many\n" + longest);
        assertThat(read().queries().get(0).sql()).isEqualTo(longest);
        for (String longer : new String[] {
            longest.replace("select", "select "),
            select + "\u00e4".repeat(32_764) + "'",
            select + "\uD83D\uDE00".repeat(10_922) + "'"
        }) {
            write("a.sql", "-- name: a :many\n" + longer);
            assertThat(problems())
                    .containsExactly(
                            at("a.sql:1: the statement is longer than 65535 bytes; make a view of a part of it"));
        }
    }

    @Test
    void colons_thatAreNoParameters_areLeftAlone() throws IOException {
        dialect = "postgresql";
        write(
                "a.sql",
                "-- name: a :many\nselect x::text, y::numeric(10, 2), ':a', \":b\", $$ :c $$, a[1 : n], E'it\\'s :d'"
                        + " from t where z::int = :z and j ? 'k' and j ?| array['a?'] -- :e");
        QueryText query = read().queries().get(0);
        assertThat(query.parameterNames()).containsExactly("z");
        assertThat(query.jdbcPieces().get(1)).isEqualTo(" and j ?? 'k' and j ??| array['a?']");
    }

    @Test
    void files_wrong_areListedTogether() throws IOException {
        write("a.sql", "select 1;\n");
        write("b.sql", "\n-- nothing here\n");
        write("c.sql", """
                -- name: one
                select 1;
                -- name: two :manny
                select 1;
                -- name: class :many
                select 1;
                -- name: four :many
                -- name: five :many
                select 1; select 2;
                -- name: five :many
                select 1 where a = ?;
                -- name: six :many
                -- param: x
                select :class, :x, :x from t where y in (:x)
                """);
        assertThat(problems())
                .containsExactly(
                        at("a.sql:1: a statement has no name; write -- name: topAuthors :many on a line before it"),
                        at("b.sql:1: there is no statement in it; write -- name: topAuthors :many and a statement, or"
                                + " delete it"),
                        at("c.sql:1: a name and a kind are expected; write -- name: topAuthors :many; kinds are :one,"
                                + " :optional, :many, :stream, :exec"),
                        at("c.sql:3: :manny is no kind of statement; write one of :one, :optional, :many, :stream,"
                                + " :exec"),
                        at("c.sql:5: class is no name of a Java method; write a name such as topAuthors"),
                        at("c.sql:7: the name four has no statement; write one behind it"),
                        at("c.sql:9: there are two statements by one name; give the second one a name of its own"),
                        at("c.sql:11: there is a parameter without a name; write :name"),
                        at("c.sql:10: the name five is there twice; give one another name"),
                        at("c.sql:13: a param is declared without a type; write -- param: since timestamp null"),
                        at("c.sql:14: :class is no name of a Java parameter; give it another name"),
                        at("c.sql:14: :x is a list in one place and a value in another; give them two names"));
    }

    @Test
    void file_withMarkAndSemicolons_isRead() throws IOException {
        write("a.sql", "\uFEFF-- name: a :many\nselect id -- name: of the user\nfrom t;;\n");
        assertThat(read().queries().get(0).sql()).isEqualTo("select id -- name: of the user\nfrom t");
    }

    @Test
    void name_ofAMethodOfObjects_isRefused() throws IOException {
        write("a.sql", "-- name: toString :many\nselect 1\n");
        assertThat(problems()).singleElement().asString().contains("toString is no name of a Java method");
    }

    @Test
    void file_notInUtf8_isNamed() throws IOException {
        Files.write(folder.resolve("a.sql"), new byte[] {'-', '-', (byte) 0xff});
        assertThatThrownBy(this::read)
                .isInstanceOf(QueryFileException.class)
                .hasMessageContainingAll("a.sql is not written in UTF-8", "save it as UTF-8");
    }

    private String at(String problem) {
        return folder.toString().replace('\\', '/') + "/" + problem;
    }

    private List<String> problems() {
        return catchThrowableOfType(QueryFileException.class, this::read).problems().stream()
                .map(QueryProblem::toString)
                .toList();
    }

    private QueryFolder read() {
        return QueryFolder.read(folder, SchemaDialects.named(dialect));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
