package dev.rex.dsl;

import com.zaxxer.hikari.HikariConfig;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ConcurrencyException;
import dev.rex.dsl.exec.ConnectionSource;
import dev.rex.dsl.exec.ExecutionListener;
import dev.rex.dsl.exec.Executor;
import dev.rex.dsl.exec.GivenConnections;
import dev.rex.dsl.exec.HeadStart;
import dev.rex.dsl.exec.Pool;
import dev.rex.dsl.exec.Replicas;
import dev.rex.schema.DataType;
import dev.rex.schema.error.ConfigException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that queries are run on, each in its own transaction unless {@link #transaction} says otherwise. Safe for
 * threads; one for a whole application.
 *
 * <pre>{@code
 * Database db = Database.open("jdbc:sqlite:app.db");
 * List<User> adults = db.selectFrom(USERS).where(USERS.AGE.ge(18)).fetch();
 * }</pre>
 */
public final class Database extends Session implements AutoCloseable {
    /** The transactions that a thread has begun, of whichever database, the innermost last. */
    private static final ThreadLocal<List<Begun>> BEGUN = new ThreadLocal<>();

    /**
     * A transaction that the current thread has begun.
     *
     * @param database whose transaction it is
     * @param transaction the transaction
     * @param isLambda whether a lambda runs in it; if not, its owner ends it
     */
    private record Begun(Database database, Transaction transaction, boolean isLambda) {}

    private final ConnectionSource connections;
    private final @Nullable Replicas replicas;
    private final Executor executor;
    private final ReadOnlySession readOnly;

    private Database(
            SqlDialect dialect,
            ConnectionSource connections,
            @Nullable Replicas replicas,
            List<ExecutionListener> listeners) {
        this.connections = connections;
        this.replicas = replicas;
        this.executor = new Executor(dialect, connections, listeners);
        this.readOnly = new ReadOnlySession(this, executor.readOnlyOver(replicas == null ? connections : replicas));
    }

    /**
     * Opens a database with a pool of connections; the dialect comes from the URL.
     *
     * @throws dev.rex.dsl.error.DatabaseException if it cannot be reached
     */
    public static Database open(String url) {
        return builder().url(url).build();
    }

    /** A database with settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A database over connections that somebody else pools; closing it leaves them alone. They go back as they came. Rex does
     * not prepare them as it does its own: foreign keys of SQLite and the session's zone are as the data source has them, and
     * a warning in the log {@code rex.datasource} says so if that is not what Rex would have set.
     */
    public static Database on(DataSource dataSource, SqlDialect dialect, ExecutionListener... listeners) {
        return new Database(dialect, new GivenConnections(dataSource, dialect), null, List.of(listeners));
    }

    @Override
    Executor executor() {
        requireNoTransaction();
        return executor;
    }

    @Override
    public SqlDialect dialect() {
        return executor.dialect();
    }

    /** Work that goes past the transaction of its own thread is always a mistake: it would not be undone with it. */
    void requireNoTransaction() {
        Begun begun = begun(false);
        if (begun != null) {
            throw begun.isLambda
                    ? new TransactionException(
                            "the database is used inside the lambda of its own transaction",
                            "use the transaction that the lambda was given; pass it on as a Session",
                            null)
                    : new TransactionException(
                            "the database is used by a thread that has begun a transaction of it, and not ended it",
                            "use that transaction, or commit, roll back or close it first",
                            null);
        }
    }

    /** A transaction of this database that the current thread has begun and not ended. */
    private @Nullable Begun begun(boolean lambdasOnly) {
        List<Begun> all = BEGUN.get();
        if (all == null) {
            return null;
        }
        all.removeIf(begun -> !begun.isLambda && !begun.transaction.isOpenWhereItBegan());
        if (all.isEmpty()) {
            BEGUN.remove();
        }
        for (Begun begun : all) {
            if (begun.database == this && begun.transaction.isOpen() && (begun.isLambda || !lambdasOnly)) {
                return begun;
            }
        }
        return null;
    }

    private Begun note(Transaction transaction, boolean isLambda) {
        List<Begun> all = BEGUN.get();
        if (all == null) {
            all = new ArrayList<>();
            BEGUN.set(all);
        }
        Begun begun = new Begun(this, transaction, isLambda);
        all.add(begun);
        return begun;
    }

    private static void forget(Begun begun) {
        List<Begun> all = BEGUN.get();
        if (all != null) {
            all.remove(begun);
            if (all.isEmpty()) {
                BEGUN.remove();
            }
        }
    }

    /**
     * The part of it that only reads: on a replica, if there are any. What was just committed may not have reached that
     * yet.
     */
    public ReadOnlySession readOnly() {
        return readOnly;
    }

    @Override
    public <X extends @Nullable Object> X transactionResult(Function<Transaction, X> work) {
        return inTransaction(executor, null, work);
    }

    /** Does work in a transaction of that isolation and gives its result. */
    public <X extends @Nullable Object> X transactionResult(Isolation isolation, Function<Transaction, X> work) {
        return inTransaction(executor, isolation, work);
    }

    /** Does work in a transaction of that isolation. */
    public void transaction(Isolation isolation, Consumer<Transaction> work) {
        transactionResult(isolation, tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /**
     * Does work in a transaction of that isolation, again from its beginning if somebody else's work came in between.
     * The work must be able to run more than once.
     */
    public <X extends @Nullable Object> X transactionResult(
            Isolation isolation, Retry retry, Function<Transaction, X> work) {
        for (int repetition = 0; ; repetition++) {
            try {
                return inTransaction(executor, isolation, work);
            } catch (ConcurrencyException e) {
                if (repetition == retry.times()) {
                    throw e;
                }
                pause(retry.pauseBefore(repetition), e);
            }
        }
    }

    @Override
    <X extends @Nullable Object> X inTransaction(@Nullable Duration limit, Function<Transaction, X> work) {
        return inTransaction(limit == null ? executor : executor.within(limit), null, work);
    }

    /** Does work in a transaction, in which this database is refused to the thread. */
    <X extends @Nullable Object> X inTransaction(
            Executor used, @Nullable Isolation isolation, Function<Transaction, X> work) {
        requireNoTransaction();
        Transaction transaction = Transaction.begin(used, isolation);
        Begun begun = note(transaction, true);
        X result;
        try {
            result = work.apply(transaction);
        } catch (Throwable e) { // also what the work throws without declaring it
            transaction.rollback(e);
            throw e;
        } finally {
            forget(begun);
        }
        try (transaction) {
            if (transaction.isOpen()) {
                transaction.commit();
            }
        }
        return result;
    }

    private static void pause(Duration pause, ConcurrencyException reason) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    /**
     * Begins a transaction, to be committed and closed by the caller. Until it is ended, or another thread has used it, this
     * database is refused to the thread that began it, but for beginning more of them.
     */
    public Transaction begin() {
        if (begun(true) != null) {
            requireNoTransaction();
        }
        Transaction transaction = Transaction.begin(executor, null);
        note(transaction, false);
        return transaction;
    }

    /** Closes the pools, if this database opened them. */
    @Override
    public void close() {
        if (replicas != null) {
            replicas.close();
        }
        if (connections instanceof Pool pool) {
            pool.close();
        }
    }

    /** Settings of a database that is about to be opened. Not safe for threads. */
    public static final class Builder {
        private final Properties properties = new Properties();
        private @Nullable String url;
        private @Nullable SqlDialect dialect;
        private Consumer<HikariConfig> pool = config -> {};
        private final List<ExecutionListener> listeners = new ArrayList<>();
        private final List<String> replicas = new ArrayList<>();
        private boolean fallBackToPrimary;

        private Builder() {}

        /** Where the database is: a JDBC URL. */
        public Builder url(String jdbcUrl) {
            this.url = jdbcUrl;
            return this;
        }

        /** Who logs in. */
        public Builder user(String user) {
            properties.setProperty("user", user);
            return this;
        }

        /** The user's password. */
        public Builder password(String password) {
            properties.setProperty("password", password);
            return this;
        }

        /** A property of the driver. */
        public Builder property(String name, String value) {
            properties.setProperty(name, value);
            return this;
        }

        /** The dialect, if the URL does not tell. */
        public Builder dialect(SqlDialect sqlDialect) {
            this.dialect = sqlDialect;
            return this;
        }

        /** Changes the pool's settings. */
        public Builder pool(Consumer<HikariConfig> settings) {
            this.pool = pool.andThen(settings);
            return this;
        }

        /**
         * Where a copy of the database can be read: a JDBC URL, of the same dialect and with the same user, password,
         * properties and pool settings. {@link Database#readOnly} goes to the replicas in turn, everything else to the
         * primary. May be called several times. It does not have to be there yet.
         */
        public Builder replica(String jdbcUrl) {
            replicas.add(jdbcUrl);
            return this;
        }

        /** Lets the primary serve {@link Database#readOnly} while no replica can be reached. */
        public Builder fallBackToPrimary() {
            this.fallBackToPrimary = true;
            return this;
        }

        /** Has somebody told of every statement, in a log for instance; may be called several times. */
        public Builder listener(ExecutionListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * Opens the database.
         *
         * @throws dev.rex.dsl.error.DatabaseException if it cannot be reached
         * @throws dev.rex.schema.error.ConfigException if there is no URL, or no dialect for it
         */
        public Database build() {
            String target = url;
            if (target == null) {
                throw new ConfigException("no URL is given", "call url(\"jdbc:..\")");
            }
            SqlDialect used = dialect == null ? Dialects.forUrl(target) : dialect;
            HeadStart.begin("queries", () -> loadQueries(used));
            Pool opened = Pool.open(target, properties, used, pool);
            return new Database(opened.dialect(), opened, replicas.isEmpty() ? null : replicas(opened), listeners);
        }

        private static void loadQueries(SqlDialect dialect) {
            Expr<Long> value = Expr.of(new BindNode(1L, DataType.BIGINT), SqlType.BIGINT);
            Select.of(value).where(value.eq(1L)).sql(dialect);
            HeadStart.load(
                    Database.class.getClassLoader(),
                    Table.class.getName(),
                    TableNode.class.getName(),
                    PathNode.class.getName(),
                    "dev.rex.dsl.render.SourceRenderer",
                    "dev.rex.dsl.render.Scope$Entry",
                    Columns.Bigints.class.getName(),
                    Columns.Integers.class.getName(),
                    Columns.Texts.class.getName(),
                    Columns.Booleans.class.getName(),
                    Columns.Times.class.getName(),
                    UniqueKey.class.getName(),
                    Query.class.getName(),
                    Bindings.class.getName());
            Pool.loadClasses();
        }

        private Replicas replicas(Pool primary) {
            List<Pool> pools = new ArrayList<>();
            for (String replica : replicas) {
                Properties own = new Properties();
                own.putAll(properties);
                pools.add(Pool.ofReplica(replica, own, primary.dialect(), pool));
            }
            return new Replicas(pools, fallBackToPrimary ? primary : null);
        }
    }
}
