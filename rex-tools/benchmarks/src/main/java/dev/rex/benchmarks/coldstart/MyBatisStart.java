package dev.rex.benchmarks.coldstart;

import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** One query by MyBatis. */
public final class MyBatisStart {
    /** Its statement. */
    public interface Names {
        /** By key. */
        @Select("select name from products where id = #{id}")
        String name(long id);
    }

    private MyBatisStart() {}

    /** Prints the name of a product. */
    public static void main(String[] arguments) {
        System.out.println(product(arguments[0]));
    }

    static String product(String url) {
        Configuration configuration = new Configuration(new Environment(
                "start", new JdbcTransactionFactory(), new UnpooledDataSource("org.sqlite.JDBC", url, null, null)));
        configuration.addMapper(Names.class);
        try (SqlSession session =
                new SqlSessionFactoryBuilder().build(configuration).openSession()) {
            return session.getMapper(Names.class).name(7);
        }
    }
}
