package id.pendopo.core.journal;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A case that goes its random way, sealed entry by entry. */
final class History {
    static final String NIK = "3273014107900001";
    static final String NAME = "Nirwana Contohwati";
    static final Workflow<Petition> WORKFLOW = Petition.workflow();
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    final List<Sealed> sealed = new ArrayList<>();
    final Map<String, PersonalRecord> personal = new HashMap<>();
    final List<CaseFile<Petition>> files = new ArrayList<>();
    private final CaseId id;
    private final Random random;
    private Instant at = Instant.parse("2025-03-03T02:00:00Z");

    private History(String id, long seed) {
        this.id = CaseId.of(id);
        this.random = new Random(seed);
    }

    static History of(String id, long seed, int attempts) {
        History history = new History(id, seed);
        history.open();
        for (int i = 0; i < attempts; i++) {
            history.attempt(i);
        }
        return history;
    }

    /** The first random case that went so far. */
    static History ofMoreThan(int entries, String id) {
        for (long seed = 0; ; seed++) {
            History history = of(id, seed, 40);
            if (history.sealed.size() > entries) {
                return history;
            }
        }
    }

    /** A case that was granted at once: four facts of the outside, a number, a posting, a warning. */
    static History granted(String id) {
        History history = new History(id, 7);
        history.open();
        history.decide(new Petition.Grant(Rupiah.of(500)), Petition.By.OFFICER, "o1", 0);
        return history;
    }

    /** A case that was sent back and amended with this remark. */
    static History amended(String id, Petition.Remark remark) {
        History history = new History(id, 7);
        history.open();
        history.decide(new Petition.SendBack(Code.of("INCOMPLETE")), Petition.By.OFFICER, "o1", 0);
        history.decide(new Petition.Amend(List.of(remark)), Petition.By.CITIZEN, "p1", 1);
        return history;
    }

    /** A case that one of two officers has signed. */
    static History signed(String id) {
        History history = new History(id, 7);
        history.open();
        history.decide(new Petition.Minute(4), Petition.By.OFFICER, "o1", 0);
        return history;
    }

    /** An entry of a person with a number, not yet sealed. */
    static Entry<Petition> firstEntry() {
        Petition.Petitioner petitioner = new Petition.Petitioner(
                PersonalText.of(NAME), Optional.of(PersonalText.of(NIK)), List.of(PersonalText.of("0812-0000-1")));
        Command file = new Petition.File(petitioner, Rupiah.of(1), List.of());
        History history = new History("c-1", 1);
        Decision<Petition> decision = WORKFLOW.open(
                history.id, RegionCode.parse("32.73"), file, history.occasion(Petition.By.CITIZEN, "p1", "first"));
        return ((Decision.Accepted<Petition>) decision).entry();
    }

    List<String> lines() {
        return new ArrayList<>(sealed.stream().map(Sealed::line).toList());
    }

    List<JournalEntry> entries() {
        return sealed.stream().map(Sealed::entry).toList();
    }

    String head() {
        return sealed.get(sealed.size() - 1).entry().hash();
    }

    PersonalVault vault() {
        return ref -> Optional.ofNullable(personal.get(ref));
    }

    CaseFile<Petition> now() {
        return files.get(files.size() - 1);
    }

    private void open() {
        Petition.Petitioner petitioner = new Petition.Petitioner(
                PersonalText.of(NAME),
                random.nextBoolean() ? Optional.of(PersonalText.of(NIK)) : Optional.empty(),
                random.nextBoolean() ? List.of(PersonalText.of("0812-0000-" + random.nextInt(10_000))) : List.of());
        DocumentRef letter =
                new DocumentRef("doc-" + random.nextInt(), Code.of("LETTER"), "application/pdf", 120, "d".repeat(64));
        Command file = new Petition.File(petitioner, Rupiah.of(random.nextInt(1_000_000)), List.of(letter));
        accept(WORKFLOW.open(id, RegionCode.parse("32.73"), file, occasion(Petition.By.CITIZEN, "p1", "first")));
    }

    private void attempt(int i) {
        at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 3)));
        switch (random.nextInt(9)) {
            case 0, 1 -> decide(new Petition.SendBack(Code.of("INCOMPLETE")), Petition.By.OFFICER, "o1", i);
            case 2, 3 -> decide(new Petition.Amend(remarks()), Petition.By.CITIZEN, "p1", i);
            case 4 -> decide(new Petition.Hold(), Petition.By.AUDITOR, "a1", i);
            case 5 -> decide(new Petition.Release(), Petition.By.AUDITOR, "a1", i);
            case 6, 7 ->
                decide(new Petition.Minute(random.nextInt(2)), Petition.By.OFFICER, "o" + random.nextInt(3), i);
            default -> {
                if (random.nextInt(4) == 0) {
                    decide(new Petition.Grant(Rupiah.of(random.nextInt(1000))), Petition.By.OFFICER, "o1", i);
                } else {
                    decide(new Petition.Expire(), Role.SYSTEM, "system", i);
                }
            }
        }
    }

    private List<Petition.Remark> remarks() {
        List<Petition.Remark> remarks = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            remarks.add(
                    random.nextBoolean()
                            ? new Petition.Said(PersonalText.of("Kata " + NAME + " \u20ac\ud83d\ude02 \"" + i + "\""))
                            : new Petition.Measured(
                                    Percentage.parse("7.5"), Map.of(Code.of("A"), 1L, Code.of("B_" + i), -5L)));
        }
        return remarks;
    }

    private void decide(Command command, Role role, String person, int i) {
        Decision<Petition> decision = WORKFLOW.decide(now(), command, occasion(role, person, "c" + i));
        if (decision.isAccepted()) {
            accept(decision);
        }
    }

    private Occasion occasion(Role role, String person, String commandId) {
        return Occasion.of(
                        at,
                        WIB,
                        OfficeHours.DEFAULT,
                        WorkingCalendar.national(),
                        Actor.of(person, role),
                        CommandId.of(commandId))
                .with(Facts.NONE
                        .with(
                                Petition.CEILING,
                                new Reading.Found<>(
                                        new Petition.Ceiling(Rupiah.of(9_000_000), Percentage.parse("12.25")),
                                        at,
                                        "contoh-anggaran",
                                        "4"))
                        .with(
                                Petition.HOLDER,
                                new Reading.Found<>(
                                        new Petition.Holder(PersonalText.of(NAME), true), at, "contoh-bank", "")))
                .withNumbers(Map.of(Petition.Series.DECREE.code(), "900/" + sealed.size() + "/2025"));
    }

    private void accept(Decision<Petition> decision) {
        Decision.Accepted<Petition> accepted = (Decision.Accepted<Petition>) decision;
        String before = sealed.isEmpty() ? JournalEntry.ORIGIN : head();
        Sealed next = Sealer.seal(accepted.entry(), WORKFLOW.types(), before, random::nextBytes);
        sealed.add(next);
        files.add(accepted.file());
        next.personal().forEach(record -> personal.put(record.ref(), record));
    }
}
