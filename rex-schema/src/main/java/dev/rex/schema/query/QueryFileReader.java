package dev.rex.schema.query;

import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file at the comments that name statements. What stands in the comments right behind a name is about the
 * statement: what it declares, and what it says in words.
 */
final class QueryFileReader {
    private static final Pattern NAME = Pattern.compile("--\\s*name\\s*:(.*)");
    private static final Pattern HEAD = Pattern.compile("\\s*(\\S+)\\s+(\\S+)\\s*");
    private static final Pattern DECLARATION = Pattern.compile("(param|column)\\s*:\\s*(.*)");
    private static final Pattern DECLARED = Pattern.compile(
            "([^\\s\"]+|\"[^\"]+\")(\\s+.*?)??(\\s+not\\s+null|\\s+null)?\\s*", Pattern.CASE_INSENSITIVE);

    /** Methods that every object has. */
    private static final Set<String> OF_OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** A text constant of a Java class holds 65,535 bytes. */
    private static final int LONGEST = 65_535;

    private final String shown;
    private final String text;
    private final SqlScanner scanner;
    private final boolean questionMarks;
    private final List<QueryProblem> problems;

    /**
     * A reader of one file.
     *
     * @param shown what problems call the file
     * @param problems takes what is wrong
     */
    QueryFileReader(String shown, String text, SchemaDialect dialect, List<QueryProblem> problems) {
        this.shown = shown;
        this.text = text;
        this.scanner = dialect.scanner();
        this.questionMarks = dialect.hasQuestionMarks();
        this.problems = problems;
    }

    QueryFile read(String path) {
        List<int[]> heads = heads();
        int first = heads.isEmpty() ? text.length() : heads.get(0)[0];
        List<Comment> comment = new ArrayList<>();
        int code = comments(0, first, comment);
        if (code < first) {
            problem(lineAt(code), "a statement has no name", "write -- name: topAuthors :many on a line before it");
        } else if (heads.isEmpty()) {
            problem(1, "there is no statement in it", "write -- name: topAuthors :many and a statement, or delete it");
        }
        List<QueryText> queries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1)[0] : text.length();
            QueryText query = query(path, heads.get(i), end);
            if (query != null && !names.add(query.name())) {
                problem(query.line(), "the name " + query.name() + " is there twice", "give one another name");
            } else if (query != null) {
                queries.add(query);
            }
        }
        return new QueryFile(path, joined(comment.stream().map(Comment::text).toList()), queries);
    }

    /** The comments that name a statement, each by its beginning and its end. */
    /** How many bytes a text has in a Java class, where each half of a pair has three. */
    private static long bytes(String text) {
        return text.chars()
                .map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3)
                .asLongStream()
                .sum();
    }

    private List<int[]> heads() {
        List<int[]> heads = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = scanner.end(text, i);
            if (text.startsWith("--", i)
                    && beginsLine(i)
                    && NAME.matcher(text.substring(i, end)).matches()) {
                heads.add(new int[] {i, end});
            }
            i = end;
        }
        return heads;
    }

    private boolean beginsLine(int at) {
        int i = at;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    private @Nullable QueryText query(String path, int[] head, int end) {
        int line = lineAt(head[0]);
        Matcher named = NAME.matcher(text.substring(head[0], head[1]));
        Matcher parts = HEAD.matcher(named.matches() ? named.group(1) : "");
        if (!parts.matches()) {
            problem(
                    line,
                    "a name and a kind are expected",
                    "write -- name: topAuthors :many; kinds are " + QueryKind.words());
            return null;
        }
        String name = parts.group(1);
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name) || OF_OBJECTS.contains(name)) {
            problem(line, name + " is no name of a Java method", "write a name such as topAuthors");
            return null;
        }
        QueryKind kind = QueryKind.of(parts.group(2)).orElse(null);
        if (kind == null) {
            problem(line, parts.group(2) + " is no kind of statement", "write one of " + QueryKind.words());
            return null;
        }
        List<Comment> comments = new ArrayList<>();
        int start = comments(head[1], end, comments);
        Statement statement = statement(start, end);
        if (statement == null) {
            problem(line, "the name " + name + " has no statement", "write one behind it");
            return null;
        }
        if (bytes(statement.sql()) > LONGEST) {
            problem(line, "the statement is longer than " + LONGEST + " bytes", "make a view of a part of it");
        }
        List<Declaration> parameters = new ArrayList<>();
        List<Declaration> columns = new ArrayList<>();
        List<String> words = declarations(comments, parameters, columns);
        List<Placeholder> placeholders = placeholders(statement);
        checkDeclared(parameters, placeholders);
        return new QueryText(
                path,
                line,
                name,
                kind,
                joined(words),
                statement.sql(),
                lineAt(start),
                placeholders,
                parameters,
                columns,
                jdbcPieces(statement.sql(), placeholders));
    }

    private record Comment(String text, int line) {}

    /** Gathers the comments from a position on, and tells where something else begins. */
    private int comments(int from, int end, List<Comment> out) {
        int i = from;
        while (i < end) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
            } else if (text.startsWith("--", i)) {
                int next = scanner.end(text, i);
                out.add(new Comment(text.substring(i + 2, next).strip(), lineAt(i)));
                i = next;
            } else {
                return i;
            }
        }
        return end;
    }

    private record Statement(String sql, int start) {}

    /** What stands between two positions, without a semicolon and comments behind it; null if nothing does. */
    private @Nullable Statement statement(int start, int limit) {
        int end = start;
        int semicolon = -1;
        for (int i = start; i < limit; ) {
            int next = scanner.end(text, i);
            boolean blank = SqlScanner.isComment(text, i) || Character.isWhitespace(text.charAt(i));
            if (!blank && !(semicolon >= 0 && text.charAt(i) == ';')) {
                if (semicolon >= 0) {
                    problem(lineAt(i), "there are two statements by one name", "give the second one a name of its own");
                    break;
                }
                if (text.charAt(i) == ';') {
                    semicolon = i;
                } else {
                    end = next;
                }
            }
            i = next;
        }
        return end == start ? null : new Statement(text.substring(start, end), start);
    }

    /** Takes the declarations out of the comments, and leaves what is said in words. */
    private List<String> declarations(List<Comment> comments, List<Declaration> parameters, List<Declaration> columns) {
        List<String> words = new ArrayList<>();
        for (Comment comment : comments) {
            int line = comment.line();
            Matcher found = DECLARATION.matcher(comment.text());
            if (!found.matches()) {
                words.add(comment.text());
                continue;
            }
            Matcher declared = DECLARED.matcher(found.group(2));
            String type = declared.matches() && declared.group(2) != null
                    ? declared.group(2).strip()
                    : "";
            if (!declared.matches() || (type.isEmpty() && declared.group(3) == null)) {
                problem(
                        line,
                        "a " + found.group(1) + " is declared without a type",
                        "write -- " + found.group(1) + ": since timestamp null");
                continue;
            }
            String nulls = declared.group(3);
            Boolean nullable =
                    nulls == null ? null : Boolean.valueOf(nulls.strip().equalsIgnoreCase("null"));
            Declaration declaration =
                    new Declaration(unquoted(declared.group(1)), type.isEmpty() ? null : type, nullable, line);
            (found.group(1).equals("param") ? parameters : columns).add(declaration);
        }
        return words;
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }

    private void checkDeclared(List<Declaration> parameters, List<Placeholder> placeholders) {
        for (Declaration declaration : parameters) {
            if (placeholders.stream().noneMatch(p -> p.parameter().equals(declaration.name()))) {
                String there = placeholders.stream()
                        .map(p -> ":" + p.parameter())
                        .distinct()
                        .collect(Collectors.joining(", "));
                problem(
                        declaration.line(),
                        "the parameter " + declaration.name() + " is declared, and is not in the statement",
                        there.isEmpty() ? "it has no parameters" : "there are " + there);
            }
        }
    }

    private List<Placeholder> placeholders(Statement statement) {
        PlaceholderFinder finder = new PlaceholderFinder(statement.sql(), scanner);
        List<Placeholder> found = finder.find();
        finder.nameless(questionMarks)
                .ifPresent(offset -> problem(
                        lineAt(statement.start() + offset), "there is a parameter without a name", "write :name"));
        Set<String> seen = new HashSet<>();
        for (Placeholder placeholder : found) {
            String name = placeholder.parameter();
            if (!seen.add(name)) {
                continue;
            }
            int line = lineAt(statement.start() + placeholder.start());
            if (SourceVersion.isKeyword(name)) {
                problem(line, ":" + name + " is no name of a Java parameter", "give it another name");
            }
            if (found.stream().anyMatch(p -> p.parameter().equals(name) && p.isList() != placeholder.isList())) {
                problem(line, ":" + name + " is a list in one place and a value in another", "give them two names");
            }
        }
        return found;
    }

    private List<String> jdbcPieces(String sql, List<Placeholder> placeholders) {
        return Placeholder.pieces(sql, placeholders).stream()
                .map(piece -> questionMarks ? scanner.doubled(piece, '?') : piece)
                .toList();
    }

    private static @Nullable String joined(List<String> lines) {
        String comment = String.join("\n", lines).strip();
        return comment.isEmpty() ? null : comment;
    }

    private void problem(int line, String message, String hint) {
        problems.add(new QueryProblem(shown, line, message, hint));
    }

    private int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
