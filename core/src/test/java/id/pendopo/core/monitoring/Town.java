package id.pendopo.core.monitoring;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A made-up procedure and cases that go any way at all: more than a workflow would ever allow. */
final class Town {
    static final String PROCEDURE = "town/petition";
    static final RegionCode REGION = RegionCode.of("3273");
    static final WorkingTime TIME =
            new WorkingTime(WorkingCalendar.national(), ZoneOffset.ofHours(7), LocalTime.of(8, 0), LocalTime.of(16, 0));
    static final Code DRAFT = Code.of("DRAFT");
    static final Code WORK = Code.of("WORK");
    static final Code WAITING = Code.of("WAITING");
    static final Code ANSWERED = Code.of("ANSWERED");
    static final Code DONE = Code.of("DONE");
    static final Code HOLD = Code.of("HOLD");
    static final Code TERM = Code.of("TERM");
    static final Code LIMIT = Code.of("LIMIT");
    static final List<Code> UNITS = List.of(Code.of("DINAS_A"), Code.of("DINAS_B"), Code.of("DINAS_C"));
    static final List<String> PLACES = List.of("3273011001", "3273011002", "3273021001", "3273");
    private static final List<Code> STAGES = List.of(DRAFT, WORK, WORK, WAITING, ANSWERED, DONE);
    private static final List<String> ACTS = List.of("send", "note", "giveBack", "answer", "object", "close");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

    private static final Sign SEND = sign("send");
    private static final Sign ANSWER = sign("answer");

    static final FlowMeaning MEANING = new FlowMeaning(
            PROCEDURE,
            Set.of(DRAFT),
            Set.of(WAITING),
            Set.of(HOLD),
            Confidentiality.SECRET,
            Sign.NEVER,
            List.of(
                    Measure.toFirst("FIRST_NOTE", SEND, sign("note")),
                    Measure.toLast("SETTLEMENT", SEND, ANSWER, sign("object"))),
            List.of(new Promise(TERM, ANSWER, false), new Promise(LIMIT, ANSWER, true)),
            List.of(
                    Rate.of("RETURN", sign("giveBack"), SEND),
                    Rate.of("REOPEN", sign("object"), new Sign(Set.of(), Set.of(DONE)))));

    private Town() {}

    static Sign sign(String act) {
        return new Sign(Set.of(act), Set.of());
    }

    /** The rows of so many cases, case by case. */
    static List<StageChange> rows(long seed, int cases) {
        Random random = new Random(seed);
        List<StageChange> rows = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            rows.addAll(way("case-" + i, random));
        }
        return rows;
    }

    private static List<StageChange> way(String id, Random random) {
        List<StageChange> rows = new ArrayList<>();
        TreeMap<Code, StageChange.Mark> clocks = new TreeMap<>();
        long at = FIRST.plusDays(random.nextInt(40))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toEpochSecond(ZoneOffset.UTC);
        Optional<Code> from = Optional.empty();
        int length = 1 + random.nextInt(9);
        Confidentiality closed = random.nextInt(6) == 0 ? Confidentiality.SECRET : Confidentiality.ORDINARY;
        for (int seq = 1; seq <= length; seq++) {
            Code to = from.isPresent() && random.nextInt(3) == 0 ? from.get() : pick(STAGES, random);
            Instant now = Instant.ofEpochSecond(at);
            move(clocks, TERM, now, random);
            move(clocks, LIMIT, now, random);
            rows.add(new StageChange(
                    PROCEDURE,
                    CaseId.of(id),
                    seq,
                    REGION,
                    "policy-" + random.nextInt(2),
                    pick(ACTS, random),
                    random.nextInt(8) > 0,
                    from,
                    to,
                    to.equals(DONE) ? CaseStatus.ENDED : CaseStatus.OPEN,
                    now,
                    Optional.empty(),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(UNITS, random)),
                    Optional.of(RegionCode.of(pick(PLACES, random))),
                    seq > length / 2 ? closed : Confidentiality.ORDINARY,
                    random.nextInt(5) == 0 ? Set.of(HOLD) : Set.of(),
                    List.copyOf(clocks.values())));
            from = Optional.of(to);
            // Now and then the law dates an act before the one that was written before it.
            at += random.nextInt(12) == 0 ? -3_600 : random.nextInt(4 * 24 * 3_600);
        }
        return rows;
    }

    private static void move(TreeMap<Code, StageChange.Mark> clocks, Code clock, Instant now, Random random) {
        StageChange.Mark mark = clocks.get(clock);
        LocalDate today = TIME.day(now);
        int what = random.nextInt(6);
        if (what == 0 || mark == null && what < 3) {
            clocks.put(
                    clock,
                    new StageChange.Mark(
                            clock, now, today.plusDays(random.nextInt(9)), Phase.RUNNING, Optional.empty()));
        } else if (mark != null && what == 1) {
            clocks.put(
                    clock,
                    new StageChange.Mark(clock, mark.startedAt(), mark.lastDay(), Phase.STOPPED, Optional.empty()));
        } else if (mark != null && mark.phase() == Phase.RUNNING && what == 2) {
            clocks.put(
                    clock,
                    new StageChange.Mark(clock, mark.startedAt(), mark.lastDay(), Phase.PAUSED, Optional.of(today)));
        } else if (mark != null && mark.phase() == Phase.PAUSED) {
            clocks.put(
                    clock,
                    new StageChange.Mark(
                            clock,
                            mark.startedAt(),
                            today.plusDays(random.nextInt(5)),
                            Phase.RUNNING,
                            Optional.empty()));
        }
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
