package id.pendopo.licensing.oss;

/** The bounds of what another system writes. */
final class OssTexts {
    /** Ids and codes: the guide has none longer than 30. */
    static final int ID_LIMIT = 30;

    static final int NUMBER_LIMIT = 150;
    static final int LINK_LIMIT = 2_000;

    private OssTexts() {}

    static void check(String what, String text, int limit) {
        if (text.isBlank() || text.length() > limit) {
            throw new IllegalArgumentException("OSS message: %s must have 1 to %d characters".formatted(what, limit));
        }
    }
}
