package dev.rex.dsl.tpch;

import dev.rex.dsl.Select;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One of the 22: the method that writes it as a typed query, and the SQL of the specification with its validation
 * parameters. Where a dialect does not speak standard SQL, it has a text of its own.
 */
record TpchQuery(int number, Class<?> home, String method) {
    static final List<TpchQuery> ALL = List.of(
            new TpchQuery(1, RevenueQueries.class, "pricingSummary"),
            new TpchQuery(2, SupplyQueries.class, "minimumCostSupplier"),
            new TpchQuery(3, RevenueQueries.class, "shippingPriority"),
            new TpchQuery(4, CustomerQueries.class, "orderPriorityChecking"),
            new TpchQuery(5, RevenueQueries.class, "localSupplierVolume"),
            new TpchQuery(6, RevenueQueries.class, "forecastRevenueChange"),
            new TpchQuery(7, RevenueQueries.class, "volumeShipping"),
            new TpchQuery(8, RevenueQueries.class, "marketShare"),
            new TpchQuery(9, RevenueQueries.class, "productTypeProfit"),
            new TpchQuery(10, RevenueQueries.class, "returnedItemReporting"),
            new TpchQuery(11, SupplyQueries.class, "importantStock"),
            new TpchQuery(12, CustomerQueries.class, "shippingModesAndOrderPriority"),
            new TpchQuery(13, CustomerQueries.class, "customerDistribution"),
            new TpchQuery(14, RevenueQueries.class, "promotionEffect"),
            new TpchQuery(15, RevenueQueries.class, "topSupplier"),
            new TpchQuery(16, SupplyQueries.class, "partSupplierRelationship"),
            new TpchQuery(17, RevenueQueries.class, "smallQuantityOrderRevenue"),
            new TpchQuery(18, CustomerQueries.class, "largeVolumeCustomer"),
            new TpchQuery(19, RevenueQueries.class, "discountedRevenue"),
            new TpchQuery(20, SupplyQueries.class, "potentialPartPromotion"),
            new TpchQuery(21, SupplyQueries.class, "suppliersWhoKeptOrdersWaiting"),
            new TpchQuery(22, CustomerQueries.class, "globalSalesOpportunity"));

    /** The typed query. */
    Select<?> select() {
        try {
            return (Select<?>) home.getDeclaredMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of the method that writes it. */
    String java() {
        Path module = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        Path file = module.resolve("src/test/java/" + home.getName().replace('.', '/') + ".java");
        try {
            String source = Files.readString(file);
            int begin = source.indexOf('{', source.indexOf(" " + method + "()"));
            return source.substring(begin + 1, source.indexOf("\n    }\n", begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SQL of the specification. */
    String sql() {
        String text = resource("");
        if (text == null) {
            throw new IllegalStateException("no SQL for " + this);
        }
        return text;
    }

    /** The same as a dialect understands it. */
    String sql(String dialect) {
        String adapted = resource("." + dialect);
        return adapted == null ? sql() : adapted;
    }

    private String resource(String suffix) {
        String name = (number < 10 ? "/tpch/sql/q0" : "/tpch/sql/q") + number + suffix + ".sql";
        try (InputStream in = TpchQuery.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Q" + number + " " + method;
    }
}
