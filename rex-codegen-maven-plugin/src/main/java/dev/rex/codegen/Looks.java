package dev.rex.codegen;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;

/**
 * How things look from outside: texts as they are, files by name, size and time, and all of it in one sum of 64 bits, which
 * does not depend on the order in which a folder lists its files. While the sum is the same, nothing has to be read; where
 * it differs, or something could not be looked at, contents decide. Not safe for use by several threads.
 *
 * <p>This is what a build costs that has nothing to do, in a JVM that has just started and interprets every line: there is
 * one call of the system for each file, and arithmetic.
 */
final class Looks {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long sum;
    private long newest = Long.MIN_VALUE;
    private int things;
    private boolean clear = true;

    /** Something that cannot be judged by how it looks. */
    static Looks unclear() {
        Looks looks = new Looks();
        looks.clear = false;
        return looks;
    }

    /** Adds a text. */
    Looks add(String text) {
        sum += mixed(place() ^ hash(text, 0));
        return this;
    }

    /** Adds a file, or all files below a folder. What does not exist counts, too. */
    Looks add(Path fileOrFolder) {
        long place = place();
        int start = fileOrFolder.toString().length();
        try {
            Files.walkFileTree(
                    fileOrFolder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            add(place ^ hash(file.toString(), start), attributes);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (NoSuchFileException e) {
            sum += place;
        } catch (IOException e) {
            clear = false; // who reads it tells what is wrong with it
        }
        return this;
    }

    /** The same and others. */
    Looks and(Looks others) {
        Looks both = new Looks();
        both.sum = mixed(sum) ^ others.sum;
        both.newest = Math.max(newest, others.newest);
        both.clear = clear && others.clear;
        return both;
    }

    private void add(long name, BasicFileAttributes file) {
        long modified = nanos(file.lastModifiedTime());
        sum += mixed(mixed(mixed(name) ^ file.size()) ^ modified);
        newest = Math.max(newest, modified);
    }

    /**
     * Whether all files have been left alone since before that moment. One that was changed in it, as coarsely as file
     * systems keep the time, may change once more and look the same.
     */
    boolean olderThan(FileTime moment) {
        return clear && newest < nanos(moment);
    }

    /** The sum, in hexadecimal. */
    @Override
    public String toString() {
        return Long.toHexString(sum);
    }

    /** It counts which one of several things looks so. */
    private long place() {
        return mixed(++things * GOLDEN);
    }

    /** FNV-1a, over the part of a text that begins there. */
    private static long hash(String text, int start) {
        long hash = 0xCBF29CE484222325L;
        for (int i = start; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): each bit of the result depends on all. */
    private static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
