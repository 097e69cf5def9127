package com.acme.shop;

import static com.acme.shop.OrdersTable.ORDERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;

import com.acme.core.Person;
import com.acme.core.UsersTable;
import dev.rex.dsl.Select;

/** An order and who gave it: the order is this module's, the person another's. */
final class Buyers {
    record Line(OrderId order, String buyer) {}

    static final Select<Line> LINES = select(fields(ORDERS.ID, ORDERS.user().NAME).into(Line::new))
            .from(ORDERS)
            .where(ORDERS.ID.eq(new OrderId(7)));
    static final Select<Person> PERSONS = selectFrom(UsersTable.USERS);

    private Buyers() {}
}
