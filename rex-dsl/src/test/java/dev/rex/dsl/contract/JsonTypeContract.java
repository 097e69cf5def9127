package dev.rex.dsl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.jackson.JsonTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JSON columns as trees and records of Jackson. */
public abstract class JsonTypeContract {
    private final RoundTrips trips;

    /** For a dialect. */
    protected JsonTypeContract(ContractDialect dialect) {
        trips = new RoundTrips(dialect);
    }

    @BeforeEach
    void open() {
        trips.cells(SqlType.JSON);
    }

    @AfterEach
    void close() {
        trips.close();
    }

    private record Settings(String theme, BigDecimal rate, long id, List<String> tags, Map<String, Integer> counts) {}

    @Test
    void record_bound_roundTrips() {
        SqlType<Settings> type = JsonTypes.of(Settings.class);
        trips.check(
                type,
                new Settings(
                        "d\u00e4rk \uD83D\uDE00 \"'",
                        new BigDecimal("12345678901234567890.1200"),
                        Long.MAX_VALUE,
                        List.of(),
                        Map.of("a", 1)));
        trips.checkNull(trips.cells(type));
    }

    @Test
    void tree_keepsEveryDigit() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("big", new BigInteger("123456789012345678901234567890"));
        tree.put("exact", new BigDecimal("1.5000"));
        tree.putNull("none");
        tree.putArray("list").add(true).add("\u6f22");
        SqlType<JsonNode> type = JsonTypes.tree();
        trips.check(type, tree);
        trips.check(type, JsonNodeFactory.instance.nullNode());
        trips.check(type, JsonNodeFactory.instance.textNode("text"));
    }

    @Test
    void mapperOfTheApplication_isUsed() {
        record Loose(String theme) {}
        Cells<Loose> cells = trips.cells(JsonTypes.of(
                Loose.class,
                JsonMapper.builder()
                        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()));
        trips.database().execute("insert into cells (value) values ('{\"theme\": \"dark\", \"old\": 1}')");
        assertThat(trips.db().select(cells.value).from(cells).fetch()).containsExactly(new Loose("dark"));
    }

    @Test
    void document_thatDoesNotFit_namesTheColumnAndNotItsText() {
        Cells<Settings> cells = trips.cells(JsonTypes.of(Settings.class));
        trips.database().execute("insert into cells (value) values ('{\"secret\": \"4711\"}')");
        assertThatThrownBy(() -> trips.db().select(cells.value).from(cells).fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContainingAll("value", "Settings")
                .hasMessageNotContaining("4711");
    }
}
