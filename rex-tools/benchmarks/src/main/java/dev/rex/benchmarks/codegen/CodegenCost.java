package dev.rex.benchmarks.codegen;

/**
 * What one build costs. Times are on the clock, in milliseconds.
 *
 * @param database what it was generated from
 * @param tables how many tables
 * @param start starting the scratch database alone
 * @param generate everything from the migrations to the sources, starting the database included
 * @param fromSnapshot the same from the committed snapshot, without a database
 * @param again a build with nothing to do, in a JVM that has done others
 * @param fresh the same in a JVM that has just started, without its start
 * @param files sources
 * @param sourceBytes their size
 * @param compile compiling them
 * @param classes classes
 * @param classBytes their size
 */
public record CodegenCost(
        String database,
        int tables,
        long start,
        long generate,
        long fromSnapshot,
        long again,
        long fresh,
        int files,
        long sourceBytes,
        long compile,
        int classes,
        long classBytes) {
    /** Generating, beyond starting the database. */
    public long beyondStart() {
        return generate - start;
    }
}
