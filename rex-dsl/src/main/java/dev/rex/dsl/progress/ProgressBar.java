package dev.rex.dsl.progress;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Progress as text: one line that is rewritten, or lines far apart where nothing can be rewritten. */
final class ProgressBar implements Progress {
    private static final long REWRITE_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int WIDTH = 30;

    private final String label;
    private final long expected;
    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long begun;
    private long told;
    private int lastLength;

    ProgressBar(String label, long expected, PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.label = label.replaceAll("\\p{Cntrl}", " ");
        this.expected = expected;
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.told = begun;
    }

    static ProgressBar onStandardError(String label, long expected) {
        return new ProgressBar(label, expected, System.err, isTerminal(System.console()), System::nanoTime);
    }

    /** Since Java 22 there is a console where there is no terminal, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void at(long rows) {
        long now = nanoTime.getAsLong();
        if (now - told >= (terminal ? REWRITE_NANOS : LINE_NANOS)) {
            told = now;
            write(bar(rows) + rows(rows, now), false);
        }
    }

    @Override
    public void finished(long rows) {
        write(rows(rows, nanoTime.getAsLong()) + ", done", true);
    }

    @Override
    public void failed(long rows) {
        write("failed after " + rows(rows, nanoTime.getAsLong()) + ", nothing of it is kept", true);
    }

    private String bar(long rows) {
        if (expected <= 0) {
            return "";
        }
        double part = Math.min(1.0, (double) rows / expected);
        int filled = (int) (part * WIDTH);
        return "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + (int) (part * 100) + " %, ";
    }

    private String rows(long rows, long now) {
        double seconds = (now - begun) / 1e9;
        return seconds < 1
                ? String.format(Locale.ROOT, "%,d rows", rows)
                : String.format(Locale.ROOT, "%,d rows in %,.0f s (%,.0f/s)", rows, seconds, rows / seconds);
    }

    private void write(String text, boolean last) {
        String line = label + ": " + text;
        if (terminal) {
            String rest = " ".repeat(Math.max(0, lastLength - line.length()));
            out.print("\r" + line + rest + (last ? System.lineSeparator() : ""));
            lastLength = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }
}
