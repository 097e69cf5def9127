package dev.rex.benchmarks.coldstart;

import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;

import dev.rex.dsl.Database;

/** One query by Rex. */
public final class RexStart {
    private RexStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        try (Database database = Database.open(url)) {
            return database.select(PRODUCTS.NAME)
                    .from(PRODUCTS)
                    .where(PRODUCTS.ID.eq(7L))
                    .fetchOne();
        }
    }
}
