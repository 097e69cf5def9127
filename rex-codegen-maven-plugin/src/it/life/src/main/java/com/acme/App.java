package com.acme;

import static com.acme.db.UsersTable.USERS;

import com.acme.db.NewUser;
import com.acme.db.User;
import dev.rex.dsl.Database;
import java.util.List;

/** A program that uses what is generated. */
public final class App {
    private App() {}

    static List<User> adults(Database db) {
        return db.selectFrom(USERS).where(USERS.AGE.ge(18)).orderBy(USERS.NAME.asc()).fetch();
    }

    static NewUser ann() {
        return NewUser.of().name("Ann").age(30);
    }
}
