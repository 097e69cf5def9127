package dev.rex.dsl.jdbi;

import dev.rex.dsl.Session;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * JDBI on the connection of a session, and within its transaction if it is one: both see each other's work, and it is
 * committed or undone together. The records of the tables that are named are registered as row mappers, which find their
 * columns by label; the Java types of their columns, and those of all types of Rex, as arguments and column mappers. So
 * enums, times, UUIDs and documents are written and read as Rex does. Needs {@code jdbi3-core} among the dependencies of
 * the application. As safe for threads as the session; making one costs some milliseconds, so keep it for a database.
 *
 * <pre>{@code
 * db.transaction(tx -> {
 *     tx.insertInto(USERS).values(user).execute();
 *     List<User> all = JdbiInterop.of(tx, USERS).withHandle(handle ->
 *             handle.createQuery("select * from users where age > :age").bind("age", 18).mapTo(User.class).list());
 * });
 * }</pre>
 *
 * <p>In a transaction of Rex the handle cannot commit or roll back; its {@code inTransaction} is part of it. JDBI's errors
 * stay JDBI's. Listeners and limits of Rex do not know of its statements.
 */
public final class JdbiInterop {
    private static final List<SqlType<?>> TYPES = List.of(
            SqlType.DECIMAL,
            SqlType.DATE,
            SqlType.TIME,
            SqlType.TIMESTAMP,
            SqlType.TIMESTAMP_TZ,
            SqlType.UUID,
            SqlType.JSON,
            SqlType.BINARY);

    /** What the innermost session has lent to a thread. */
    private static final ThreadLocal<Connection> LENT = new ThreadLocal<>();

    private final Session session;
    private final Jdbi jdbi;

    private JdbiInterop(Session session, Table<?, ?>... tables) {
        this.session = session;
        this.jdbi = Jdbi.create(new Lent());
        Map<Class<?>, SqlType<?>> types = new HashMap<>();
        TYPES.forEach(type -> types.put(type.javaType(), type));
        for (Table<?, ?> table : tables) {
            table.columns().forEach(column -> {
                if (!column.type().javaType().equals(List.class)) { // what its elements are is not known
                    types.putIfAbsent(column.type().javaType(), column.type());
                }
            });
            RecordMapper<?> mapper = new RecordMapper<>(table, session.dialect());
            jdbi.registerRowMapper(mapper.type(), mapper);
        }
        RexTypes rexTypes = new RexTypes(types, session.dialect());
        jdbi.registerArgument(rexTypes);
        jdbi.registerColumnMapper(rexTypes);
    }

    /** JDBI on a session, with the records of some tables. */
    public static JdbiInterop of(Session session, Table<?, ?>... tables) {
        return new JdbiInterop(session, tables);
    }

    /** Opens handles on the connection that the session has lent to the thread. */
    private static final class Lent implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return Objects.requireNonNull(LENT.get(), "a handle is opened past the session");
        }

        @Override
        public void closeConnection(Connection connection) {}
    }

    /** Does work with a handle and gives its result. The handle is refused when the work is over. */
    public <X extends @Nullable Object, E extends Exception> X withHandle(HandleCallback<X, E> work) throws E {
        return session.withConnection(connection -> {
            Connection around = LENT.get();
            LENT.set(connection);
            try (Handle handle = jdbi.open()) {
                return work.withHandle(handle);
            } catch (Exception e) {
                throw JdbiInterop.<RuntimeException>asItIs(e); // of E, which this method declares
            } finally {
                if (around == null) {
                    LENT.remove();
                } else {
                    LENT.set(around);
                }
            }
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // nothing is cast: it is thrown as what it is
    private static <E extends Exception> E asItIs(Exception failure) throws E {
        throw (E) failure;
    }

    /** Does work with a handle, which is refused when the work is over. */
    public <E extends Exception> void useHandle(HandleConsumer<E> work) throws E {
        this.<Boolean, E>withHandle(handle -> {
            work.useHandle(handle);
            return Boolean.TRUE;
        });
    }
}
