package dev.rex.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Where lines of generated code break. */
final class Lines {
    private static final Pattern ONE_LINE_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

    private Lines() {}

    /** Arguments, each on a line of its own; not for {@code addStatement}, which indents by itself. */
    static CodeBlock of(List<CodeBlock> arguments) {
        return arguments.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$>$>\n$L$<$<", arguments.stream().collect(CodeBlock.joining(",\n")));
    }

    /** The same source, with each comment that has one line of text on one line. */
    static String shortenComments(String source) {
        return ONE_LINE_COMMENT.matcher(source).replaceAll("$1/** $2 */");
    }
}
