package dev.rex.dsl.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    private final BlockingQueue<Thread> ran = new LinkedBlockingQueue<>();

    @BeforeAll
    static void hasProcessors() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    }

    @Test
    void begin_twice_loadsOnceBesideTheCaller() throws Exception {
        HeadStart.begin("twice", () -> ran.add(Thread.currentThread()));
        HeadStart.begin("twice", () -> ran.add(Thread.currentThread()));

        Thread thread = ran.poll(10, TimeUnit.SECONDS);
        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
        thread.join();
        assertThat(ran).isEmpty();
    }

    @Test
    void begin_loadFails_staysQuiet() throws Exception {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try {
            HeadStart.begin("fails", () -> {
                ran.add(Thread.currentThread());
                throw new SQLException("no driver");
            });
            Thread thread = ran.poll(10, TimeUnit.SECONDS);
            assertThat(thread).isNotNull();
            thread.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(uncaught).isEmpty();
    }
}
