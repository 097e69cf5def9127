package com.acme;

import static com.acme.db.UsersTable.USERS;

import com.acme.db.NewUser;
import com.acme.db.User;
import dev.rex.dsl.Database;
import java.util.List;

public class App {
    public static void main(String[] args) {
        try (Database db = Database.open("jdbc:sqlite:app.db")) {
            // email and name are required: leaving one out does not compile
            db.insertInto(USERS)
                    .values(NewUser.of().email("ann@example.org").name("Ann").age(41))
                    .onConflict(USERS.EMAIL_KEY)
                    .doUpdate(USERS.AGE.setExcluded())
                    .execute();
            List<User> adults = db.selectFrom(USERS)
                    .where(USERS.AGE.ge(18))
                    .orderBy(USERS.NAME.asc())
                    .fetch();
            adults.forEach(System.out::println);
        }
    }
}
