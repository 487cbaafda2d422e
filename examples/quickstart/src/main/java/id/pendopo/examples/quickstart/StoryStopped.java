package id.pendopo.examples.quickstart;

/** The story cannot go on: the block that the reader is told instead. */
final class StoryStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoryStopped(String... lines) {
        super(String.join(System.lineSeparator() + "  ", lines));
    }

    /** What failed, and the first line of why. */
    static StoryStopped because(String what, Exception failure) {
        return new StoryStopped(
                what, String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }
}
