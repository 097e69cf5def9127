package dev.rex.dsl.golden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Database;
import dev.rex.dsl.contract.Blog;
import dev.rex.dsl.contract.ContractDialect;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.testing.Golden;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A blog on which golden cases are run, and the section of the files that says what it is to be sent. */
final class GoldenDatabase implements AutoCloseable {
    /** SQLite forgets the zeros at the end of decimals, so results are written without them. */
    private static final Pattern ZEROS = Pattern.compile("(\\d)(?:\\.0+|(\\.\\d*[1-9])0+)\\b");

    private final String section;
    private final Set<String> newer;
    private final StatementLog log = new StatementLog();
    private final Blog blog;

    /**
     * Opens it.
     *
     * @param section the name of the section
     * @param newer the cases that came with a later version of the database
     */
    GoldenDatabase(ContractDialect dialect, String section, Set<String> newer) {
        this.section = section;
        this.newer = newer;
        this.blog = Blog.create(
                dialect, settings -> settings.pool(pool -> pool.setDataSource(log.watch(pool.getDataSource()))));
    }

    Database db() {
        return blog.db();
    }

    StatementLog log() {
        return log;
    }

    /** Runs a case, and holds what is sent and what comes back against its file. */
    void check(String family, GoldenCase golden) {
        if (newer.contains(family + "/" + golden.name())) {
            assertThatThrownBy(() -> golden.statement().apply(db())).isInstanceOf(UnsupportedFeatureException.class);
            return;
        }
        Golden file = Golden.of(family + "/" + golden.name());
        log.take();
        try {
            Object result = golden.statement().apply(db());
            file.check(section, text(log.take(), "\n;\n", "(nothing)"));
            file.check("result", text(result));
            if (golden.after() != null) {
                file.check("after", text(golden.after().apply(db()).fetch()));
            }
        } catch (UnsupportedFeatureException e) {
            file.checkUnsupported(section);
        } finally {
            if (golden.after() != null) {
                blog.fill();
            }
        }
    }

    private static String text(Object result) {
        String text = result instanceof Collection<?> rows ? text(rows, "\n", "(no rows)") : result.toString();
        return ZEROS.matcher(text).replaceAll("$1$2");
    }

    private static String text(Collection<?> parts, String between, String none) {
        return parts.isEmpty() ? none : parts.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    @Override
    public void close() {
        blog.close();
    }
}
