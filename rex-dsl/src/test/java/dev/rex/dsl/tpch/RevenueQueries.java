package dev.rex.dsl.tpch;

import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.date;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.with;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Conditionals.when;
import static dev.rex.dsl.fn.Dates.year;
import static dev.rex.tpch.LineitemTable.LINEITEM;
import static dev.rex.tpch.SupplierTable.SUPPLIER;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import java.math.BigDecimal;

/** What was sold, and what that brought in. */
final class RevenueQueries {
    private RevenueQueries() {}

    /** Q1: sums and averages of what was shipped, by its state. */
    static Select<Row> pricingSummary() {
        var discounted = LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT));
        return select(fields(
                        LINEITEM.L_RETURNFLAG,
                        LINEITEM.L_LINESTATUS,
                        sum(LINEITEM.L_QUANTITY),
                        sum(LINEITEM.L_EXTENDEDPRICE),
                        sum(discounted),
                        sum(discounted.times(LINEITEM.L_TAX.plus(1))),
                        avg(LINEITEM.L_QUANTITY),
                        avg(LINEITEM.L_EXTENDEDPRICE),
                        avg(LINEITEM.L_DISCOUNT),
                        count()))
                .from(LINEITEM)
                .where(LINEITEM.L_SHIPDATE.le(date("1998-12-01").minusDays(90)))
                .groupBy(LINEITEM.L_RETURNFLAG, LINEITEM.L_LINESTATUS)
                .orderBy(LINEITEM.L_RETURNFLAG.asc(), LINEITEM.L_LINESTATUS.asc());
    }

    /** Q3: the orders of most value that were not shipped on a day, for a part of the market. */
    static Select<Row> shippingPriority() {
        var order = LINEITEM.order();
        var revenue = sum(LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT)));
        return select(fields(LINEITEM.L_ORDERKEY, revenue, order.O_ORDERDATE, order.O_SHIPPRIORITY))
                .from(LINEITEM)
                .where(order.customer().C_MKTSEGMENT.eq("BUILDING"))
                .where(order.O_ORDERDATE.before(date("1995-03-15")))
                .where(LINEITEM.L_SHIPDATE.after(date("1995-03-15")))
                .groupBy(LINEITEM.L_ORDERKEY, order.O_ORDERDATE, order.O_SHIPPRIORITY)
                .orderBy(revenue.desc(), order.O_ORDERDATE.asc())
                .limit(10);
    }

    /** Q5: what suppliers sold within their own nation, for the nations of a region. */
    static Select<Row> localSupplierVolume() {
        var order = LINEITEM.order();
        var supplier = LINEITEM.supplier();
        var nation = supplier.nation();
        var revenue = sum(LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT)));
        return select(fields(nation.N_NAME, revenue))
                .from(LINEITEM)
                .where(order.customer().C_NATIONKEY.eq(supplier.S_NATIONKEY))
                .where(nation.region().R_NAME.eq("ASIA"))
                .where(order.O_ORDERDATE.ge(date("1994-01-01")))
                .where(order.O_ORDERDATE.lt(date("1994-01-01").plusYears(1)))
                .groupBy(nation.N_NAME)
                .orderBy(revenue.desc());
    }

    /** Q6: what more would have come in without the discounts of a year. */
    static Select<BigDecimal> forecastRevenueChange() {
        return select(sum(LINEITEM.L_EXTENDEDPRICE.times(LINEITEM.L_DISCOUNT)))
                .from(LINEITEM)
                .where(LINEITEM.L_SHIPDATE.ge(date("1994-01-01")))
                .where(LINEITEM.L_SHIPDATE.lt(date("1994-01-01").plusYears(1)))
                .where(LINEITEM.L_DISCOUNT.between(decimal("0.05"), decimal("0.07")))
                .where(LINEITEM.L_QUANTITY.lt(24));
    }

    /** Q7: what was shipped between two nations, by year. */
    static Select<Row> volumeShipping() {
        var supplier = LINEITEM.supplier().nation().N_NAME;
        var customer = LINEITEM.order().customer().nation().N_NAME;
        var year = year(LINEITEM.L_SHIPDATE);
        var volume = LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT));
        var thither = supplier.eq("FRANCE").and(customer.eq("GERMANY"));
        var hither = supplier.eq("GERMANY").and(customer.eq("FRANCE"));
        return select(fields(supplier, customer, year, sum(volume)))
                .from(LINEITEM)
                .where(thither.or(hither))
                .where(LINEITEM.L_SHIPDATE.between(date("1995-01-01"), date("1996-12-31")))
                .groupBy(supplier, customer, year)
                .orderBy(supplier.asc(), customer.asc(), year.asc());
    }

    /** Q8: a nation's share in what a region bought of a kind of part, by year. */
    static Select<Row> marketShare() {
        var order = LINEITEM.order();
        var year = year(order.O_ORDERDATE);
        var volume = LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT));
        var brazilian = LINEITEM.supplier().nation().N_NAME.eq("BRAZIL");
        var share = sum(when(brazilian, volume).otherwise(ZERO)).dividedBy(sum(volume));
        return select(fields(year, share))
                .from(LINEITEM)
                .where(order.customer().nation().region().R_NAME.eq("AMERICA"))
                .where(order.O_ORDERDATE.between(date("1995-01-01"), date("1996-12-31")))
                .where(LINEITEM.part().P_TYPE.eq("ECONOMY ANODIZED STEEL"))
                .groupBy(year)
                .orderBy(year.asc());
    }

    /** Q9: the profit on a kind of part, by nation and year. */
    static Select<Row> productTypeProfit() {
        var nation = LINEITEM.supplier().nation().N_NAME;
        var year = year(LINEITEM.order().O_ORDERDATE);
        var price = LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT));
        var cost = LINEITEM.partsupp().PS_SUPPLYCOST.times(LINEITEM.L_QUANTITY);
        return select(fields(nation, year, sum(price.minus(cost))))
                .from(LINEITEM)
                .where(LINEITEM.part().P_NAME.contains("green"))
                .groupBy(nation, year)
                .orderBy(nation.asc(), year.desc());
    }

    /** Q10: the customers who returned the most in three months. */
    static Select<Row> returnedItemReporting() {
        var order = LINEITEM.order();
        var customer = order.customer();
        var nation = customer.nation().N_NAME;
        var revenue = sum(LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT)));
        return select(fields(
                        customer.C_CUSTKEY,
                        customer.C_NAME,
                        revenue,
                        customer.C_ACCTBAL,
                        nation,
                        customer.C_ADDRESS,
                        customer.C_PHONE,
                        customer.C_COMMENT))
                .from(LINEITEM)
                .where(order.O_ORDERDATE.ge(date("1993-10-01")))
                .where(order.O_ORDERDATE.lt(date("1993-10-01").plusMonths(3)))
                .where(LINEITEM.L_RETURNFLAG.eq("R"))
                .groupBy(
                        customer.C_CUSTKEY,
                        customer.C_NAME,
                        customer.C_ACCTBAL,
                        customer.C_PHONE,
                        nation,
                        customer.C_ADDRESS,
                        customer.C_COMMENT)
                .orderBy(revenue.desc())
                .limit(20);
    }

    /** Q14: the percentage of promoted parts in the revenue of a month. */
    static Select<BigDecimal> promotionEffect() {
        var price = LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT));
        var promoted = when(LINEITEM.part().P_TYPE.startsWith("PROMO"), price).otherwise(ZERO);
        return select(sum(promoted).times(100).dividedBy(sum(price)))
                .from(LINEITEM)
                .where(LINEITEM.L_SHIPDATE.ge(date("1995-09-01")))
                .where(LINEITEM.L_SHIPDATE.lt(date("1995-09-01").plusMonths(1)));
    }

    /** Q15: the suppliers who brought in the most in three months. */
    static Select<Row> topSupplier() {
        var revenue = sum(LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT)));
        var perSupplier = cte(
                "per_supplier",
                select(fields(LINEITEM.L_SUPPKEY, revenue))
                        .from(LINEITEM)
                        .where(LINEITEM.L_SHIPDATE.ge(date("1996-01-01")))
                        .where(LINEITEM.L_SHIPDATE.lt(date("1996-01-01").plusMonths(3)))
                        .groupBy(LINEITEM.L_SUPPKEY));
        var total = perSupplier.get(revenue);
        return with(perSupplier)
                .select(fields(SUPPLIER.S_SUPPKEY, SUPPLIER.S_NAME, SUPPLIER.S_ADDRESS, SUPPLIER.S_PHONE, total))
                .from(SUPPLIER)
                .join(perSupplier)
                .on(SUPPLIER.S_SUPPKEY.eq(perSupplier.get(LINEITEM.L_SUPPKEY)))
                .where(total.eq(select(max(total)).from(perSupplier)))
                .orderBy(SUPPLIER.S_SUPPKEY.asc());
    }

    /** Q17: what small orders of a part bring in over a year, on average. */
    static Select<BigDecimal> smallQuantityOrderRevenue() {
        var part = LINEITEM.part();
        var other = LINEITEM.as("other");
        return select(sum(LINEITEM.L_EXTENDEDPRICE).dividedBy(7))
                .from(LINEITEM)
                .where(part.P_BRAND.eq("Brand#23"))
                .where(part.P_CONTAINER.eq("MED BOX"))
                .where(LINEITEM.L_QUANTITY.lt(select(avg(other.L_QUANTITY).times(decimal("0.2")))
                        .from(other)
                        .where(other.L_PARTKEY.eq(LINEITEM.L_PARTKEY))));
    }

    /** Q19: what parts of three kinds brought in that were sent by air and delivered in person. */
    static Select<BigDecimal> discountedRevenue() {
        var part = LINEITEM.part();
        var quantity = LINEITEM.L_QUANTITY;
        var small = part.P_BRAND
                .eq("Brand#12")
                .and(part.P_CONTAINER.in("SM CASE", "SM BOX", "SM PACK", "SM PKG"))
                .and(quantity.between(1, 1 + 10))
                .and(part.P_SIZE.between(1, 5));
        var medium = part.P_BRAND
                .eq("Brand#23")
                .and(part.P_CONTAINER.in("MED BAG", "MED BOX", "MED PKG", "MED PACK"))
                .and(quantity.between(10, 10 + 10))
                .and(part.P_SIZE.between(1, 10));
        var large = part.P_BRAND
                .eq("Brand#34")
                .and(part.P_CONTAINER.in("LG CASE", "LG BOX", "LG PACK", "LG PKG"))
                .and(quantity.between(20, 20 + 10))
                .and(part.P_SIZE.between(1, 15));
        return select(sum(LINEITEM.L_EXTENDEDPRICE.times(val(ONE).minus(LINEITEM.L_DISCOUNT))))
                .from(LINEITEM)
                .where(small.or(medium).or(large))
                .where(LINEITEM.L_SHIPMODE.in("AIR", "AIR REG"))
                .where(LINEITEM.L_SHIPINSTRUCT.eq("DELIVER IN PERSON"));
    }
}
