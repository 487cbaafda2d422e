package id.pendopo.grants.budgetfile;

import java.util.Locale;

/** Names and numbers as they are compared: letters and digits alone, in upper case. */
final class Names {
    private Names() {}

    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
