package dev.rex.benchmarks.peer;

import dev.rex.benchmarks.db.Product;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.ConstructorArgs;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.jspecify.annotations.Nullable;

/** MyBatis, with a mapper interface. */
public final class MyBatisPeer implements Peer {
    /** Its statements. */
    public interface Statements {
        /** By key. */
        @Select(PRODUCTS + " where id = #{id}")
        @ResultMap("product")
        Product product(long id);

        /** All. The constructor is named, because finding it by its arguments for each row takes MyBatis far longer. */
        @Select(PRODUCTS + " order by id")
        @Results(id = "product")
        @ConstructorArgs({
            @Arg(column = "id", javaType = long.class, id = true),
            @Arg(column = "name", javaType = String.class),
            @Arg(column = "category", javaType = String.class),
            @Arg(column = "stock", javaType = int.class),
            @Arg(column = "price", javaType = double.class),
            @Arg(column = "active", javaType = boolean.class),
            @Arg(column = "created_at", javaType = LocalDateTime.class),
            @Arg(column = "note", javaType = String.class)
        })
        List<Product> products();

        /** The id of the row that was inserted. */
        @Select(
                value = "insert into readers (email, name, age, active)"
                        + " values (#{email}, #{name}, #{age,jdbcType=INTEGER}, #{active}) returning id",
                affectData = true)
        Long insert(
                @Param("email") String email,
                @Param("name") String name,
                @Param("age") @Nullable Integer age,
                @Param("active") boolean active);

        /** One of many. */
        @Insert("insert into products (name, category, stock, price, active, created_at, note) values (#{name},"
                + " #{category}, #{stock}, #{price}, #{active}, #{createdAt}, #{note,jdbcType=VARCHAR})")
        void insertProduct(NewItem item);

        /** Authors with their books. */
        @Select(SHELVES)
        @Results({
            @Result(property = "id", column = "id", id = true),
            @Result(property = "author", column = "name"),
            @Result(property = "books", many = @Many(resultMap = "book", columnPrefix = "b_"))
        })
        List<AuthorBean> shelves();

        /** How a book is read; never called. */
        @Select("select id, title, pages from books")
        @Results(
                id = "book",
                value = {
                    @Result(property = "id", column = "id", id = true),
                    @Result(property = "title", column = "title"),
                    @Result(property = "pages", column = "pages")
                })
        List<BookBean> books();
    }

    private final Connection connection;
    private final SqlSessionFactory factory;

    /** On that connection. */
    public MyBatisPeer(Connection connection) {
        this.connection = connection;
        DataSource unused = new UnpooledDataSource();
        Configuration configuration =
                new Configuration(new Environment("benchmarks", new ManagedTransactionFactory(), unused));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.addMapper(Statements.class);
        this.factory = new SqlSessionFactoryBuilder().build(configuration);
    }

    @Override
    public Class<?> library() {
        return SqlSession.class;
    }

    @Override
    public String name() {
        return "MyBatis";
    }

    /** One session for each piece of work; it stays open, because closing it closes the connection. */
    private Statements statements() {
        SqlSession session = factory.openSession(connection);
        return session.getMapper(Statements.class);
    }

    @Override
    public Product product(long id) {
        return statements().product(id);
    }

    @Override
    public List<Product> products() {
        return statements().products();
    }

    @Override
    public long insert(String email, String name, @Nullable Integer age, boolean active) {
        return statements().insert(email, name, age, active);
    }

    @Override
    public long insertAll(Stream<NewItem> items) {
        SqlSession session = factory.openSession(ExecutorType.BATCH, connection);
        Statements statements = session.getMapper(Statements.class);
        long count = 0;
        for (NewItem item : (Iterable<NewItem>) items::iterator) {
            statements.insertProduct(item);
            if (++count % BATCH == 0) {
                session.flushStatements();
            }
        }
        return count;
    }

    @Override
    public List<AuthorBean> shelves() {
        return statements().shelves();
    }

    @Override
    public Object plain(Object result) {
        if (result instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof AuthorBean) {
            return list.stream()
                    .map(author -> ((AuthorBean) Objects.requireNonNull(author)).shelf())
                    .toList();
        }
        return result;
    }
}
