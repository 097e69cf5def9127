final class Shared {
    static int number() {
        return 1;
    }
}
