package dev.rex.dsl.tpch;

import static dev.rex.dsl.Sql.date;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Conditionals.when;
import static dev.rex.dsl.fn.Strings.substring;
import static dev.rex.tpch.CustomerTable.CUSTOMER;
import static dev.rex.tpch.LineitemTable.LINEITEM;
import static dev.rex.tpch.OrdersTable.ORDERS;

import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import java.util.List;

/** Who orders, and how well that is served. */
final class CustomerQueries {
    private CustomerQueries() {}

    /** Q4: the orders of three months that came too late, by priority. */
    static Select<Row> orderPriorityChecking() {
        return select(fields(ORDERS.O_ORDERPRIORITY, count()))
                .from(ORDERS)
                .where(ORDERS.O_ORDERDATE.ge(date("1993-07-01")))
                .where(ORDERS.O_ORDERDATE.lt(date("1993-07-01").plusMonths(3)))
                .where(ORDERS.lineitems().exists(line -> line.L_COMMITDATE.lt(line.L_RECEIPTDATE)))
                .groupBy(ORDERS.O_ORDERPRIORITY)
                .orderBy(ORDERS.O_ORDERPRIORITY.asc());
    }

    /** Q12: how many lines of urgent and of other orders came too late, by the way in which they were sent. */
    static Select<Row> shippingModesAndOrderPriority() {
        var urgent = LINEITEM.order().O_ORDERPRIORITY.in("1-URGENT", "2-HIGH");
        return select(fields(
                        LINEITEM.L_SHIPMODE,
                        sum(when(urgent, 1).otherwise(0)),
                        sum(when(urgent, 0).otherwise(1))))
                .from(LINEITEM)
                .where(LINEITEM.L_SHIPMODE.in("MAIL", "SHIP"))
                .where(LINEITEM.L_COMMITDATE.lt(LINEITEM.L_RECEIPTDATE))
                .where(LINEITEM.L_SHIPDATE.lt(LINEITEM.L_COMMITDATE))
                .where(LINEITEM.L_RECEIPTDATE.ge(date("1994-01-01")))
                .where(LINEITEM.L_RECEIPTDATE.lt(date("1994-01-01").plusYears(1)))
                .groupBy(LINEITEM.L_SHIPMODE)
                .orderBy(LINEITEM.L_SHIPMODE.asc());
    }

    /** Q13: how many customers have how many orders that are not special requests. */
    static Select<Row> customerDistribution() {
        var orders = count(ORDERS.O_ORDERKEY);
        var perCustomer = select(fields(CUSTOMER.C_CUSTKEY, orders))
                .from(CUSTOMER)
                .leftJoin(ORDERS)
                .on(CUSTOMER.C_CUSTKEY.eq(ORDERS.O_CUSTKEY).and(ORDERS.O_COMMENT.notLike("%special%requests%")))
                .groupBy(CUSTOMER.C_CUSTKEY)
                .as("per_customer");
        return select(fields(perCustomer.get(orders), count()))
                .from(perCustomer)
                .groupBy(perCustomer.get(orders))
                .orderBy(count().desc(), perCustomer.get(orders).desc());
    }

    /** Q18: the customers with the largest orders. */
    static Select<Row> largeVolumeCustomer() {
        var line = LINEITEM.as("line");
        return select(fields(
                        CUSTOMER.C_NAME,
                        CUSTOMER.C_CUSTKEY,
                        ORDERS.O_ORDERKEY,
                        ORDERS.O_ORDERDATE,
                        ORDERS.O_TOTALPRICE,
                        sum(LINEITEM.L_QUANTITY)))
                .from(CUSTOMER)
                .join(ORDERS)
                .on(ORDERS.O_CUSTKEY.eq(CUSTOMER.C_CUSTKEY))
                .join(LINEITEM)
                .on(LINEITEM.L_ORDERKEY.eq(ORDERS.O_ORDERKEY))
                .where(ORDERS.O_ORDERKEY.in(select(line.L_ORDERKEY)
                        .from(line)
                        .groupBy(line.L_ORDERKEY)
                        .having(sum(line.L_QUANTITY).gt(300))))
                .groupBy(
                        CUSTOMER.C_NAME, CUSTOMER.C_CUSTKEY, ORDERS.O_ORDERKEY, ORDERS.O_ORDERDATE, ORDERS.O_TOTALPRICE)
                .orderBy(ORDERS.O_TOTALPRICE.desc(), ORDERS.O_ORDERDATE.asc())
                .limit(100);
    }

    /** Q22: the customers without orders who have money to spend, by the code of their country. */
    static Select<Row> globalSalesOpportunity() {
        var code = substring(CUSTOMER.C_PHONE, 1, 2);
        var there = code.in(List.of("13", "31", "23", "29", "30", "18", "17"));
        var balance = CUSTOMER.C_ACCTBAL;
        return select(fields(code, count(), sum(balance)))
                .from(CUSTOMER)
                .where(there)
                .where(balance.gt(
                        select(avg(balance)).from(CUSTOMER).where(balance.gt(0)).where(there)))
                .where(CUSTOMER.orders().notExists())
                .groupBy(code)
                .orderBy(code.asc());
    }
}
