package id.pendopo.cli;

/** A number with its noun in English (<i>jumlah</i>), which has another word for one; Indonesian has the same for one and many. */
final class Counted {
    private Counted() {}

    /** With the noun as it stands, or with an s where there are none or several. */
    static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
