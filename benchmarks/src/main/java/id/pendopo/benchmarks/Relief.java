package id.pendopo.benchmarks;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small invented procedure for measuring: a household asks for relief, an officer visits it and recommends an amount. Its
 * opening entry holds six personal values, its second none; both are as long as ordinary entries of a case.
 */
record Relief(Household household, Rupiah asked, Optional<Rupiah> recommended, List<DocumentRef> papers) {
    static final LegalSource CONTOH = LegalSource.ownDecision("Contoh untuk pengukuran");
    static final PolicyStamp POLICY = new PolicyStamp("32.73/contoh/1", "c".repeat(64));
    static final Fact<Ceiling> CEILING = Fact.of("CEILING", Ceiling.class);
    static final Workflow<Relief> WORKFLOW = workflow();

    /** The same key each time, so that every way of sealing comes to the same bytes. */
    static final KeySource KEYS = into -> Arrays.fill(into, (byte) 7);

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Instant FILED = Instant.parse("2025-03-03T02:15:20Z");
    private static final Instant VISITED = Instant.parse("2025-03-06T03:40:05Z");

    enum At implements Stage {
        VISIT,
        APPROVAL,
        APPROVED
    }

    enum By implements Role {
        CITIZEN,
        OFFICER,
        HEAD
    }

    enum Clock implements Countdown {
        VISITING,
        APPROVING
    }

    /** What the budget service answers. */
    record Ceiling(String account, Rupiah left) {}

    record Household(
            @Personal(purpose = Purpose.IDENTITY) PersonalText head,

            @Personal(purpose = Purpose.IDENTITY, retention = "IDENTITY_NUMBER")
            PersonalText nik,

            @Personal(purpose = Purpose.PAYMENT) PersonalText account,

            RegionCode village,
            int members) {}

    /** What is to be bought, one line of it. */
    record Line(Code kind, String words, int count, Rupiah each) {}

    sealed interface Act extends Command {}

    record File(Household household, Rupiah asked, List<DocumentRef> papers) implements Act {
        @Override
        public List<DocumentRef> documents() {
            return papers;
        }
    }

    record Recommend(Rupiah amount, LocalDate visitedOn, List<Line> lines, List<DocumentRef> photos) implements Act {
        @Override
        public List<DocumentRef> documents() {
            return photos;
        }
    }

    record Approve() implements Act {}

    sealed interface Happened extends Event<Relief> {}

    record Filed(Household household, Rupiah asked, List<DocumentRef> papers) implements Happened, Birth<Relief> {
        @Override
        public Relief born() {
            return new Relief(household, asked, Optional.empty(), papers);
        }

        @Override
        public Relief applyTo(Relief before) {
            return Birth.super.applyTo(before);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("asked", asked);
        }
    }

    record Recommended(Rupiah amount, LocalDate visitedOn, List<Line> lines) implements Happened {
        @Override
        public Relief applyTo(Relief before) {
            return new Relief(before.household, before.asked, Optional.of(amount), before.papers);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("recommended", amount);
        }
    }

    record Approved() implements Happened {
        @Override
        public Relief applyTo(Relief before) {
            return before;
        }
    }

    /** The entry that opens a case: six personal values. */
    static Entry<Relief> openingEntry() {
        return opening().entry();
    }

    /** The entry of a case's second act: no personal value, a fact, two clocks. */
    static Entry<Relief> secondEntry() {
        CaseFile<Relief> file = opening().file();
        Recommend recommend = new Recommend(
                Rupiah.of(4_750_000),
                LocalDate.of(2025, 3, 5),
                List.of(
                        new Line(Code.of("ROOF"), "Seng gelombang 0,3 mm, 180 x 80 cm", 40, Rupiah.of(78_500)),
                        new Line(Code.of("WALL"), "Papan kayu kelas II \"borneo\"", 24, Rupiah.of(67_000))),
                List.of(paper("PHOTO", 'e')));
        return accepted(WORKFLOW.decide(file, recommend, occasion(VISITED, By.OFFICER, "officer-12", "attempt-2")))
                .entry();
    }

    private static Decision.Accepted<Relief> opening() {
        Household household = new Household(
                PersonalText.of("Nirwana Contohwati"),
                PersonalText.of("3273014107900001"),
                PersonalText.of("0012345678901"),
                RegionCode.parse("32.73.01.1001"),
                4);
        File file = new File(household, Rupiah.of(5_000_000), List.of(paper("DOMICILE_LETTER", 'd')));
        return accepted(WORKFLOW.open(
                CaseId.of("relief-2025-000417"),
                RegionCode.parse("32.73"),
                file,
                occasion(FILED, By.CITIZEN, "resident-8841", "attempt-1")));
    }

    private static DocumentRef paper(String kind, char digit) {
        return new DocumentRef(
                "archive-55012",
                Code.of(kind),
                "application/pdf",
                182_544,
                String.valueOf(digit).repeat(64));
    }

    private static Decision.Accepted<Relief> accepted(Decision<Relief> decision) {
        if (decision instanceof Decision.Accepted<Relief> accepted) {
            return accepted;
        }
        throw new IllegalStateException("relief: was refused, %s".formatted(decision.findings()));
    }

    private static Occasion occasion(Instant at, Role role, String person, String attempt) {
        Ceiling ceiling = new Ceiling("5.1.05.05.02.0001", Rupiah.of(830_000_000));
        return Occasion.of(
                        at,
                        WIB,
                        OfficeHours.DEFAULT,
                        WorkingCalendar.national(),
                        Actor.of(person, role),
                        CommandId.of(attempt))
                .with(Facts.NONE.with(CEILING, new Reading.Found<>(ceiling, at, "contoh-anggaran", "17")));
    }

    private static Workflow<Relief> workflow() {
        return Workflow.<Relief>of("contoh/relief", POLICY)
                .commands(Act.class)
                .events(Happened.class)
                .steps(List.of(
                        Step.<Relief>of("Warga mengajukan")
                                .under(CONTOH)
                                .by(By.CITIZEN)
                                .opening(File.class)
                                .to(At.VISIT)
                                .creating((file, o) -> new Filed(file.household(), file.asked(), file.papers())),
                        Step.<Relief>of("Petugas mengusulkan")
                                .under(CONTOH)
                                .by(By.OFFICER)
                                .on(Recommend.class)
                                .from(At.VISIT)
                                .to(At.APPROVAL)
                                .needing(CEILING, (file, c) -> "2025")
                                .recording((file, c, o) -> new Recommended(c.amount(), c.visitedOn(), c.lines())),
                        Step.<Relief>of("Pejabat menyetujui")
                                .under(CONTOH)
                                .by(By.HEAD)
                                .on(Approve.class)
                                .from(At.APPROVAL)
                                .to(At.APPROVED)
                                .recording((file, c, o) -> new Approved())))
                .rooms(
                        Room.waiting(At.VISIT).within(Clock.VISITING, Term.workingDays(5)),
                        Room.waiting(At.APPROVAL).within(Clock.APPROVING, Term.workingDays(14)))
                .watching(Clock.VISITING, Clock.APPROVING)
                .separating(By.CITIZEN, By.OFFICER, By.HEAD)
                .endingWellAt(At.APPROVED)
                .build();
    }
}
