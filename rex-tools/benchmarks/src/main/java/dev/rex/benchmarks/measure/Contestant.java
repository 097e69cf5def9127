package dev.rex.benchmarks.measure;

/**
 * One way of doing a workload's work. Runs are counted from the last {@link #begin}: two contestants that have run
 * equally often since then have been given the same input.
 */
public interface Contestant {
    /** Work that may fail in any way. */
    @FunctionalInterface
    interface Work {
        /** Does the work of a run and gives its result. */
        Object run(int run) throws Exception;
    }

    /** What tables call it. */
    String name();

    /**
     * Does the work once.
     *
     * @param run how often it has run since {@link #begin}
     */
    Object run(int run) throws Exception;

    /** Prepares a number of runs; not measured. */
    default void begin() throws Exception {}

    /** Ends them; not measured. */
    default void end() throws Exception {}

    /** What a result stands for, to be compared with that of other contestants; called before {@link #end}. */
    default Object proof(Object result) throws Exception {
        return result;
    }

    /** A contestant that needs no preparation, and whose results are compared as they are. */
    static Contestant of(String name, Work work) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Object run(int run) throws Exception {
                return work.run(run);
            }
        };
    }
}
