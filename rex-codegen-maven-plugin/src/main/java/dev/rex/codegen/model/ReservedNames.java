package dev.rex.codegen.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names that generated members and types must not have, because something else has them. */
final class ReservedNames {
    /** What every object has; a record cannot have components of these names. */
    private static final List<String> OBJECT =
            List.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What a table inherits, or declares for itself. */
    private static final List<String> TABLE = List.of(
            "as",
            "at",
            "bool",
            "column",
            "columns",
            "componentOf",
            "def",
            "forEachColumn",
            "forEachRequiredSource",
            "foreignKey",
            "number",
            "read",
            "source",
            "tableName",
            "text",
            "time",
            "toMany",
            "toManyVia",
            "toOne",
            "uniqueKey",
            "width");

    private ReservedNames() {}

    /** For components of records and the methods of {@code NewX} and {@code XPatch}. */
    static List<String> ofProperties() {
        return OBJECT;
    }

    /** For the methods of tables. */
    static List<String> ofTableMethods() {
        return Stream.concat(OBJECT.stream(), TABLE.stream()).toList();
    }

    /**
     * For the fields of tables.
     *
     * @param mentioned the types that their initialisers mention
     */
    static List<String> ofTableFields(TableNames names, boolean primaryKey, Set<String> mentioned) {
        Stream<String> own = Stream.concat(Stream.of("NULL", "NOT_NULL", names.constant()), mentioned.stream());
        return (primaryKey ? Stream.concat(own, Stream.of(KeyModel.PRIMARY)) : own).toList();
    }

    /** For the interfaces within {@code NewX}. */
    static List<String> ofSteps(TableNames names) {
        return List.of("Steps", names.newRow().simpleName());
    }

    /** For the constants of enums. */
    static List<String> ofEnumConstants() {
        return List.of("TYPE");
    }

    /**
     * For types: those of {@code java.lang} that every program writes without an import, up to Java 25. A type of the same
     * package would stand in their way.
     */
    static List<String> ofTypes() {
        return List.of(
                ("AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException"
                                + " AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character"
                                + " Class ClassCastException ClassCircularityError ClassFormatError ClassLoader"
                                + " ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable"
                                + " Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception"
                                + " ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError"
                                + " IllegalAccessException IllegalArgumentException IllegalCallerException"
                                + " IllegalMonitorStateException IllegalStateException IllegalThreadStateException"
                                + " IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal"
                                + " InstantiationError InstantiationException Integer InternalError InterruptedException"
                                + " Iterable LayerInstantiationException LinkageError Long MatchException Math Module"
                                + " ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError"
                                + " NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException"
                                + " Number NumberFormatException Object OutOfMemoryError Override Package Process"
                                + " ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable"
                                + " Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException"
                                + " SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker"
                                + " StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException"
                                + " StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal"
                                + " Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError"
                                + " UnsupportedClassVersionError UnsupportedOperationException VerifyError"
                                + " VirtualMachineError Void WrongThreadException")
                        .split(" "));
    }
}
