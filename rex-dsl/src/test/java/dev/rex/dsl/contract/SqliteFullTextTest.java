package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.fn.FullText.bm25;
import static dev.rex.dsl.fn.FullText.highlight;
import static dev.rex.dsl.fn.FullText.match;
import static dev.rex.dsl.fn.FullText.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Database;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Search in a table of FTS5. */
class SqliteFullTextTest {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private static final Docs DOCS = new Docs(TableNode.of(ObjectName.of("docs")));

    /** A table of FTS5. */
    private static final class Docs extends Table<Docs, String> {
        final TextColumn<Docs> TITLE = text("title", NULL);
        final TextColumn<Docs> BODY = text("body", NULL);

        Docs(SourceNode source) {
            super(source);
        }

        @Override
        protected Docs at(SourceNode other) {
            return new Docs(other);
        }

        @Override
        public TableDef def() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public String read(RowReader row, int index) {
            return row.textAt(index) + ": " + row.textAt(index + 1);
        }
    }

    @Test
    void match_words_findsRows() {
        try (TestDatabase database = SqliteContract.SQLITE.create()) {
            database.execute(
                    "create virtual table docs using fts5(title, body)",
                    "insert into docs values ('One', 'the quick brown fox'), ('Two', 'a slow fox, a fox'), ('Three', 'it''s \"quoted\"')");
            try (Database db = SqliteContract.SQLITE.builder(database).build()) {
                assertThat(db.select(DOCS.TITLE)
                                .from(DOCS)
                                .where(match(DOCS, "fox"))
                                .orderBy(bm25(DOCS).asc())
                                .fetch())
                        .containsExactly("Two", "One");
                assertThat(db.select(highlight(DOCS, DOCS.BODY, "[", "]"))
                                .from(DOCS)
                                .where(match(DOCS, "quick AND brown"))
                                .fetch())
                        .isEqualTo(List.of("the [quick] [brown] fox"));
                assertThat(db.selectFrom(DOCS)
                                .where(match(DOCS, words(" \"quoted\"  it's ")))
                                .fetch())
                        .containsExactly("Three: it's \"quoted\"");
                Docs alias = DOCS.as("d");
                assertThat(db.select(fields(alias.TITLE))
                                .from(alias)
                                .where(match(alias, "slow"))
                                .fetch())
                        .hasToString("[[Two]]");
                assertThatThrownBy(() ->
                                db.selectFrom(DOCS).where(match(DOCS, "\"open")).fetch())
                        .isInstanceOf(SqlSyntaxException.class);
            }
        }
    }
}
