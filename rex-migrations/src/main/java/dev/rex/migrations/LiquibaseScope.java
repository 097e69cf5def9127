package dev.rex.migrations;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.logging.core.NoOpLogService;
import liquibase.ui.LoggerUIService;
import org.jspecify.annotations.Nullable;

/**
 * The scope in which Liquibase is called: it logs nothing, prints nothing, sends nothing, and finds its own parts whatever
 * the thread's class loader is. All of that is set in the scope; no system property of the host is touched.
 */
final class LiquibaseScope {
    private LiquibaseScope() {}

    /** Where changes find their files, and the database that decides which of them count for a checksum. */
    static Map<String, Object> of(MigrationScript script, @Nullable Database database) {
        ScriptAccessor accessor = new ScriptAccessor(script.files());
        return database == null
                ? Map.of(Scope.Attr.resourceAccessor.name(), accessor)
                : Map.of(Scope.Attr.resourceAccessor.name(), accessor, Scope.Attr.database.name(), database);
    }

    static <T> T call(Callable<T> work) {
        return call(Map.of(), work);
    }

    static <T> T call(Map<String, Object> attributes, Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = Scope.class.getClassLoader();
        Map<String, Object> values = new HashMap<>(attributes);
        values.put(Scope.Attr.ui.name(), new LoggerUIService());
        values.put(Scope.Attr.logService.name(), new NoOpLogService());
        values.put(Scope.Attr.classLoader.name(), own);
        // Rex does not call the commands that report; should one be called all the same, it stays silent
        values.put("liquibase.analytics.enabled", false);
        try {
            // the first scope of a thread looks for services with the thread's class loader
            thread.setContextClassLoader(own);
            return Scope.child(values, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MigrationException(
                    MigrationException.Reason.DATABASE, null, "Liquibase: " + e.getMessage(), null, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
