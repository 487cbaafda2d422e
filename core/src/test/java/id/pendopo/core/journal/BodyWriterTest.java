package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An entry is written twice in its life, while it is sealed and from what is stored: whatever it holds, the bytes are the same. */
class BodyWriterTest {
    private static final Instant AT = Instant.parse("2025-03-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final PersonRef HEAD = PersonRef.of("head-1");

    @Property(tries = 2_000)
    void sealing_writes_what_the_stored_entry_writes(@ForAll long seed) {
        Random random = new Random(seed);
        Sealed sealed =
                Sealer.seal(filled(History.firstEntry(), random), History.WORKFLOW.types(), "a".repeat(64), into -> {});
        assertThat(sealed.line()).isEqualTo(sealed.entry().toLine());
        assertThat(JournalEntry.parse(sealed.line())).isEqualTo(sealed.entry());
        assertThat(Verification.verify(List.of(sealed.line()).iterator(), Optional.empty())
                        .breaks())
                .allMatch(one -> one.kind() == BreakKind.MISSING || one.kind() == BreakKind.BROKEN_LINK);
    }

    /** Each part that may be missing is there or not, whatever the workflow would say to it. */
    private static Entry<Petition> filled(Entry<Petition> e, Random random) {
        Petition.File file = (Petition.File) e.command();
        return new Entry<>(
                1 + random.nextInt(1_000),
                CaseId.of("case-" + random.nextInt(100)),
                RegionCode.parse(random.nextBoolean() ? "32" : "32.73"),
                e.procedure(),
                e.policy(),
                e.calendar(),
                AT.plusMillis(random.nextInt(2_000)),
                random.nextBoolean() ? AT : AT.minusSeconds(random.nextInt(100_000)),
                actor(random),
                one(Manner.values(), random),
                "act \u20ac",
                some(Code.of("REVIEW"), random),
                Code.of("GRANTED"),
                some(Code.of("RETURNED"), random),
                one(CaseStatus.values(), random),
                e.commandId(),
                random.nextBoolean()
                        ? new Petition.File(file.petitioner(), file.asked(), documents(random))
                        : new Petition.SendBack(Code.of("INCOMPLETE")),
                random.nextBoolean() ? e.events() : List.of(),
                new Clocks(clocks(random)),
                random.nextBoolean() ? Set.of(Code.of("ON_HOLD"), Code.of("AT_COURT")) : Set.of(),
                random.nextBoolean() ? Set.of(HEAD, PersonRef.of("p1")) : Set.of(),
                random.nextBoolean() ? List.of(waiver(random)) : List.of(),
                some(History.signed("c-9").entries().get(1).joint().orElseThrow(), random),
                handling(random),
                e.facts(),
                e.warnings(),
                random.nextBoolean() ? Map.of(Code.of("DECREE"), "900/1/2025", Code.of("A"), "1") : Map.of(),
                List.of(),
                e.followUps());
    }

    private static Actor actor(Random random) {
        return new Actor(
                PersonRef.of("o1"),
                Code.of("OFFICER"),
                some(HEAD, random),
                some(new Deed("SK 1/2025", DAY, DAY.plusDays(9)), random),
                some(Code.of("DINAS_A"), random));
    }

    private static Map<Code, ClockState> clocks(Random random) {
        Map<Code, ClockState> clocks = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Phase phase = one(Phase.values(), random);
            clocks.put(
                    Code.of("CLOCK_" + i),
                    new ClockState(
                            "CLOCK_" + i,
                            phase,
                            some(random.nextBoolean() ? Term.workingDays(14) : Term.calendarDays(60), random),
                            AT.plusNanos(random.nextInt(2) * 1_500L),
                            DAY,
                            random.nextInt(20),
                            phase == Phase.PAUSED ? Optional.of(DAY.plusDays(2)) : Optional.empty(),
                            DAY.plusDays(random.nextInt(400)),
                            random.nextInt(3),
                            "ID-2025-1"));
        }
        return clocks;
    }

    private static Handling handling(Random random) {
        return new Handling(
                some("R-\"7\"", random),
                random.nextBoolean() ? Map.of("LAPOR", "77", "SIPD", "8") : Map.of(),
                some(Code.of("DINAS_A"), random),
                some(HEAD, random),
                some(RegionCode.parse("32.73.01"), random),
                AT,
                AT.plusSeconds(random.nextInt(2)),
                some(AT.plusSeconds(86_400), random),
                random.nextInt(10),
                one(Handling.Confidentiality.values(), random),
                random.nextBoolean()
                        ? List.of(new Handling.Link(Code.of("MERGED_INTO"), CaseId.of("case-1")))
                        : List.of());
    }

    private static List<DocumentRef> documents(Random random) {
        DocumentRef letter = new DocumentRef("doc\\1", Code.of("LETTER"), "application/pdf", 120, "d".repeat(64));
        DocumentRef photo = new DocumentRef("foto", Code.of("PHOTO"), "image/jpeg", 1L << 40, "e".repeat(64));
        return List.of(letter, photo).subList(0, random.nextInt(3));
    }

    private static Waiver waiver(Random random) {
        return new Waiver(
                "contoh.LATE",
                "grant",
                some("/amount", random),
                some("case-2", random),
                HEAD,
                Code.of("OFFICER"),
                Code.of("URGENT"),
                new DocumentRef("nota", Code.of("LETTER"), "application/pdf", 120, "d".repeat(64)),
                3);
    }

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static <T> Optional<T> some(T value, Random random) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
