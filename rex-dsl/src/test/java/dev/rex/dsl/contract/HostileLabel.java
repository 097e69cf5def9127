package dev.rex.dsl.contract;

import dev.rex.dsl.DbEnum;
import java.util.Arrays;
import java.util.List;

/** An enum whose literals are made of what breaks out of quotes elsewhere. */
enum HostileLabel implements DbEnum {
    QUOTES("'; drop table victims; --"),
    DOUBLE_QUOTES("\"\"x\"'',"),
    BACKSLASH("\\'\\\"\\"),
    PLACEHOLDERS("? ?? $1 :name {0} {fn now()}"),
    COMMENT("/* */ --"),
    BRACES("{a,b}[0]%_"),
    WORD("null"),
    SPACE(" \t\n "),
    SCRIPTS("\u0130\u6f22\uD83D\uDE00e\u0301\u202e"),
    NOTHING("");

    private final String literal;

    HostileLabel(String literal) {
        this.literal = literal;
    }

    static List<String> literals() {
        return Arrays.stream(values()).map(HostileLabel::literal).toList();
    }

    @Override
    public String literal() {
        return literal;
    }
}
