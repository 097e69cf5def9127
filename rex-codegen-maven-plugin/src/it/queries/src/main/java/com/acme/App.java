package com.acme;

import static dev.rex.dsl.Sql.fields;

import com.acme.db.NewUser;
import com.acme.db.TopAuthors;
import com.acme.db.TopAuthors.TopAuthorsRow;
import com.acme.db.TopAuthors.TopAuthorsTable;
import com.acme.db.UsersTable;
import dev.rex.dsl.Database;
import java.time.LocalDateTime;
import java.util.List;

public class App {
    public static void main(String[] args) {
        try (Database db = Database.open("jdbc:sqlite:app.db")) {
            db.insertInto(UsersTable.USERS).values(NewUser.of().name("Ann").city("Bern")).execute();
            db.insertInto(UsersTable.USERS).values(NewUser.of().name("Bob")).execute();
            TopAuthors.addPost(db, 1, "First", LocalDateTime.parse("2026-03-01T12:00"));

            LocalDateTime since = LocalDateTime.parse("2026-01-01T00:00");
            // the statement as it stands in the file; :city is tested for NULL, so it may be null
            List<TopAuthorsRow> rows = TopAuthors.topAuthors(db, since, null);
            rows.forEach(row -> System.out.println(row.name() + " has " + row.posts()));

            // its rows as a table of another query
            TopAuthorsTable top = TopAuthors.topAuthors(since, null);
            db.select(fields(top.NAME, top.CITY))
                    .from(top)
                    .where(top.POSTS.gt(0L))
                    .fetch()
                    .forEach(System.out::println);

            // a list of any length; the number of rows that were changed
            System.out.println(TopAuthors.namesOf(db, List.of(1L, 2L)));
            System.out.println(TopAuthors.move(db, "Basel", 2));
        }
    }
}
