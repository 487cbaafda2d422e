package id.pendopo.grants.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address as it is compared (<i>alamat pembanding</i>): one spelling for the words that people shorten. */
final class AddressText {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How people write it, and as what it counts; an empty text counts for nothing. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("JL", "JALAN"),
            Map.entry("JLN", "JALAN"),
            Map.entry("GG", "GANG"),
            Map.entry("NO", ""),
            Map.entry("NOMOR", ""),
            Map.entry("NMR", ""),
            Map.entry("BLK", "BLOK"),
            Map.entry("KP", "KAMPUNG"),
            Map.entry("KOMP", "KOMPLEK"),
            Map.entry("KOMPLEKS", "KOMPLEK"),
            Map.entry("PERUM", "PERUMAHAN"),
            Map.entry("LT", "LANTAI"));

    private AddressText() {}

    /** Upper case, without punctuation, zeros before numbers and shortened words; in the order written. */
    static String of(String address) {
        String plain = NO_WORD.matcher(address.toUpperCase(Locale.ROOT)).replaceAll(" ");
        List<String> words = Arrays.stream(plain.trim().split(" "))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().collect(Collectors.joining(" "));
    }

    /** Whether it says more than a place name: without a number it is where many live. */
    static boolean isOneHouse(String compared) {
        return compared.chars().anyMatch(Character::isDigit);
    }
}
