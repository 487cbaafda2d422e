package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the roll of a region's cases (<i>daftar kepala harian</i>): how far each case had come when a day was closed, and under
 * which rules and calendars they are decided, by content hash. Rolls are chained from day to day and handed to a second party, such as
 * the inspectorate: whoever rewrites a journal afterwards, from its first entry on, cannot rewrite the copy there. Own decision [D]: no
 * regulation asks for it. It names cases by their ids and holds nothing personal.
 *
 * <p>Its stored form is one line, {@code {"dayRoll":{..},"hash":".."}}, canonical as the line of a {@link JournalEntry}: the hash is the
 * SHA-256 of the bytes between. A roll of more than {@value #CASES} cases goes on over further sheets, each a line that names the hash of
 * the line before; so no line is longer than 700,000 bytes, and a reader needs one sheet in memory. A case weighs about 130 bytes: 1,000
 * cases are 130 kB a day, 100,000 cases are fifty sheets and 13 MB a day. A large region closes once a week, or keeps the older
 * sheets elsewhere: the last roll alone proves every case, the earlier ones only since when.
 *
 * <p>What is dated before {@link #at} is in it, what is dated at that instant or later belongs to the next roll. Immutable and thread-safe.
 *
 * @param format number of this form, now {@value #FORMAT}
 * @param region whose cases
 * @param day the day that was closed, in the region's own time
 * @param at everything dated before is in it
 * @param number of the roll in its region, from 1
 * @param sheet which sheet of the roll, from 1
 * @param sheets how many it has
 * @param pack hash of the whole region pack as it was then; it may change from roll to roll, with a label for instance
 * @param policies the versions of rules that cases are pinned to or that the pack offers; at most {@value #STAMPS} a sheet
 * @param calendars the calendars that cases were last decided over, and that of the pack; at most {@value #STAMPS} a sheet
 * @param cases in order of their ids; at most {@value #CASES} a sheet
 * @param previousHash hash of the sheet before, {@link JournalEntry#ORIGIN} at the first of all
 * @param hash SHA-256 of all else
 */
public record DayRoll(
        int format,
        RegionCode region,
        LocalDate day,
        Instant at,
        long number,
        int sheet,
        int sheets,
        String pack,
        List<PolicyStamp> policies,
        List<CalendarStamp> calendars,
        List<CaseHead> cases,
        String previousHash,
        String hash) {
    /** The form that this version writes. */
    public static final int FORMAT = 1;

    /** The most cases of one sheet. */
    public static final int CASES = 2_000;

    /** The most versions of rules, and the most calendars, of one sheet. */
    public static final int STAMPS = 500;

    private static final RecordEncoder BODY = RecordEncoder.of(DayRoll.class).without("hash");

    /**
     * What a roll says, before it is divided into sheets.
     *
     * @param region whose cases
     * @param day the day that is closed
     * @param at everything dated before is in it
     * @param number of the roll, from 1
     * @param pack hash of the whole region pack
     * @param policies in any order, each once
     * @param calendars in any order, each once
     * @param cases in any order, each once
     */
    public record Content(
            RegionCode region,
            LocalDate day,
            Instant at,
            long number,
            String pack,
            List<PolicyStamp> policies,
            List<CalendarStamp> calendars,
            List<CaseHead> cases) {
        /** Copies what it is given, in order. */
        public Content {
            policies = policies.stream()
                    .sorted(Comparator.comparing(PolicyStamp::id).thenComparing(PolicyStamp::contentHash))
                    .toList();
            calendars = calendars.stream()
                    .sorted(Comparator.comparing(CalendarStamp::version).thenComparing(CalendarStamp::contentHash))
                    .toList();
            cases = cases.stream().sorted().toList();
        }

        private int sheets() {
            int most = Math.max(sheetsOf(cases, CASES), sheetsOf(policies, STAMPS));
            return Math.max(1, Math.max(most, sheetsOf(calendars, STAMPS)));
        }
    }

    /** @throws IllegalArgumentException if a number is out of its range, a hash is no hash, or the cases are not in order, each once */
    public DayRoll {
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    "day roll: form %d is not %d; read it with the version that wrote it or a later one"
                            .formatted(format, FORMAT));
        }
        if (number < 1 || sheet < 1 || sheet > sheets) {
            throw new IllegalArgumentException(
                    "day roll: number %d, sheet %d of %d; count from 1".formatted(number, sheet, sheets));
        }
        if (!Hashes.isHash(pack) || !Hashes.isHash(previousHash) || !Hashes.isHash(hash)) {
            throw new IllegalArgumentException(
                    "day roll: a hash must be 64 lower-case hexadecimal digits; seal the roll");
        }
        policies = List.copyOf(policies);
        calendars = List.copyOf(calendars);
        cases = List.copyOf(cases);
        if (cases.size() > CASES || policies.size() > STAMPS || calendars.size() > STAMPS) {
            throw new IllegalArgumentException(
                    "day roll: %d cases, %d policies, %d calendars; at most %d, %d, %d a sheet"
                            .formatted(cases.size(), policies.size(), calendars.size(), CASES, STAMPS, STAMPS));
        }
        for (int i = 1; i < cases.size(); i++) {
            if (cases.get(i - 1).compareTo(cases.get(i)) >= 0) {
                throw new IllegalArgumentException(
                        "day roll: case %s does not stand after %s; order them by id, each once"
                                .formatted(cases.get(i).id(), cases.get(i - 1).id()));
            }
        }
    }

    /**
     * Seals a roll.
     *
     * @param content what it says
     * @param previousHash hash of the last sheet of the roll before, or {@link JournalEntry#ORIGIN}
     * @return its sheets in order, one or more
     * @throws IllegalArgumentException if a case stands twice
     */
    public static List<DayRoll> seal(Content content, String previousHash) {
        int sheets = content.sheets();
        List<DayRoll> sealed = new ArrayList<>(sheets);
        String before = previousHash;
        for (int sheet = 1; sheet <= sheets; sheet++) {
            DayRoll open = new DayRoll(
                    FORMAT,
                    content.region,
                    content.day,
                    content.at,
                    content.number,
                    sheet,
                    sheets,
                    content.pack,
                    part(content.policies, sheet, STAMPS),
                    part(content.calendars, sheet, STAMPS),
                    part(content.cases, sheet, CASES),
                    before,
                    Hashes.ORIGIN);
            JsonBytes out = new JsonBytes();
            BODY.write(open, out);
            before = out.hashFrom(0);
            sealed.add(open.withHash(before));
        }
        for (int i = 1; i < sealed.size(); i++) {
            List<CaseHead> former = sealed.get(i - 1).cases;
            List<CaseHead> next = sealed.get(i).cases;
            if (!next.isEmpty() && former.get(former.size() - 1).compareTo(next.get(0)) >= 0) {
                throw new IllegalArgumentException("day roll: case %s stands twice; give each once"
                        .formatted(next.get(0).id()));
            }
        }
        return List.copyOf(sealed);
    }

    /**
     * The sheet of a line. It checks the form, not the hash: that is what {@link RollVerification} is for.
     *
     * @throws IllegalArgumentException if the line is no sheet of a roll; the message repeats nothing of it
     */
    public static DayRoll parse(String line) {
        JsonBinding json = JsonBinding.available();
        try {
            return from(JournalLine.of(json.parse(line), JournalLine.ROLL), json);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("day roll: " + refused.getMessage(), refused);
        }
    }

    static DayRoll from(JournalLine parts, JsonBinding json) {
        Map<Object, @Nullable Object> whole = new LinkedHashMap<>(parts.body());
        whole.put("hash", parts.hash());
        return json.convert(whole, DayRoll.class);
    }

    /** The line in which it is stored and handed over: canonical JSON, without a line end. */
    public String toLine() {
        JsonBytes out = new JsonBytes();
        JournalLine.open(out, JournalLine.ROLL);
        BODY.write(this, out);
        JournalLine.close(out, hash);
        return out.textFrom(0);
    }

    private DayRoll withHash(String sealed) {
        return new DayRoll(
                format, region, day, at, number, sheet, sheets, pack, policies, calendars, cases, previousHash, sealed);
    }

    /** Whether this may be a sheet of the same roll as that. */
    boolean isOfTheSameRollAs(DayRoll other) {
        return number == other.number
                && sheets == other.sheets
                && region.equals(other.region)
                && day.equals(other.day)
                && at.equals(other.at)
                && pack.equals(other.pack);
    }

    private static int sheetsOf(List<?> all, int most) {
        return (all.size() + most - 1) / most;
    }

    private static <T> List<T> part(List<T> all, int sheet, int most) {
        int from = Math.min((sheet - 1) * most, all.size());
        return all.subList(from, Math.min(from + most, all.size()));
    }
}
