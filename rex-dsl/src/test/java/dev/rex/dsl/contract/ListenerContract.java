package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Cte;
import dev.rex.dsl.Database;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.exec.Execution;
import dev.rex.dsl.exec.ExecutionListener;
import dev.rex.dsl.exec.Redaction;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.listen.MicrometerListener;
import dev.rex.dsl.listen.OpenTelemetryListener;
import dev.rex.dsl.listen.SlowQueryLog;
import dev.rex.dsl.listen.SqlLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What listeners learn of statements. */
public abstract class ListenerContract extends BlogSuite {
    /** For a dialect. */
    protected ListenerContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private void with(ExecutionListener listener, Consumer<Database> work) {
        try (Database db =
                dialect().builder(blog().database()).listener(listener).build()) {
            work.accept(db);
        }
    }

    /** What is told of each execution: the facts, not the times. */
    private List<String> told(Redaction redaction, Consumer<Database> work) {
        List<String> told = new ArrayList<>();
        with(
                execution -> {
                    assertThat(execution.dialect()).isEqualTo(dialect().name());
                    assertThat(execution.duration()).isPositive();
                    assertThat(execution.started()).isBeforeOrEqualTo(Instant.now());
                    told.add(describe(execution, redaction));
                },
                work);
        return told;
    }

    private static String describe(Execution execution, Redaction redaction) {
        return execution.operation() + " " + execution.target().orElse("-") + " "
                + (execution.rows().isPresent() ? execution.rows().getAsLong() + " rows" : "no rows") + " "
                + execution.parameters(redaction)
                + execution
                        .failure()
                        .map(failure -> " " + failure.getClass().getSimpleName())
                        .orElse("");
    }

    private static void insert(Session db, String name) {
        db.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    @Test
    void listener_anyStatement_learnsWhatItWasAndNoValues() {
        assertThat(told(Redaction.HIDDEN, db -> {
                    db.selectFrom(TAGS).where(TAGS.NAME.eq("sql")).fetch();
                    db.selectFrom(TAGS).where(TAGS.ID.eq(1L)).fetchOne();
                    insert(db, "fifth");
                    db.update(TAGS)
                            .set(TAGS.NAME.set("x"))
                            .where(TAGS.ID.ge(5L))
                            .execute();
                    db.transaction(tx -> tx.deleteFrom(TAGS)
                            .where(TAGS.ID.eq(5L))
                            .returning(TAGS.ID)
                            .fetch());
                }))
                .containsExactly(
                        "select tags 1 rows [?]",
                        "select tags 1 rows [?]",
                        "insert tags 1 rows [?]",
                        "update tags 1 rows [?, ?]",
                        "begin - no rows []",
                        "delete tags 1 rows [?]",
                        "commit - no rows []");
    }

    @Test
    void listener_ofATransaction_learnsOfItsBeginningAndItsEnd() {
        assertThat(told(Redaction.HIDDEN, db -> {
                    db.transaction(tx -> tx.transaction(inner -> insert(inner, "fifth")));
                    assertThatThrownBy(() -> db.transaction(tx -> insert(tx, "java")))
                            .isInstanceOf(UniqueViolation.class);
                    try (Transaction tx = db.begin()) {
                        assertThat(tx).isNotNull();
                    }
                }))
                .containsExactly(
                        "begin - no rows []",
                        "insert tags 1 rows [?]",
                        "commit - no rows []",
                        "begin - no rows []",
                        "insert tags no rows [?] UniqueViolation",
                        "rollback - no rows []",
                        "begin - no rows []",
                        "rollback - no rows []");
    }

    @Test
    void listener_ofWith_learnsWhatItIsFor() {
        Cte<Long> some = cte("some", select(TAGS.ID).from(TAGS).where(TAGS.NAME.in("a", ") delete")));
        assertThat(told(Redaction.HIDDEN, db -> {
                    db.with(some).select(USERS.ID).from(USERS).fetch();
                    db.with(some)
                            .update(USERS)
                            .set(USERS.VISITS.set(0))
                            .where(USERS.ID.in(select(some.get(TAGS.ID)).from(some)))
                            .tag("from", "update \"x\"")
                            .execute();
                    db.select(count())
                            .from(select(TAGS.ID).from(TAGS).as("within"))
                            .fetch();
                }))
                .containsExactly(
                        "select users 4 rows [?, ?]", "update users 0 rows [?, ?, ?]", "select tags 1 rows []");
    }

    @Test
    void listener_askingForMore_learnsTypesAndValues() {
        Consumer<Database> work = db -> db.update(TAGS)
                .set(TAGS.NAME.set("secret"))
                .where(TAGS.ID.eq(4L))
                .execute();
        assertThat(told(Redaction.TYPES, work)).containsExactly("update tags 1 rows [text, bigint]");
        assertThat(told(Redaction.SHOWN, work)).containsExactly("update tags 1 rows [secret, 4]");
    }

    @Test
    void listener_ofAStatementWithACommentOrLiterals_learnsItsWordsOnly() {
        assertThat(told(Redaction.HIDDEN, db -> db.select(sqlText("' from \"nowhere\"'"))
                        .from(TAGS)
                        .where(TAGS.ID.eq(1L))
                        .comment("from \"elsewhere\"")
                        .fetch()))
                .containsExactly("select tags 1 rows [?]");
    }

    @Test
    void listener_ofFailures_learnsTheError() {
        assertThat(told(Redaction.HIDDEN, db -> {
                    assertThatThrownBy(() -> insert(db, "java")).isInstanceOf(UniqueViolation.class);
                    IllegalStateException own = new IllegalStateException();
                    assertThatThrownBy(() -> db.select(fields(TAGS.ID).into(id -> {
                                        throw own;
                                    }))
                                    .from(TAGS)
                                    .fetch())
                            .isSameAs(own);
                }))
                .containsExactly(
                        "insert tags no rows [?] UniqueViolation", "select tags no rows [] IllegalStateException");
    }

    @Test
    void listener_ofACursor_learnsOnceAllThatWasRead() {
        assertThat(told(Redaction.HIDDEN, db -> {
                    try (RowCursor<Long> cursor =
                            db.select(TAGS.ID).from(TAGS).orderBy(TAGS.ID.asc()).cursor(2)) {
                        cursor.next();
                        cursor.next();
                        cursor.next();
                    }
                }))
                .containsExactly("select tags 4 rows []");
    }

    @Test
    void listener_ofNestedRows_learnsOfEachStatement() {
        List<String> told = told(Redaction.HIDDEN, db -> db.select(many(USERS.posts(), p -> select(p.TITLE)))
                .from(USERS)
                .fetch());
        assertThat(told.get(told.size() - 1)).startsWith("select ").contains(" 4 rows ");
        if (told.size() > 1) {
            assertThat(told).hasSize(2).first().asString().startsWith("select posts 5 rows ");
        }
    }

    @Test
    void listener_thatFails_harmsNobody() {
        List<String> others = new ArrayList<>();
        try (Database db = dialect()
                .builder(blog().database())
                .listener(execution -> {
                    throw new IllegalStateException("broken listener");
                })
                .listener(execution -> others.add(execution.sql()))
                .build()) {
            assertThat(logged(() -> insert(db, "fifth"))).contains("broken listener");
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(5);
        }
        assertThat(others).hasSize(2);
    }

    private static String logged(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void slowQueryLog_beyondItsThreshold_logsWithKeys() {
        with(new SlowQueryLog(Duration.ZERO), db -> assertThat(logged(() -> insert(db, "secret")))
                .contains("rex.slow", "insert into \"tags\"", "db.operation.name=insert", "rows=1")
                .doesNotContain("secret"));
        with(new SlowQueryLog(Duration.ZERO, Redaction.SHOWN), db -> assertThat(logged(() -> insert(db, "shown")))
                .contains("parameters=[shown]"));
        with(new SlowQueryLog(Duration.ofHours(1)), db -> assertThat(logged(() -> insert(db, "quick")))
                .isEmpty());
        with(new SqlLog(), db -> assertThat(logged(() -> insert(db, "debug is off")))
                .isEmpty());
    }

    @Test
    void micrometer_times_byOperationTableAndError() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        with(new MicrometerListener(registry), db -> {
            insert(db, "fifth");
            assertThatThrownBy(() -> insert(db, "fifth")).isInstanceOf(UniqueViolation.class);
            insert(db, "sixth");
        });
        assertThat(registry.get("db.client.operation.duration")
                        .tags(
                                "db.system.name",
                                dialect().name(),
                                "db.operation.name",
                                "insert",
                                "db.collection.name",
                                "tags",
                                "error.type",
                                "none")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("db.client.operation.duration")
                        .tags("error.type", "UniqueViolation")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void openTelemetry_spans_haveTheStandardNames() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build()) {
            OpenTelemetrySdk sdk =
                    OpenTelemetrySdk.builder().setTracerProvider(provider).build();
            Span parent = sdk.getTracer("test").spanBuilder("request").startSpan();
            with(new OpenTelemetryListener(sdk), db -> {
                try (Scope scope = parent.makeCurrent()) {
                    assertThat(scope).isNotNull();
                    insert(db, "secret");
                    assertThatThrownBy(() -> insert(db, "secret")).isInstanceOf(UniqueViolation.class);
                }
            });
            parent.end();
            SpanData first = spans.getFinishedSpanItems().get(0);
            assertThat(first.getName()).isEqualTo("insert tags");
            assertThat(first.getParentSpanId())
                    .isEqualTo(parent.getSpanContext().getSpanId());
            assertThat(first.getEndEpochNanos()).isGreaterThan(first.getStartEpochNanos());
            assertThat(first.getAttributes().toString())
                    .contains("db.system.name=" + dialect().name(), "db.query.text=insert into", "db.collection.name")
                    .doesNotContain("secret");
            SpanData second = spans.getFinishedSpanItems().get(1);
            assertThat(second.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(second.getAttributes().get(AttributeKey.stringKey("error.type")))
                    .isEqualTo(UniqueViolation.class.getName());
        }
    }
}
