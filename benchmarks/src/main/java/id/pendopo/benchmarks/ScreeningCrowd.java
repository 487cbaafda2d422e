package id.pendopo.benchmarks;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.screening.ComparedName;
import id.pendopo.grants.screening.KeyKind;
import id.pendopo.grants.screening.OpaqueKey;
import id.pendopo.grants.screening.OpaqueKeys;
import id.pendopo.grants.screening.ScreeningSubject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A region's cases of one year, made up (<i>berkas rekaan</i>): bodies of some hundred words in 150 kelurahan, each with ten lines, and
 * one in fifty with something of another: its account, chair, address, name or plan.
 */
final class ScreeningCrowd {
    static final RegionCode REGION = RegionCode.parse("32.73");

    private static final OpaqueKeys KEYS =
            OpaqueKeys.under("rahasia contoh untuk pengukuran".getBytes(StandardCharsets.UTF_8));
    private static final PolicyStamp POLICY = new PolicyStamp("32.73/grants/proposal/2015-08-25", "a".repeat(64));
    private static final int KELURAHAN = 150;
    private static final int LINES = 10;
    private static final int COPIES = 50;
    private static final String[] WORDS = words();

    private ScreeningCrowd() {}

    private static String[] words() {
        String[] first = {
            "CIN", "HAR", "MUL", "SEJ", "BER", "NUR", "KAR", "BIN", "LES", "MAN", "PUT", "SIN", "TUN", "WAR"
        };
        String[] last = {"TA", "APAN", "IA", "AHTERA", "KAH", "ANI", "YA", "TARI", "ARA", "DIRI"};
        List<String> words = new ArrayList<>();
        for (String one : first) {
            for (String other : last) {
                words.add(one + other);
            }
        }
        return words.toArray(String[]::new);
    }

    static List<ScreeningSubject> of(int size) {
        Random random = new Random(size);
        List<ScreeningSubject> crowd = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            crowd.add(one(i, random, Math.max(1, i)));
        }
        return crowd;
    }

    private static ScreeningSubject one(int i, Random random, int before) {
        int of = random.nextInt(before);
        int copied = random.nextInt(COPIES * 5);
        int place = copied == 3 ? place(of) : place(i);
        RegionCode kelurahan = RegionCode.parse("32.73.%02d.%d".formatted(1 + place / 10, 1001 + place % 10));
        return new ScreeningSubject(
                CaseId.of("case-%07d".formatted(i)),
                1,
                REGION,
                2026,
                POLICY,
                new ScreeningSubject.Recipient(
                        RecipientKind.ORMAS_YAYASAN,
                        Map.of(KeyKind.AHU, Set.of(KEYS.key(KeyKind.AHU, "ahu" + i))),
                        Optional.of(KEYS.key(KeyKind.REGISTER, "register" + i)),
                        Optional.of(ComparedName.of(name(copied == 3 ? of : i) + (copied == 3 ? "X" : ""))),
                        kelurahan,
                        Optional.of(KEYS.key(KeyKind.ADDRESS, "address" + (copied == 2 ? of : i))),
                        Optional.of(KEYS.key(KeyKind.ACCOUNT, "account" + (copied == 0 ? of : i))),
                        Optional.empty(),
                        List.of(
                                new ScreeningSubject.Seat(
                                        Officer.Position.CHAIR,
                                        KEYS.key(KeyKind.NIK, "chair" + (copied == 1 ? of : i))),
                                new ScreeningSubject.Seat(
                                        Officer.Position.SECRETARY, KEYS.key(KeyKind.NIK, "secretary" + i)),
                                new ScreeningSubject.Seat(
                                        Officer.Position.TREASURER, KEYS.key(KeyKind.NIK, "treasurer" + i))),
                        Set.of(),
                        Optional.of(LocalDate.of(2019, 2, 11))),
                new ScreeningSubject.Wish(
                        true,
                        ComparedName.ofTitle("Kegiatan " + name(i * 7)),
                        kelurahan,
                        LocalDate.of(2026, 10, 31),
                        lines(copied == 4 ? of : i),
                        Optional.of(KEYS.key(KeyKind.TEXT, "text" + i)),
                        Rupiah.of(30_000_000),
                        Optional.of(Rupiah.of(50_000_000))),
                new ScreeningSubject.Course(
                        true, LocalDate.of(2025, 6, 10), Map.of(), List.of(), Optional.empty(), Set.of(), List.of()));
    }

    private static int place(int i) {
        return Math.floorMod(i * 31, KELURAHAN);
    }

    private static String name(int i) {
        Random random = new Random(i);
        StringBuilder name = new StringBuilder();
        for (int words = 2 + random.nextInt(3); words > 0; words--) {
            name.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return name.append(random.nextInt(40)).toString();
    }

    /** Nine lines of its own, and one that a fifth of all have. */
    private static List<OpaqueKey> lines(int i) {
        List<OpaqueKey> lines = new ArrayList<>();
        for (int line = 1; line < LINES; line++) {
            lines.add(KEYS.key(KeyKind.LINE, i + "/" + line));
        }
        lines.add(KEYS.key(KeyKind.LINE, "meterai " + i % 5));
        return lines;
    }
}
