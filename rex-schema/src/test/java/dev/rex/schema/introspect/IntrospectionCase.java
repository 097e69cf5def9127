package dev.rex.schema.introspect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of introspection, with a database of its own. A dialect says here how it writes a few things, and which it does
 * not have.
 */
@ExtendWith(LeakCheck.class)
public abstract class IntrospectionCase {
    /** What a kind of database may not have. */
    public enum Ability {
        COMMENTS,
        ENUMS,
        ARRAYS,
        SCHEMAS,
        MATERIALIZED_VIEWS,
        PARTIAL_INDEXES,
        EXPRESSION_INDEXES,
        SET_DEFAULT,
        VIRTUAL_COLUMNS
    }

    private TestDatabase database;

    /** A new, empty database. */
    protected abstract TestDatabase open();

    /** What the databases of this dialect do not have. */
    protected abstract Set<Ability> lacks();

    /** The declaration of a column that is the primary key and gets its values by itself, and the type that it has. */
    protected abstract Map.Entry<String, DataType> identityKey();

    /** Declarations of columns, with the types that they give. */
    protected abstract Map<String, DataType> types();

    /** A name in the dialect's quotes. */
    protected String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @BeforeEach
    void openDatabase() {
        database = open();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    /** The schema after those statements. */
    protected final Schema after(String... statements) {
        database.execute(statements);
        return read();
    }

    /** The schema as it is. */
    protected final Schema read() {
        try (Connection connection = database.connect()) {
            return Introspector.read(SchemaDialects.ofUrl(database.url()), connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection to the test's database. */
    protected final Connection connect() {
        return database.connect();
    }

    /** A table of the default schema. */
    protected static TableDef table(Schema schema, String name) {
        return schema.table(ObjectName.of(name)).orElseThrow();
    }

    /** The schema after those statements; none if the dialect lacks the ability, and the database refuses them. */
    protected final Optional<Schema> afterIfAble(Ability ability, String... statements) {
        if (lacks().contains(ability)) {
            assertThatThrownBy(() -> database.execute(statements))
                    .as("%s declares that it has no %s", database.dialect(), ability)
                    .isInstanceOf(IllegalStateException.class);
            return Optional.empty();
        }
        return Optional.of(after(statements));
    }

    /** The name of the test's dialect. */
    final String dialect() {
        return database.dialect();
    }

    /** Runs statements in the test's database. */
    final void execute(String... statements) {
        database.execute(statements);
    }
}
