package dev.rex.testing.house.clean;

/** What the rules have nothing against. */
public final class Thing {
    private final int[] numbers = {1};

    public int sum() {
        return numbers.length;
    }
}
