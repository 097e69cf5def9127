package com.acme;

import static com.acme.db.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;

import com.acme.db.TopAuthors;
import com.acme.db.TopAuthors.ByEmailRow;
import com.acme.db.TopAuthors.SomeOfRow;
import com.acme.db.TopAuthors.TopAuthorsRow;
import com.acme.db.TopAuthors.TopAuthorsTable;
import com.acme.db.reports.UserWrites;
import com.acme.db.reports.UserWrites.AddPostRow;
import com.acme.db.reports.UserWrites.PurgeRow;
import dev.rex.dsl.Database;
import dev.rex.dsl.Session;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program does with what is generated; each line of the result is checked. */
public final class Probe {
    private static final LocalDateTime SINCE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Probe() {}

    public static List<String> run(Database db) {
        List<String> lines = new ArrayList<>();
        List<TopAuthorsRow> top = TopAuthors.topAuthors(db, SINCE);
        for (TopAuthorsRow row : top) {
            UserId id = row.id();
            long posts = row.posts();
            BigDecimal income = row.income();
            lines.add(id.value() + " " + row.name() + " " + row.city() + " " + posts + " "
                    + (income == null ? null : income.stripTrailingZeros().toPlainString()));
        }
        Optional<ByEmailRow> ann = TopAuthors.byEmail(db, "ann@example.org");
        lines.add(ann.map(row -> row.name() + row.createdAt()).orElse("nobody"));
        lines.add(String.valueOf(TopAuthors.byEmail(db, "x").isPresent()));
        lines.add(TopAuthors.howMany(db, null).n() + " " + TopAuthors.howMany(db, "Bern").n());
        lines.add(names(TopAuthors.someOf(db, List.of(new UserId(1), new UserId(2), new UserId(3)), List.of(new UserId(2)))));
        lines.add(names(TopAuthors.someOf(db, List.of(), List.of())));
        lines.add(names(TopAuthors.someOf(db, many(), List.of(new UserId(1)))));
        try (Stream<TopAuthors.EveryoneRow> everyone = TopAuthors.everyone(db)) {
            lines.add(String.join(",", everyone.map(TopAuthors.EveryoneRow::name).toList()));
        }
        TopAuthors.QuotedRow quoted = TopAuthors.quoted(db, new UserId(1));
        lines.add(quoted.theText() + quoted.session());
        asTable(db, lines);
        db.transaction(tx -> writes(tx, lines));
        lines.add(String.valueOf(TopAuthors.byEmail(db, "zoe@example.org").orElseThrow().age()));
        return lines;
    }

    /** The rows of a statement, filtered and joined by the DSL. */
    private static void asTable(Session db, List<String> lines) {
        TopAuthorsTable top = TopAuthors.topAuthors(SINCE);
        lines.add(names2(db.selectFrom(top).where(top.POSTS.gt(0L)).orderBy(top.NAME.desc()).fetch()));
        TopAuthorsTable other = top.as("other");
        lines.add(String.join(",", db.select(USERS.EMAIL)
                .from(USERS)
                .join(other)
                .on(other.ID.eq(USERS.ID))
                .where(other.CITY.isNull())
                .fetch()));
        lines.add(String.valueOf(db.fetchOne(select(count()).from(TopAuthors.someOf(List.of(new UserId(1)), List.of())))));
        lines.add(db.select(fields(top.NAME, top.INCOME)).from(top).where(top.INCOME.isNotNull()).orderBy(top.ID.asc())
                .fetch().size() + " " + top.def().columns().size());
    }

    private static void writes(Session tx, List<String> lines) {
        lines.add(String.valueOf(UserWrites.add(tx, new UserId(4), "zoe@example.org", "Zoe", null, SINCE)));
        lines.add(String.valueOf(UserWrites.rename(tx, "Zoë", null, new UserId(4))));
        AddPostRow post = UserWrites.addPost(tx, 20L, new UserId(4), "New", true);
        lines.add(post.id() + post.title() + post.price());
        List<PurgeRow> purged = UserWrites.purge(tx, new UserId(4));
        lines.add(purged.size() + purged.get(0).title());
    }

    private static List<UserId> many() {
        List<UserId> ids = new ArrayList<>();
        for (long id = 1; id <= 2_000; id++) {
            ids.add(new UserId(id));
        }
        return ids;
    }

    private static String names(List<SomeOfRow> rows) {
        return String.join(",", rows.stream().map(row -> row.name() + row.age()).toList());
    }

    private static String names2(List<TopAuthorsRow> rows) {
        return String.join(",", rows.stream().map(TopAuthorsRow::name).toList());
    }
}
