package id.pendopo.core.journal;

import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Some cases of one region that went their random ways side by side, with the rolls of some of its days; and a forger's tools. */
final class Town {
    static final RegionCode REGION = RegionCode.parse("32.73");

    /** The journal in the order in which it was written, whole lines. */
    final List<String> lines = new ArrayList<>();
    /** The rolls in order, whole lines. */
    final List<String> rolls = new ArrayList<>();

    final Map<String, PersonalRecord> personal = new HashMap<>();
    final List<History> histories = new ArrayList<>();

    /** What was read before, since each line is looked at often. */
    private final Map<String, JournalEntry> read;

    private Town(Map<String, JournalEntry> read) {
        this.read = read;
    }

    /** The same town, to be touched. */
    Town copy() {
        Town copy = new Town(read);
        copy.lines.addAll(lines);
        copy.rolls.addAll(rolls);
        copy.personal.putAll(personal);
        copy.histories.addAll(histories);
        return copy;
    }

    static Town of(long seed) {
        Random random = new Random(seed);
        Town town = new Town(new HashMap<>());
        int cases = 2 + random.nextInt(3);
        for (int i = 1; i <= cases; i++) {
            History history = History.of("c-" + i, random.nextLong(), 4 + random.nextInt(10));
            town.histories.add(history);
            town.personal.putAll(history.personal);
        }
        List<JournalEntry> entries = town.histories.stream()
                .flatMap(history -> history.entries().stream())
                .sorted(Comparator.comparing(JournalEntry::at))
                .toList();
        entries.forEach(entry -> town.lines.add(entry.toLine()));
        town.close(entries, random);
        return town;
    }

    /** Closes two to five days, the last after everything. */
    private void close(List<JournalEntry> entries, Random random) {
        Instant end = entries.get(entries.size() - 1).at();
        Instant at = entries.get(0).at().plus(Duration.ofHours(1));
        long span = Math.max(3, Duration.between(at, end).toDays());
        int days = 2 + random.nextInt(3);
        for (int i = 1; i < days; i++) {
            roll(entries, at);
            at = at.plus(Duration.ofDays(Math.max(1, span / days)));
        }
        roll(entries, at.isAfter(end) ? at : end.plus(Duration.ofDays(1)));
    }

    private void roll(List<JournalEntry> entries, Instant at) {
        Map<CaseId, CaseHead> heads = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.at().isBefore(at)) {
                heads.put(entry.caseId(), CaseHead.after(entry));
            }
        }
        DayRoll.Content content = new DayRoll.Content(
                REGION,
                day(at),
                at,
                rolls.size() + 1L,
                "a".repeat(64),
                List.of(entries.get(0).policy()),
                List.of(calendar(entries)),
                List.copyOf(heads.values()));
        String before =
                rolls.isEmpty() ? JournalEntry.ORIGIN : sheet(rolls.size() - 1).hash();
        DayRoll.seal(content, before).forEach(sheet -> rolls.add(sheet.toLine()));
    }

    private static CalendarStamp calendar(List<JournalEntry> entries) {
        return entries.get(0).calendar();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }

    JournalEntry entry(int line) {
        return read.computeIfAbsent(lines.get(line), JournalEntry::parse);
    }

    DayRoll sheet(int line) {
        return DayRoll.parse(rolls.get(line));
    }

    /** What somebody else kept of the untouched files: the last hash of each case, and of the rolls. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        histories.forEach(history -> anchors.add(history.head()));
        anchors.add(sheet(rolls.size() - 1).hash());
        return anchors;
    }

    /** How many entries the case has. */
    long length(CaseId id) {
        return histories.stream()
                .filter(history -> history.entries().get(0).caseId().equals(id))
                .findFirst()
                .orElseThrow()
                .sealed
                .size();
    }

    /** Where the entry of the case stands now; empty where it does not. */
    Optional<Integer> find(CaseId id, long seq) {
        for (int i = 0; i < lines.size(); i++) {
            JournalEntry entry = entry(i);
            if (entry.caseId().equals(id) && entry.seq() == seq) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    PersonalVault vault() {
        return ref -> Optional.ofNullable(personal.get(ref));
    }

    VerificationReport verified() {
        return Verification.against(rolls.iterator()).verify(lines.iterator());
    }

    VerificationReport verified(List<String> anchors) {
        return Verification.against(rolls.iterator())
                .anchored(anchors)
                .with(vault())
                .verify(lines.iterator());
    }

    // A forger's tools.

    /** The line with its hash made to fit again. */
    static String resealed(String line) {
        int start = bodyStart(line);
        String body = line.substring(start, bodyEnd(line));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return line.substring(0, start) + body + ",\"hash\":\"" + Hashes.sha256(bytes, 0, bytes.length) + "\"}";
    }

    static int bodyStart(String line) {
        return line.indexOf(":{") + 1;
    }

    static int bodyEnd(String line) {
        return line.length() - ",\"hash\":\"".length() - JournalEntry.ORIGIN.length() - "\"}".length();
    }

    /** Changes the entry at this line and seals it and all that follows in its case anew, so that the journal alone looks right. */
    void rewrite(int line, UnaryOperator<String> change) {
        CaseId id = entry(line).caseId();
        lines.set(line, resealed(change.apply(lines.get(line))));
        String head = entry(line).hash();
        for (int i = line + 1; i < lines.size(); i++) {
            if (entry(i).caseId().equals(id)) {
                lines.set(i, resealed(linked(lines.get(i), head)));
                head = entry(i).hash();
            }
        }
    }

    /** Changes the sheet at this line and seals it and all that follow anew. */
    void rewriteRoll(int line, UnaryOperator<String> change) {
        rolls.set(line, resealed(change.apply(rolls.get(line))));
        for (int i = line + 1; i < rolls.size(); i++) {
            rolls.set(i, resealed(linked(rolls.get(i), sheet(i - 1).hash())));
        }
    }

    private static String linked(String line, String head) {
        return line.replaceFirst("\"previousHash\":\"[0-9a-f]{64}\"", "\"previousHash\":\"" + head + "\"");
    }
}
