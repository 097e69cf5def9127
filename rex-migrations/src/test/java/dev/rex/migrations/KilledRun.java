package dev.rex.migrations;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;

/**
 * A run that stops at a given point, says so, and waits to be killed. The point is told by what passes through the
 * connection; the code under test knows nothing of it.
 */
final class KilledRun {
    /** Where to stop, in the last changeset of the run. */
    enum Point {
        /** The lock is held, nothing is done. */
        BEGUN,
        /** The statements are executed, the history row is not. */
        STATEMENTS_DONE,
        /** Both are executed, not committed. */
        ROW_WRITTEN,
        /** Committed; the lock is still held. */
        COMMITTED
    }

    private final Point point;
    private final int changesets;
    private int rows;
    private int commits;

    private KilledRun(Point point, int changesets) {
        this.point = point;
        this.changesets = changesets;
    }

    public static void main(String[] args) throws Exception {
        Point point = Point.valueOf(args[5]);
        boolean down = args[6].equals("down");
        KilledRun run = new KilledRun(point, Integer.parseInt(args[7]));
        try (Connection connection = ChildJvm.database(args).connect()) {
            Connection watched = (Connection) Proxy.newProxyInstance(
                    KilledRun.class.getClassLoader(), new Class<?>[] {Connection.class}, run.watching(connection));
            MigrationListener listener = new MigrationListener() {
                @Override
                public void begun(Migration migration, boolean isDown, int position, int total) {
                    if (position == total && point == Point.BEGUN) {
                        stop();
                    }
                }
            };
            MigrationManager manager = MigrationManager.of(MigrationScript.read(ChildJvm.folder(args)), watched)
                    .withListener(listener);
            if (down) {
                manager.down(Integer.MAX_VALUE);
            } else {
                manager.up();
            }
        }
    }

    private InvocationHandler watching(Connection connection) {
        return (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement") && isHistoryRow((String) args[0])) {
                stopIf(Point.STATEMENTS_DONE, ++rows);
            }
            boolean commit = method.getName().equals("commit");
            if (commit) {
                stopIf(Point.ROW_WRITTEN, ++commits);
            }
            try {
                return method.invoke(connection, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (commit) {
                    stopIf(Point.COMMITTED, commits);
                }
            }
        };
    }

    private void stopIf(Point here, int count) {
        if (here == point && count == changesets) {
            stop();
        }
    }

    private static boolean isHistoryRow(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains("databasechangelog") && (text.startsWith("insert") || text.startsWith("delete"));
    }

    private static void stop() {
        System.out.println("stopped");
        System.out.flush();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
