package dev.rex.dsl.exec;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads code on threads of their own while the thread that opens a process's first database waits for the driver: a program
 * that starts would otherwise wait for one class after the other. Loading is all it does, so it makes no difference but in
 * time. With one processor it loads nothing.
 */
public final class HeadStart {
    private static final Set<String> BEGUN = ConcurrentHashMap.newKeySet();

    /** Something to load. */
    @FunctionalInterface
    public interface Load {
        /** Loads it. What fails here fails again where it is needed, and is told there. */
        void run() throws SQLException;
    }

    private HeadStart() {}

    /**
     * Begins to load something, unless that was begun before.
     *
     * @param what its name: {@code queries}
     */
    public static void begin(String what, Load load) {
        if (Runtime.getRuntime().availableProcessors() > 1 && BEGUN.add(what)) {
            Thread thread = new Thread(() -> quietly(load), "rex-load-" + what);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Initializes classes, which loads and verifies them. A name that is none is passed over. */
    public static void load(ClassLoader loader, String... names) {
        for (String name : names) {
            load(loader, name);
        }
    }

    private static void load(ClassLoader loader, String name) {
        try {
            Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            return; // another version of a library, whose classes have other names
        }
    }

    private static void quietly(Load load) {
        try {
            load.run();
        } catch (SQLException | RuntimeException | LinkageError e) {
            return; // told by who needs it
        }
    }
}
