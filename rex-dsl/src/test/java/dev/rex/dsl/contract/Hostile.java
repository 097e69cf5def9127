package dev.rex.dsl.contract;

import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.UniqueKey;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A table whose names, and values for it, are made of what breaks out of quotes elsewhere. */
final class Hostile extends Table<Hostile, Hostile.HostileRow> {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "'",
            "''",
            "`",
            "\\",
            "\\'",
            "\\\"",
            ";",
            "--",
            "/*",
            "*/",
            "; drop table victims; --",
            "$$",
            "$1",
            "$a$",
            "?",
            "??",
            "?|",
            ":name",
            "@x",
            "{fn now()}",
            "{",
            "}",
            "%",
            "%s",
            "%1$s",
            "%n",
            "_",
            "[",
            "]",
            "(",
            ")",
            ",",
            ".",
            "\n",
            "\r",
            "\t",
            "\u0001",
            "\u007f",
            "\u0085",
            " ",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "a",
            "A",
            "i",
            "I",
            "\u0130",
            "\u0131",
            "\u00df",
            "e\u0301",
            "\u6f22",
            "\uD83D\uDE00",
            "\uD83C\uDDE9",
            "null",
            "select",
            "NULL",
            "0",
            "=");

    /** What PostgreSQL keeps of a name, in bytes; a digit is added to each. */
    private static final int LONGEST_NAME = 60;

    final NumberColumn<Hostile, Long> id;
    final TextColumn<Hostile> first;
    final TextColumn<Hostile> second;
    final UniqueKey<Hostile> key;
    private final Names names;

    /**
     * Its names.
     *
     * @param table the table's
     * @param id the primary key's
     * @param first a column's
     * @param second another column's
     * @param key the name of a unique key over that
     * @param label an alias, and the name of a path
     */
    record Names(String table, String id, String first, String second, String key, String label) {
        static Names random(Random random) {
            return new Names(
                    name(random, 1),
                    name(random, 2),
                    name(random, 3),
                    name(random, 4),
                    name(random, 5),
                    name(random, 6));
        }

        /** The digit keeps names apart where upper and lower case do not. */
        static String name(Random random, int digit) {
            String name = text(random, 12);
            while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
            }
            return random.nextBoolean() ? name + digit : digit + name;
        }
    }

    /** A row. */
    record HostileRow(long id, String first, String second) {}

    Hostile(Names names) {
        this(names, TableNode.of(ObjectName.of(names.table())));
    }

    private Hostile(Names names, SourceNode source) {
        super(source);
        this.names = names;
        this.id = number(names.id(), SqlType.BIGINT, NOT_NULL);
        this.first = text(names.first(), NOT_NULL);
        this.second = text(names.second(), NOT_NULL);
        this.key = uniqueKey(names.key(), second);
    }

    /** Up to so many hostile pieces. */
    static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** The statement that creates it. */
    String ddl(ContractDialect dialect) {
        return "create table " + ContractDialect.quoted(names.table()) + " (" + ContractDialect.quoted(names.id()) + " "
                + dialect.generatedKey() + ", "
                + ContractDialect.quoted(names.first()) + " text not null, " + ContractDialect.quoted(names.second())
                + " text not null, constraint "
                + ContractDialect.quoted(names.key()) + " unique (" + ContractDialect.quoted(names.second()) + "))";
    }

    /** Its name, as it stands in a statement. */
    String sqlName() {
        return ContractDialect.quoted(names.table());
    }

    /** A name that stands for none of the others. */
    static String name(Random random) {
        return Names.name(random, 7);
    }

    /** The table by its alias. */
    Hostile aliased() {
        return as(names.label());
    }

    /** The row itself, by way of its key. */
    ToMany<Hostile> self() {
        return toMany(
                names.label(), source -> new Hostile(names, source), tableName(), List.of(id), List.of(names.id()));
    }

    @Override
    protected Hostile at(SourceNode other) {
        return new Hostile(names, other);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public HostileRow read(RowReader row, int index) {
        return new HostileRow(
                row.longAt(index),
                Objects.requireNonNull(row.textAt(index + 1)),
                Objects.requireNonNull(row.textAt(index + 2)));
    }
}
