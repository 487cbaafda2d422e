package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sheet of a draw (<i>lembar undian</i>): everything that goes in as lines of plain text, and what follows from it. The page
 * {@code docs/assignment.md} says the same in words; both change together or not at all.
 */
record DrawSheet(DrawOrder order, List<PoolMember> eligible, String text, String hash) {
    /** Twelve hexadecimal digits: a number below 2^48, which every spreadsheet and calculator holds exactly. */
    private static final int DIGITS = 12;

    private static final long NUMBERS = 1L << 4 * DIGITS;

    static DrawSheet of(
            DrawOrder order, Code pool, String version, List<PoolMember> eligible, List<Exclusion> excluded) {
        StringBuilder lines = new StringBuilder("pendopo-draw 1\n");
        line(lines, "submission", order.submission());
        line(lines, "role", order.role());
        line(lines, "mode", order.mode());
        line(lines, "day", order.day());
        line(lines, "draw", order.number());
        line(lines, "seats", order.seats());
        line(lines, "reason", order.reason().map(Enum::name).orElse("-"));
        line(lines, "after", order.after().map(PersonRef::value).orElse("-"));
        line(lines, "pool", pool + " " + version);
        for (PoolMember member : eligible) {
            line(
                    lines,
                    "officer",
                    "%s %s %d %d %d"
                            .formatted(
                                    member.officer(),
                                    member.standsInFor().map(PersonRef::value).orElse("-"),
                                    member.weight(),
                                    member.load(),
                                    member.tickets()));
        }
        for (Exclusion out : excluded) {
            line(
                    lines,
                    "excluded",
                    out.officer() + " " + out.reasons().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        String text = lines.toString();
        return new DrawSheet(order, eligible, text, sha256(text));
    }

    private static void line(StringBuilder lines, String name, Object value) {
        lines.append(name).append(' ').append(value).append('\n');
    }

    /** Who comes out; nobody where fewer are eligible than are needed. */
    List<PersonRef> drawn() {
        if (eligible.size() < order.seats()) {
            return List.of();
        }
        return order.mode() == DrawMode.ROUND_ROBIN ? inTurn() : byLot();
    }

    private List<PersonRef> inTurn() {
        int first = (int) eligible.stream()
                        .filter(member -> order.after()
                                .filter(last -> last.compareTo(member.officer()) >= 0)
                                .isPresent())
                        .count()
                % eligible.size();
        List<PersonRef> next = new ArrayList<>();
        for (int seat = 0; seat < order.seats(); seat++) {
            next.add(eligible.get((first + seat) % eligible.size()).officer());
        }
        return next;
    }

    /** Seat by seat, whoever came out being put aside. */
    private List<PersonRef> byLot() {
        List<PoolMember> left = new ArrayList<>(eligible);
        List<PersonRef> out = new ArrayList<>();
        for (int seat = 1; seat <= order.seats(); seat++) {
            long ticket =
                    ticket(seat, left.stream().mapToLong(PoolMember::tickets).sum());
            int at = 0;
            while (ticket >= left.get(at).tickets()) {
                ticket -= left.get(at).tickets();
                at++;
            }
            out.add(left.remove(at).officer());
        }
        return out;
    }

    /**
     * A ticket of 0 to total - 1, each as likely as any other: numbers in the odd rest above the greatest multiple of the total are
     * thrown away and the next one is taken, for else the first officers would be favoured.
     */
    private long ticket(int seat, long total) {
        long fair = NUMBERS - NUMBERS % total;
        for (int attempt = 1; ; attempt++) {
            String digits = sha256(hash + " " + seat + " " + attempt).substring(0, DIGITS);
            long number = Long.parseLong(digits, 16);
            if (number < fair) {
                return number % total;
            }
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("sha-256: every Java has it", impossible);
        }
    }
}
