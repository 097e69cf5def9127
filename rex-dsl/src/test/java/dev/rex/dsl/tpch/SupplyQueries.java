package dev.rex.dsl.tpch;

import static dev.rex.dsl.Sql.date;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.not;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.countDistinct;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Casts.toDecimal;
import static dev.rex.tpch.LineitemTable.LINEITEM;
import static dev.rex.tpch.NationTable.NATION;
import static dev.rex.tpch.PartTable.PART;
import static dev.rex.tpch.PartsuppTable.PARTSUPP;
import static dev.rex.tpch.SupplierTable.SUPPLIER;

import dev.rex.dsl.Row;
import dev.rex.dsl.Select;

/** Who supplies what, and on which terms. */
final class SupplyQueries {
    private SupplyQueries() {}

    /** Q2: who in a region supplies a kind of part at the least cost. */
    static Select<Row> minimumCostSupplier() {
        var part = PARTSUPP.part();
        var supplier = PARTSUPP.supplier();
        var nation = supplier.nation();
        var other = PARTSUPP.as("other");
        return select(fields(
                        supplier.S_ACCTBAL,
                        supplier.S_NAME,
                        nation.N_NAME,
                        part.P_PARTKEY,
                        part.P_MFGR,
                        supplier.S_ADDRESS,
                        supplier.S_PHONE,
                        supplier.S_COMMENT))
                .from(PARTSUPP)
                .where(part.P_SIZE.eq(15))
                .where(part.P_TYPE.endsWith("BRASS"))
                .where(nation.region().R_NAME.eq("EUROPE"))
                .where(PARTSUPP.PS_SUPPLYCOST.eq(select(min(other.PS_SUPPLYCOST))
                        .from(other)
                        .where(other.PS_PARTKEY.eq(PARTSUPP.PS_PARTKEY))
                        .where(other.supplier().nation().region().R_NAME.eq("EUROPE"))))
                .orderBy(supplier.S_ACCTBAL.desc(), nation.N_NAME.asc(), supplier.S_NAME.asc(), part.P_PARTKEY.asc())
                .limit(100);
    }

    /** Q11: the parts in which most of the value of a nation's stock lies. */
    static Select<Row> importantStock() {
        var value = sum(PARTSUPP.PS_SUPPLYCOST.times(toDecimal(PARTSUPP.PS_AVAILQTY)));
        var german = PARTSUPP.supplier().nation().N_NAME.eq("GERMANY");
        return select(fields(PARTSUPP.PS_PARTKEY, value))
                .from(PARTSUPP)
                .where(german)
                .groupBy(PARTSUPP.PS_PARTKEY)
                .having(value.gt(
                        select(value.times(decimal("0.01"))).from(PARTSUPP).where(german)))
                .orderBy(value.desc());
    }

    /** Q16: how many suppliers without complaints there are for parts of some sizes. */
    static Select<Row> partSupplierRelationship() {
        var suppliers = countDistinct(PARTSUPP.PS_SUPPKEY);
        return select(fields(PART.P_BRAND, PART.P_TYPE, PART.P_SIZE, suppliers))
                .from(PARTSUPP)
                .join(PART)
                .on(PART.P_PARTKEY.eq(PARTSUPP.PS_PARTKEY))
                .where(PART.P_BRAND.ne("Brand#45"))
                .where(PART.P_TYPE.notLike("MEDIUM POLISHED%"))
                .where(PART.P_SIZE.in(49, 14, 23, 45, 19, 3, 36, 9))
                .where(PARTSUPP.PS_SUPPKEY.notIn(select(SUPPLIER.S_SUPPKEY)
                        .from(SUPPLIER)
                        .where(SUPPLIER.S_COMMENT.like("%Customer%Complaints%"))))
                .groupBy(PART.P_BRAND, PART.P_TYPE, PART.P_SIZE)
                .orderBy(suppliers.desc(), PART.P_BRAND.asc(), PART.P_TYPE.asc(), PART.P_SIZE.asc());
    }

    /** Q20: the suppliers of a nation with more of a part than they need. */
    static Select<Row> potentialPartPromotion() {
        var sold = select(sum(LINEITEM.L_QUANTITY).times(decimal("0.5")))
                .from(LINEITEM)
                .where(LINEITEM.L_PARTKEY.eq(PARTSUPP.PS_PARTKEY))
                .where(LINEITEM.L_SUPPKEY.eq(PARTSUPP.PS_SUPPKEY))
                .where(LINEITEM.L_SHIPDATE.ge(date("1994-01-01")))
                .where(LINEITEM.L_SHIPDATE.lt(date("1994-01-01").plusYears(1)));
        var suppliers = select(PARTSUPP.PS_SUPPKEY)
                .from(PARTSUPP)
                .where(PARTSUPP.part().P_NAME.startsWith("forest"))
                .where(toDecimal(PARTSUPP.PS_AVAILQTY).gt(sold));
        return select(fields(SUPPLIER.S_NAME, SUPPLIER.S_ADDRESS))
                .from(SUPPLIER)
                .join(NATION)
                .on(NATION.N_NATIONKEY.eq(SUPPLIER.S_NATIONKEY))
                .where(SUPPLIER.S_SUPPKEY.in(suppliers))
                .where(NATION.N_NAME.eq("CANADA"))
                .orderBy(SUPPLIER.S_NAME.asc());
    }

    /** Q21: the suppliers of a nation who alone kept orders waiting. */
    static Select<Row> suppliersWhoKeptOrdersWaiting() {
        var order = LINEITEM.order();
        var supplier = LINEITEM.supplier();
        return select(fields(supplier.S_NAME, count()))
                .from(LINEITEM)
                .where(order.O_ORDERSTATUS.eq("F"))
                .where(LINEITEM.L_RECEIPTDATE.gt(LINEITEM.L_COMMITDATE))
                .where(order.lineitems().exists(other -> other.L_SUPPKEY.ne(LINEITEM.L_SUPPKEY)))
                .where(not(order.lineitems()
                        .exists(late ->
                                late.L_SUPPKEY.ne(LINEITEM.L_SUPPKEY).and(late.L_RECEIPTDATE.gt(late.L_COMMITDATE)))))
                .where(supplier.nation().N_NAME.eq("SAUDI ARABIA"))
                .groupBy(supplier.S_NAME)
                .orderBy(count().desc(), supplier.S_NAME.asc())
                .limit(100);
    }
}
