package dev.rex.benchmarks.coldstart;

import dev.rex.benchmarks.peer.ProductBean;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;

/** One query by Hibernate. */
public final class HibernateStart {
    private HibernateStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(ProductBean.class)
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.dialect", SQLiteDialect.class.getName());
        try (SessionFactory factory = configuration.buildSessionFactory();
                Session session = factory.openSession()) {
            return session.find(ProductBean.class, 7L).name();
        }
    }
}
