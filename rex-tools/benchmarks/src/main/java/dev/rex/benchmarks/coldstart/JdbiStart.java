package dev.rex.benchmarks.coldstart;

import org.jdbi.v3.core.Jdbi;

/** One query by JDBI. */
public final class JdbiStart {
    private JdbiStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        return Jdbi.create(url).withHandle(handle -> handle.createQuery("select name from products where id = ?")
                .bind(0, 7L)
                .mapTo(String.class)
                .one());
    }
}
