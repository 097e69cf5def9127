package com.acme;

import com.acme.a.UsersTable;
import com.acme.b.AccountsTable;
import com.acme.b.audit.EntriesTable;
import dev.rex.dsl.Table;
import java.util.List;

final class Both {
    private Both() {}

    static List<Table<?, ?>> tables() {
        return List.of(UsersTable.USERS, AccountsTable.ACCOUNTS, EntriesTable.ENTRIES);
    }
}
