package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.TECH_HEAD;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.SettledCase;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.DefectCommand;
import id.pendopo.licensing.licence.DefectGround;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceDesk;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.licence.PostponementRisk;
import id.pendopo.licensing.licence.RevocationGround;
import id.pendopo.licensing.licence.SanctionCommand;
import id.pendopo.licensing.objection.ContestedDesk;
import id.pendopo.licensing.objection.ObjectionProcedure;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A real office with a store, in which an advertising licence of 10 June 2025 runs out on 10 June 2026. Not thread-safe. */
final class LicenceWorld {
    static final CaseId OLD = CaseId.of("licence-1");

    private final InMemoryStore store = new InMemoryStore();
    private final Office office;
    private int attempts;

    LicenceWorld(RegionPack pack) {
        office = office(pack, store);
        CaseId first = CaseId.of("application-1");
        accepted(first, "2025-06-10T08:00", APPLICANT, new FilingCommand.Draft(Sample.reklame()));
        accepted(first, "2025-06-10T08:10", APPLICANT, Sample.submit());
        accepted(first, "2025-06-10T08:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        approved(first, "2025-06-10T", "DESIGN");
        accepted(first, "2025-06-10T13:00", APPROVER, Sample.sign());
    }

    /** An office that answers from its own cases what it can. */
    static Office office(RegionPack pack, InMemoryStore store) {
        return Office.in(pack)
                .with(store)
                .keys(new Random(1)::nextBytes)
                .withoutValidation("constraints are tried elsewhere")
                .facts(
                        new Known(),
                        LicenceDesk.over(pack, store),
                        new OpenFileFacts().over(pack, store, new byte[32]),
                        ContestedDesk.over(pack, store))
                .procedures(new ApplicationProcedure(), new LicenceProcedure(), new ObjectionProcedure())
                .open();
    }

    /** What is told of this act, by the keys of the notices. */
    List<String> told(Answer answer) {
        return office.notices(answer).stream().map(Notice::key).toList();
    }

    /** What is told of what time takes of this case by then, by the keys of the notices. */
    List<String> toldByTime(String when, CaseId id) {
        List<JournalEntry> entries = office.settle(ApplicationPolicy.PROCEDURE, id, at(when));
        return office.notices(entries).stream().map(Notice::key).toList();
    }

    /** Everything is known that comes from outside, and all of it is as it should be. */
    private record Known() implements FactSource {
        private static final Map<Fact<?>, Object> ANSWERS = Map.of(
                AccountReading.FACT,
                new AccountReading(AccountReading.State.ACTIVE, true),
                SignatureReading.FACT,
                SignatureReading.certified());

        @Override
        public Set<Fact<?>> facts() {
            return ANSWERS.keySet();
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(Objects.requireNonNull(ANSWERS.get(request.fact())), at, "test", "1");
        }
    }

    static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    Answer handle(String procedure, CaseId id, String when, Actor actor, Command command) {
        return office.handle(procedure, id, command, actor, at(when), CommandId.of("c-" + ++attempts));
    }

    Answer handle(CaseId id, String when, Role role, Command command) {
        return handle(ApplicationPolicy.PROCEDURE, id, when, Walk.who(role), command);
    }

    Answer accepted(CaseId id, String when, Role role, Command command) {
        return accepted(handle(id, when, role, command), command);
    }

    private static Answer accepted(Answer answer, Command command) {
        assertThat(answer.accepted()).as("%s: %s", command, answer.findings()).isTrue();
        return answer;
    }

    Answer licence(String when, LicenceRole role, Command command) {
        Actor actor = Actor.of("licence-" + role.name().toLowerCase(java.util.Locale.ROOT), role);
        return accepted(handle(LicencePolicy.PROCEDURE, OLD, when, actor, command), command);
    }

    void approved(CaseId id, String day, String... requirements) {
        recommended(id, day, requirements);
        accepted(id, day + "12:00", APPROVER, new DecisionCommand.Approve(Optional.empty()));
    }

    void recommended(CaseId id, String day, String... requirements) {
        List<Judgement> met = java.util.Arrays.stream(requirements)
                .map(requirement -> Judgement.of(Code.of(requirement), true))
                .toList();
        accepted(id, day + "09:00", VERIFIER, new ReviewCommand.Judge(met));
        accepted(id, day + "10:00", VERIFIER, new ReviewCommand.CompleteReview(Optional.empty()));
        accepted(id, day + "11:00", TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
    }

    static ApplicationForm about(ApplicationKind kind) {
        Paper receipt = new Paper(
                Code.of("OLD_TAX_RECEIPT"),
                Sample.document("RECEIPT"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)));
        ApplicationForm form = Sample.about(kind, EarlierLicence.of(OLD));
        return kind == ApplicationKind.RENEWAL ? form.with(List.of(receipt)) : form;
    }

    /** Handed in, and not looked at yet. */
    CaseId submitted(String name, ApplicationKind kind, String day) {
        CaseId id = CaseId.of(name);
        accepted(id, day + "T08:00", APPLICANT, new FilingCommand.Draft(about(kind)));
        accepted(id, day + "T08:10", APPLICANT, Sample.submit());
        return id;
    }

    void confirmed(CaseId id, String when) {
        accepted(id, when, FRONT_OFFICE, new CounterCommand.ConfirmComplete());
    }

    /** What becomes of the old licence while an application about it is handled. */
    enum Fate {
        SUSPENDED,
        REVOKED,
        ANNULLED,
        CLOSED,
        SUPERSEDED,
        EXPIRED
    }

    /** On this day, which is before its last for all but one that runs out. */
    void befalls(Fate fate, String day) {
        LocalDate date = LocalDate.parse(day);
        switch (fate) {
            case SUSPENDED ->
                licence(
                        day + "T08:30",
                        LicenceRole.APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 1",
                                date,
                                Optional.empty(),
                                Optional.of(Code.of("MENDED"))));
            case REVOKED ->
                licence(
                        day + "T08:30",
                        LicenceRole.APPROVER,
                        SanctionCommand.Revoke.atOnce(
                                RevocationGround.FORGED_DOCUMENTS,
                                Code.of("PROVEN"),
                                "SK 2",
                                date,
                                Sample.document("PROOF")));
            case ANNULLED -> {
                licence(
                        day + "T08:30",
                        LicenceRole.APPROVER,
                        new DefectCommand.FindDefect(DefectGround.PROCEDURE, date, "LHP 1"));
                licence(day + "T08:31", LicenceRole.SUPERIOR, new DefectCommand.Annul("SK 3", date));
            }
            case CLOSED -> issued(ApplicationKind.CLOSURE, day);
            case SUPERSEDED -> issued(ApplicationKind.REPLACEMENT, day);
            case EXPIRED -> settle("2026-06-11T00:00");
        }
        assertThat(old().stage().value()).isEqualTo(fate.name());
    }

    /** Another application about the same licence that was quicker. */
    private void issued(ApplicationKind kind, String day) {
        CaseId id = submitted("other-" + kind.name().toLowerCase(java.util.Locale.ROOT), kind, day);
        accepted(id, day + "T08:20", FRONT_OFFICE, new CounterCommand.ConfirmMinor());
        accepted(id, day + "T08:30", APPROVER, new DecisionCommand.Approve(Optional.empty()));
        CaseId licence = kind == ApplicationKind.CLOSURE ? OLD : CaseId.of("licence-2");
        accepted(id, day + "T08:40", APPROVER, new DecisionCommand.Sign(Sample.document("LICENCE"), licence));
    }

    List<SettledCase> settle(String when) {
        return office.settleAll(at(when), Page.first(100)).rows();
    }

    List<String> stopped(String when) {
        return settle(when).stream()
                .flatMap(one -> one.stopped().stream())
                .map(Finding::code)
                .toList();
    }

    CaseFile<?> file(CaseId id) {
        return office.file(ApplicationPolicy.PROCEDURE, id).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the procedure of licences has licences
    CaseFile<Licence> old() {
        return (CaseFile<Licence>) office.file(LicencePolicy.PROCEDURE, OLD).orElseThrow();
    }
}
