package dev.rex.dsl.jdbi;

import dev.rex.dsl.SqlType;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.LabelledRows;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;

/** Values as Rex binds and reads them, by their Java type. */
final class RexTypes implements ArgumentFactory.Preparable, ColumnMapperFactory {
    private final Map<Class<?>, SqlType<?>> types;
    private final SqlDialect dialect;

    RexTypes(Map<Class<?>, SqlType<?>> types, SqlDialect dialect) {
        this.types = Map.copyOf(types);
        this.dialect = dialect;
    }

    /** JDBI asks the factories that prepare before all others, and has such for times. */
    @Override
    public Optional<Function<Object, Argument>> prepare(Type declared, ConfigRegistry config) {
        Class<?> type = declared instanceof Class<?> known ? known : Object.class;
        boolean constantWithBody =
                type.getSuperclass() != null && type.getSuperclass().isEnum();
        SqlType<?> known = types.get(constantWithBody ? type.getSuperclass() : type);
        return known == null ? Optional.empty() : Optional.of(value -> argument(known, value));
    }

    @SuppressWarnings("unchecked") // the value is of the type's class
    private <V> Argument argument(SqlType<V> type, @Nullable Object value) {
        Codec<Object> codec = (Codec<Object>) dialect.codec(type.dataType());
        return (position, statement, context) -> {
            if (value == null) {
                statement.setNull(position, codec.sqlType());
            } else {
                codec.bind(statement, position, type.toDatabase((V) value));
            }
        };
    }

    @Override
    public Optional<ColumnMapper<?>> build(Type wanted, ConfigRegistry config) {
        return wanted instanceof Class<?> type
                ? Optional.ofNullable(types.get(type)).map(this::columnMapper)
                : Optional.empty();
    }

    private <V> ColumnMapper<V> columnMapper(SqlType<V> type) {
        return (rows, position, context) -> LabelledRows.value(rows, position, type::read, dialect);
    }
}
