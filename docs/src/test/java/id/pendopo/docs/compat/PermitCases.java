package id.pendopo.docs.compat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.InMemoryStore;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Permits that go through everything an entry can tell, the same in every run. */
final class PermitCases {
    static final RegionCode PLACE = RegionCode.parse("32.73.01.1001");
    static final DocumentRef PAPER =
            new DocumentRef("d-1", Code.of("LETTER"), "application/pdf", 2048, "0123456789abcdef".repeat(4));
    private static final Actor APPLICANT = Actor.of("w1", Permit.As.APPLICANT);
    private static final Actor CHECKER = Actor.of("c1", Permit.As.CHECKER).of(Code.of("COUNTER"));
    private static final Actor HEAD = Actor.of("h1", Permit.As.HEAD);
    private static final Actor DEPUTY = Actor.of("h2", Permit.As.HEAD)
            .onBehalfOf(
                    PersonRef.of("h1"), new Deed("SK-7/2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    private static final Actor WITNESS = Actor.of("s1", Permit.As.WITNESS);
    private static final Actor AUDITOR = Actor.of("a1", Permit.As.AUDITOR)
            .appointedBy(new Deed("SK-8/2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """;
    private static final String HOLIDAY = """
            {"days": [{"date": "2026-02-11", "type": "REGIONAL_HOLIDAY",
              "name": {"id": "Libur contoh", "en": "Sample holiday"}, "source": "Keputusan Contoh 3", "standing": "DECISION"}]}
            """;

    private final Store store;
    private Office office;
    private int keys;
    private int attempts;

    private PermitCases(Store store) {
        this.store = store;
        this.office = open(Map.of("region.json", REGION));
        office.post(
                List.of(LedgerPosting.ceiling(Permit.PAGE, Rupiah.of(1_000_000_000))),
                "Perda Contoh",
                HEAD,
                at("2026-01-05T08:00:00"),
                CommandId.of("ceiling"));
    }

    private Office open(Map<String, String> files) {
        return Office.in(RegionPack.fromFiles(files, Opening.strict()))
                .with(store)
                .facts(new Registers())
                .withoutValidation("uji")
                // Keys that are no secret, and differ: what is kept is of nobody.
                .keys(bytes -> ByteBuffer.wrap(bytes).putInt(++keys))
                .procedures(new Permit.Provider())
                .open();
    }

    /** Answers as its subject says. Where a register is silent or closed nothing is decided, so no entry holds that. */
    private static final class Registers implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(Permit.RESIDENCE, Permit.REGISTER);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return switch (request.subject()) {
                case "none" -> new Reading.NotFound<>(at, "register", "7");
                case "other" -> new Reading.Mismatch<>(Set.of("place", "since"), at, "register", "7");
                default ->
                    new Reading.Found<>(
                            new Permit.Residence(PLACE, LocalDate.of(2019, 5, 1)),
                            at.minusSeconds(60),
                            "register",
                            "7");
            };
        }
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text + "+07:00").toInstant();
    }

    private Answer does(String id, Command command, Actor actor, String when) {
        Answer answer = office.handle(
                Permit.PROCEDURE, CaseId.of(id), command, actor, at(when), CommandId.of("attempt-" + attempts++));
        assertThat(answer.accepted()).as("%s: %s", command, answer.codes()).isTrue();
        return answer;
    }

    private Answer asked(String id, int score, String when) {
        return does(
                id,
                new Permit.Ask(PersonalText.of("Warga Contoh " + id), PLACE, score, List.of(Rupiah.of(25_000))),
                APPLICANT,
                when);
    }

    /** Back and forth, leave, hold, extension, joint signatures with one taken back, and a paper at the end. */
    private void whole() {
        asked("permit-whole", 5, "2026-02-02T09:00:00.123456789");
        does("permit-whole", new Permit.SendBack(Code.of("INCOMPLETE")), CHECKER, "2026-02-02T10:00:00");
        does("permit-whole", new Permit.Mend(7), APPLICANT, "2026-02-03T09:00:00");
        does(
                "permit-whole",
                new CaseCommand.Waive(
                        "contoh.LOW_SCORE",
                        "check",
                        java.util.Optional.of("score"),
                        java.util.Optional.of("7"),
                        Code.of("DISASTER"),
                        PAPER),
                HEAD,
                "2026-02-03T10:00:00");
        does("permit-whole", new Permit.Check("found"), CHECKER, "2026-02-04T09:00:00");
        does("permit-whole", new Permit.Hold(Code.of("QUESTION")), AUDITOR, "2026-02-04T10:00:00");
        does("permit-whole", new Permit.Release(), AUDITOR, "2026-02-04T11:00:00");
        does("permit-whole", new Permit.Extend(), HEAD, "2026-02-05T09:00:00");
        Permit.Sign sign = new Permit.Sign(Rupiah.of(150_000_000));
        does("permit-whole", sign, WITNESS, "2026-02-05T10:00:00");
        does("permit-whole", new CaseCommand.Unsign(), WITNESS, "2026-02-05T11:00:00");
        does("permit-whole", sign, DEPUTY, "2026-02-06T10:00:00");
        does("permit-whole", sign, WITNESS, "2026-02-06T11:00:00");
        does("permit-whole", new Permit.Issue(LocalDate.of(2026, 2, 6), PAPER), DEPUTY, "2026-02-06T15:00:00");
    }

    private void otherAnswers() {
        for (String answer : List.of("none", "other")) {
            String id = "permit-" + answer;
            asked(id, 20, "2026-02-02T09:00:00");
            does(id, new Permit.Check(answer), CHECKER, "2026-02-03T09:00:00");
        }
        // Left alone until time takes it.
        office.settle(Permit.PROCEDURE, CaseId.of("permit-none"), at("2026-02-20T09:00:00"));
        // Half signed, and held as it stands.
        does("permit-other", new Permit.Sign(Rupiah.of(1)), WITNESS, "2026-02-04T09:00:00");
        asked("permit-held", 20, "2026-02-02T09:00:00");
        does("permit-held", new Permit.Hold(Code.of("QUESTION")), AUDITOR, "2026-02-04T10:00:00");
        asked("permit-waived", 1, "2026-02-02T09:00:00");
        does(
                "permit-waived",
                new CaseCommand.Waive(
                        "contoh.LOW_SCORE",
                        "check",
                        java.util.Optional.of("score"),
                        java.util.Optional.empty(),
                        Code.of("DISASTER"),
                        PAPER),
                HEAD,
                "2026-02-02T10:00:00");
        asked("permit-returned", 1, "2026-02-02T09:00:00");
        does("permit-returned", new Permit.SendBack(Code.of("INCOMPLETE")), CHECKER, "2026-02-02T10:00:00");
    }

    /** Decided under the law of its opening until that is changed for the one of March. */
    private void law() {
        asked("permit-law", 20, "2026-02-23T09:00:00");
        does("permit-law", new Permit.Check("found"), CHECKER, "2026-02-24T09:00:00");
        does(
                "permit-law",
                new CaseCommand.ChangeLaw(Permit.NEW.id(), Code.of("NEW_LAW"), PAPER),
                HEAD,
                "2026-03-02T09:00:00");
        does("permit-law", new Permit.Sign(Rupiah.of(2_000_000)), HEAD, "2026-03-02T10:00:00");
        does("permit-law", new Permit.Sign(Rupiah.of(2_000_000)), WITNESS, "2026-03-02T11:00:00");
    }

    /** A day off that came late: the clock of an open case is counted anew. */
    private void recount() {
        asked("permit-recount", 20, "2026-02-09T09:00:00");
        does("permit-recount", new Permit.Check("found"), CHECKER, "2026-02-09T10:00:00");
        office = open(Map.of("region.json", REGION, "calendar.json", HOLIDAY));
        var counted = office.recountAll(at("2026-02-10T09:00:00"), Page.first(50));
        assertThat(counted.rows()).anyMatch(row -> row.row().id().value().equals("permit-recount"));
    }

    /** Writes all of them. */
    static void write(Store store) {
        PermitCases cases = new PermitCases(store);
        cases.whole();
        cases.otherAnswers();
        cases.recount();
        cases.law();
    }

    /** What an office answers to one who asks for a permit. */
    static Answer answer() {
        return new PermitCases(new InMemoryStore()).asked("permit-1", 20, "2026-02-02T09:00:00");
    }
}
