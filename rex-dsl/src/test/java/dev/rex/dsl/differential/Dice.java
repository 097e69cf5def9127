package dev.rex.dsl.differential;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Choices that a seed decides. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    /** What one of them makes; the others are not asked. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T make(Supplier<? extends T>... makers) {
        return makers[random.nextInt(makers.length)].get();
    }
}
