package dev.rex.benchmarks.coldstart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One query by Spring's JdbcClient. */
public final class SpringStart {
    private SpringStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(url, false)) {
            return JdbcClient.create(source)
                    .sql("select name from products where id = ?")
                    .param(7L)
                    .query(String.class)
                    .single();
        }
    }
}
