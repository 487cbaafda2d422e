package id.pendopo.docs.catalogue;

import id.pendopo.core.finding.FindingCatalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The codes that were ever given out, each with a mark of its words. Applications and region's papers lean on a code, so none may
 * vanish or come to mean something else without somebody having said so here.
 */
final class CodeLedger {
    static final Path FILE = Path.of("finding-codes.txt");
    static final String RETIRED = "retired";
    private static final String HEAD = """
            # Every finding code that was ever given out, with a mark of its words in both languages (the first twelve digits of
            # their SHA-256). A code never vanishes and never comes to mean something else. New codes enter with
            # -Dpendopo.rewrite=true. New words for the same meaning, and a code that is no longer given, enter with
            # -Dpendopo.rewrite=words; the commit then says why. A retired code stays here and is never used again.
            """;

    private CodeLedger() {}

    /** What the ledger keeps: code to mark, or {@link #RETIRED}. */
    static Map<String, String> read(String text) {
        Map<String, String> kept = new TreeMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" ");
            if (parts.length != 2 || kept.put(parts[0], parts[1]) != null) {
                throw new IllegalStateException("finding codes: '%s' is no code with one mark, once".formatted(line));
            }
        });
        return kept;
    }

    /** What speaks against these codes, given what was kept; empty when nothing does. */
    static List<String> against(Map<String, String> kept, Map<String, String> now) {
        List<String> faults = new ArrayList<>();
        kept.forEach((code, mark) -> {
            String today = now.get(code);
            if (mark.equals(RETIRED) && today != null) {
                faults.add(code + " was retired and is used again; take another name");
            } else if (!mark.equals(RETIRED) && today == null) {
                faults.add(code + " has vanished; retire it or bring it back");
            } else if (!mark.equals(RETIRED) && !mark.equals(today)) {
                faults.add(code + " has other words; if the meaning is the same, its mark is now " + today);
            }
        });
        now.keySet().stream()
                .filter(code -> !kept.containsKey(code))
                .forEach(code -> faults.add(code + " is new; it is not kept yet"));
        return faults;
    }

    /** The ledger with new codes added and, where other words are taken, with new marks and retired codes. */
    static Map<String, String> next(Map<String, String> kept, Map<String, String> now, boolean takesWords) {
        Map<String, String> next = new TreeMap<>(kept);
        now.forEach(next::putIfAbsent);
        if (takesWords) {
            kept.forEach((code, mark) -> {
                if (!mark.equals(RETIRED)) {
                    next.put(code, now.getOrDefault(code, RETIRED));
                }
            });
        }
        return next;
    }

    static String text(Map<String, String> kept) {
        StringBuilder text = new StringBuilder(HEAD);
        kept.forEach((code, mark) -> text.append(code).append(' ').append(mark).append('\n'));
        return text.toString();
    }

    static Map<String, String> of(FindingCatalogue words) {
        Map<String, String> marks = new TreeMap<>();
        words.codes().forEach(code -> marks.put(code, mark(words.words(code).orElseThrow())));
        return marks;
    }

    static String mark(FindingCatalogue.Words words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((words.what().id() + "\n" + words.what().en()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing", impossible);
        }
    }
}
