package dev.rex.dsl.contract;

import static dev.rex.dsl.contract.Kinds.KINDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Keyset;
import dev.rex.dsl.Page;
import dev.rex.dsl.PageKeyException;
import dev.rex.dsl.PageRequest;
import dev.rex.dsl.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlitePagingTest extends PagingContract {
    SqlitePagingTest() {
        super(SqliteContract.SQLITE);
    }

    /** Others may have written what is read as the same value, and stands elsewhere. */
    @Test
    void page_valuesInOtherForms_givesEachRowOnce() {
        try (Blog other = Blog.create(dialect())) {
            other.database()
                    .execute(
                            Kinds.ddl(dialect()),
                            "insert into kinds (an_instant, a_uuid, a_boolean, an_integer) values"
                                    + " ('2026-01-05T09:00:00Z', 'AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA', 2, 7.5),"
                                    + " ('2026-01-05 09:00:00', 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa', 1, 7),"
                                    + " (1767603600, '00000000-0000-0000-0000-000000000000', 'true', 7.25),"
                                    + " (1767603600.25, 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb', 0, 8),"
                                    + " (null, null, null, null)");
            Query<Long> ids = other.db().select(KINDS.ID).from(KINDS);
            for (Column<Kinds, ?> column :
                    List.<Column<Kinds, ?>>of(KINDS.INSTANT, KINDS.UUID, KINDS.BOOLEAN, KINDS.INTEGER)) {
                assertThat(pages(ids, new Keyset(List.of(column.asc(), KINDS.ID.asc()))))
                        .as(column.name())
                        .isEqualTo(ids.orderBy(column.asc(), KINDS.ID.asc()).fetch());
            }
        }
    }

    private static List<Long> pages(Query<Long> ids, Keyset keyset) {
        List<Long> rows = new ArrayList<>();
        Page<Long> page = ids.page(keyset, PageRequest.first(1));
        while (rows.size() < 20) {
            rows.addAll(page.rows());
            if (page.next().isEmpty()) {
                return rows;
            }
            page = ids.page(keyset, PageRequest.after(page.next().get(), 1));
        }
        return rows;
    }

    @Test
    void page_keyOfNoValue_isRefused() {
        Keyset keyset = new Keyset(List.of(KINDS.ID.asc()));
        Query<Long> ids = db().select(KINDS.ID).from(KINDS);
        String key = ids.page(keyset, PageRequest.first(1)).next().orElseThrow();
        String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
        assertThat(text).endsWith("2:n1");
        for (String wrong : List.of("0:", "1:1", "2:x1", "2:nx", "3:d1x", "2:b*", "1:n")) {
            String other = Base64.getUrlEncoder()
                    .encodeToString(text.replace("2:n1", wrong).getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> ids.page(keyset, PageRequest.after(other, 1)))
                    .as(wrong)
                    .isInstanceOf(PageKeyException.class);
        }
    }
}
