package dev.rex.schema.introspect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.Deferral;
import dev.rex.schema.introspect.sqlite.TableText.Constraint;
import dev.rex.schema.introspect.sqlite.TableText.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    @Test
    void checks_inEveryPlace_areFound() {
        TableText text = TableText.parse("""
                create table "t(" ( -- check (no)
                  "check (a" int default ')' check ("check (a" > 0 /* ) */),
                  b text default (upper('check (x)')) constraint "named ""b" check (b <> ''')'),
                  [c] varchar(10) collate nocase not null check(((c)) in ('a,b', "(")),
                  constraint k check (b = 'x'), check (1) check (2) constraint l check (3)
                ) strict
                """);
        assertThat(text.constraints(Kind.CHECK))
                .containsExactly(
                        check(null, "\"check (a\" > 0"),
                        check("named \"b", "b <> ''')'"),
                        check(null, "((c)) in ('a,b', \"(\")"),
                        check("k", "b = 'x'"),
                        check(null, "1"),
                        check(null, "2"),
                        check("l", "3"));
    }

    @Test
    void keys_ofColumnsAndTables_haveNamesAndColumns() {
        TableText text = TableText.parse(
                "CREATE TABLE t (a INTEGER CONSTRAINT ak PRIMARY KEY DESC ON CONFLICT REPLACE AUTOINCREMENT,"
                        + " b int CONSTRAINT nn NOT NULL UNIQUE ON CONFLICT IGNORE,"
                        + " 'c' int constraint `u c` unique, UNIQUE (a COLLATE nocase DESC, [b]),"
                        + " CONSTRAINT \"p\" PRIMARY KEY (\"a\", b))");
        assertThat(text.constraints(Kind.PRIMARY))
                .containsExactly(
                        new Constraint(Kind.PRIMARY, "ak", List.of("a"), ""),
                        new Constraint(Kind.PRIMARY, "p", List.of("a", "b"), ""));
        assertThat(text.constraints(Kind.UNIQUE))
                .containsExactly(
                        new Constraint(Kind.UNIQUE, null, List.of("b"), ""),
                        new Constraint(Kind.UNIQUE, "u c", List.of("c"), ""),
                        new Constraint(Kind.UNIQUE, null, List.of("a", "b"), ""));
    }

    @Test
    void foreignKeys_withAllTheirOptions_areTold() {
        TableText text =
                TableText.parse("create table t (a int references \"Other t\" on delete set default on update set null"
                        + " match full not deferrable initially deferred constraint c check (a > 0) unique,"
                        + " b int constraint fk references o (x) on delete cascade,"
                        + " constraint f2 foreign key (a, b) references o (x, y) deferrable,"
                        + " foreign key (b) references [check] (unique) check (b < 9))");
        assertThat(text.constraints(Kind.FOREIGN))
                .containsExactly(
                        new Constraint(Kind.FOREIGN, null, List.of("a"), "Other t"),
                        new Constraint(Kind.FOREIGN, "fk", List.of("b"), "o"),
                        new Constraint(Kind.FOREIGN, "f2", List.of("a", "b"), "o", Deferral.INITIALLY_IMMEDIATE),
                        new Constraint(Kind.FOREIGN, null, List.of("b"), "check"));
        assertThat(text.constraints(Kind.CHECK)).containsExactly(check("c", "a > 0"), check(null, "b < 9"));
        assertThat(text.constraints(Kind.UNIQUE)).hasSize(1);
    }

    @Test
    void generated_bothForms_haveTheirExpression() {
        TableText text = TableText.parse("create table t (a int generated always as (b || ')') stored,"
                + " c int as (a + (1)) check (c > 0), d int constraint g as (1) unique, \"as\" int default 1)");
        assertThat(text.generated("a")).isEqualTo("b || ')'");
        assertThat(text.generated("c")).isEqualTo("a + (1)");
        assertThat(text.generated("d")).isEqualTo("1");
        assertThat(text.generated("as")).isNull();
        assertThat(text.constraints(Kind.UNIQUE).get(0).name()).isNull();
    }

    @Test
    void defaults_thatReadLikeConstraints_areNone() {
        TableText text = TableText.parse(
                "create table t (a default -1 check (a), b default +1.5e-3 unique, c default 'unique', d default null,"
                        + " e default x'00' not null, f default current_timestamp unique)");
        assertThat(text.constraints(Kind.CHECK)).containsExactly(check(null, "a"));
        assertThat(text.constraints(Kind.UNIQUE)).hasSize(2);
    }

    @Test
    void parse_textWithoutColumns_findsNothing() {
        assertThat(TableText.parse("create table t").constraints(Kind.CHECK)).isEmpty();
        assertThat(TableText.parse("").constraints(Kind.CHECK)).isEmpty();
        assertThat(TableText.parse("create table t ()").constraints(Kind.CHECK)).isEmpty();
    }

    private static Constraint check(String name, String expression) {
        return new Constraint(Kind.CHECK, name, List.of(), expression);
    }
}
