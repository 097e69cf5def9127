package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.text.SqlScanner;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1;",
                "select ';' || \";\" || `;`;",
                "select 1 -- ;\n, 2;",
                "select /* ; /* ; */ ; */ 1;",
                "create function f() returns int language sql as $$ select 1; select 2; $$;",
                "create function f() returns int language sql as $b$ select '$$'; $$ ; $b$;",
                "select E'it\\'s; ' || 'a\\';",
                "create trigger t after insert on a begin\n update a set b = case when 1 then 2 end;\n delete from c;\nend;",
                "create or replace function f(x int) returns int begin atomic select 1; select 2; end;",
                "create temp trigger if not exists t before update on a begin select 1; end;",
                "select a$b, c$$d from e;",
                "select $1, $2;",
                "update a set begin_at = 1, \"end\" = 2;",
                "select 1"
            })
    void of_oneStatement_isNotCut(String sql) {
        assertThat(SqlStatements.of(sql, SqlScanner.ANY)).containsExactly(sql);
        assertThat(SqlStatements.of(sql + "\n;;\n" + "select 2;", SqlScanner.ANY))
                .hasSize(2)
                .endsWith("select 2;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "-- a;", "/* a; */", ";", ";;\n -- b\n;"})
    void of_noStatement_isEmpty(String sql) {
        assertThat(SqlStatements.of(sql, SqlScanner.ANY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select [a;'b] from [c\"];",
                "select e'\\';",
                "select /* see /* old */ 1;",
                "select $$;",
                "create table trigger (id int, begin date);",
                "create temp trigger begin after insert on begin begin update a set end = case 1 when 1 then 2 end; end;",
                "create trigger t after insert on a begin update a set begin = 1; select [;end;]; end;"
            })
    void of_oneStatementOfSqlite_isNotCut(String sql) {
        assertThat(SqlStatements.of(sql, SqlScanner.SQLITE)).containsExactly(sql);
        assertThat(SqlStatements.of(sql + "\nselect 2; -- */ $$ '", SqlScanner.SQLITE))
                .containsExactly(sql, "select 2;");
    }

    @Test
    void of_beginOfATransaction_isAStatement() {
        assertThat(SqlStatements.of("begin; insert into a values (1); end; commit", SqlScanner.ANY))
                .containsExactly("begin;", "insert into a values (1);", "end;", "commit");
    }

    @Test
    void of_commentsBetween_areLeftOut() {
        assertThat(SqlStatements.of("-- one\nselect 1;\n-- two\n\nselect 2; -- three", SqlScanner.ANY))
                .containsExactly("select 1;", "select 2;");
    }

    @Test
    void of_commentThatIsNotNestedInSqlite_endsAtItsFirstEnd() {
        assertThat(SqlStatements.of("select /* /* */ 1; select 2;", SqlScanner.ANY))
                .hasSize(2);
    }

    @Property
    void of_joinedStatements_areFoundAgain(@ForAll("statements") List<String> statements) {
        assertThat(SqlStatements.of(String.join("\n", statements), SqlScanner.ANY))
                .isEqualTo(statements);
    }

    @Property
    void of_anyText_losesNothingButCommentsAndBlanks(@ForAll("pieces") String sql) {
        String kept = CompactSql.of(String.join("", SqlStatements.of(sql, SqlScanner.ANY)))
                .toString();

        assertThat(kept.replace(";", ""))
                .isEqualTo(CompactSql.of(sql).toString().replace(";", ""));
    }

    @Provide
    Arbitrary<List<String>> statements() {
        return Arbitraries.of(
                        "select 1;",
                        "insert into a values (';', '--', '/*');",
                        "select \"a;b\" /* c; */ from d;",
                        "create function f() as $x$ ; -- $y$ ; $x$;",
                        "create trigger t after insert on a begin select 1; end;",
                        "update a set b = 'it''s';")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "'",
                        "\"",
                        "$$",
                        "$a$",
                        "--",
                        "\n",
                        "/*",
                        "*/",
                        ";",
                        "begin",
                        " end ",
                        "create trigger ",
                        "x",
                        "E'",
                        "\\")
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
    }

    @Test
    void statement_inAScript_isEndedOnce() {
        String script = new SqlScript()
                .statement("select 1")
                .statement("select 2;")
                .statement("select 3 -- three")
                .statement("select '; -- 4'")
                .statement("select 5; -- five")
                .statement("-- only a comment")
                .comment("two\nlines")
                .toString();

        assertThat(script).isEqualTo("""
                        select 1;
                        select 2;
                        select 3 -- three
                        ;
                        select '; -- 4';
                        select 5; -- five
                        -- only a comment
                        -- two
                        -- lines
                        """);
    }
}
