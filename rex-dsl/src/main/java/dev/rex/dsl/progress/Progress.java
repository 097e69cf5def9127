package dev.rex.dsl.progress;

/**
 * Who is told how far long work is: from time to time, and once when it is over. Called by the thread that does the work.
 *
 * <pre>{@code
 * db.bulk(POSTS).load(posts, Progress.bar("posts"));
 * }</pre>
 */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void at(long rows) {}

        @Override
        public void finished(long rows) {}

        @Override
        public void failed(long rows) {}
    };

    /** So many rows are written, and more may follow; they last only when all is done. */
    void at(long rows);

    /** All is done, and lasts. */
    void finished(long rows);

    /** The work failed after so many rows, and nothing of it lasts. */
    void failed(long rows);

    /**
     * A line on the standard error stream: rewritten a few times a second if that is a terminal, a new one every ten
     * seconds if it is not. For one piece of work.
     *
     * @param label what is worked on
     */
    static Progress bar(String label) {
        return ProgressBar.onStandardError(label, 0);
    }

    /**
     * The same with a bar that fills.
     *
     * @param label what is worked on
     * @param expected how many rows there will be, more or less
     */
    static Progress bar(String label, long expected) {
        return ProgressBar.onStandardError(label, expected);
    }
}
