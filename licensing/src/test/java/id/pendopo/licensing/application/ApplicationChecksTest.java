package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.LicenceKind;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.testkit.workflow.Outside;
import id.pendopo.testkit.workflow.Turn;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Applications that wander at random must keep every promise of the options, and replay to the equal case. */
class ApplicationChecksTest {
    /** A licence of whoever files. */
    static LicenceReading licence(String stage) {
        return new LicenceReading(
                CaseId.of("old"),
                3,
                new LicenceKind(
                        Code.of("REKLAME"),
                        "Izin reklame",
                        LicenceTraits.of(true, true)
                                .withWindow(Term.calendarDays(60))
                                .withGrace(0)),
                "503/0001/REKLAME/DPMPTSP/III/2025",
                Code.of(stage),
                LicencePeriod.of(LocalDate.of(2025, 3, 30), LocalDate.of(2026, 3, 30)),
                List.of(Sample.OWNER),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static final Outside WORLD = (request, at) -> {
        if (request.fact().equals(PoolReading.FACT)) {
            return new Reading.NotFound<>(at, "checks", "1");
        }
        Object value = switch (request.fact().name()) {
            case "ACCOUNT" -> new AccountReading(AccountReading.State.ACTIVE, true);
            case "OPEN_FILES" -> OpenFiles.NONE;
            case "SIGNATURE" -> SignatureReading.certified();
            case "SEAL" -> SignatureReading.sealed();
            case "LICENCE_NUMBER" -> NumberUse.FREE;
            case "LICENCE" -> licence(at.getEpochSecond() % 3 == 0 ? "REVOKED" : "ACTIVE");
            case "DRAW_BASIS" -> new DrawBasis("0".repeat(64), Set.of());
            default -> throw new IllegalStateException(request.fact().name());
        };
        return new Reading.Found<>(value, at, "checks", "1");
    };

    private static WorkflowChecks<Application> checks(Workflow<Application> workflow) {
        List<ApplicationForm> forms = List.of(
                Sample.reklame(),
                Sample.form("RUMIJA"),
                Sample.form("TEBANG_POHON"),
                Sample.form("PENELITIAN", Sample.until()),
                Sample.form("KERAMAIAN", Sample.until()),
                Sample.form("PEMAKAMAN"),
                Sample.clinic(),
                Sample.about(ApplicationKind.CLOSURE, EarlierLicence.of(CaseId.of("old"))),
                Sample.about(ApplicationKind.RENEWAL, EarlierLicence.of(CaseId.of("old"))));
        WorkflowChecks<Application> checks = WorkflowChecks.of(workflow)
                .beginning(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.ofHours(7), Region.PACK.calendar())
                .personsPerRole(2)
                .outside(() -> WORLD)
                .rarely(
                        FilingCommand.Withdraw.class,
                        FilingCommand.Discard.class,
                        CounterCommand.Redirect.class,
                        CounterCommand.RejectInadmissible.class,
                        DecisionCommand.Reject.class,
                        OversightCommand.DeclareConflict.class,
                        OversightCommand.OpenInquiry.class,
                        OversightCommand.MarkBaseMissing.class);
        forms.forEach(
                form -> checks.opening("owner", ApplicationRole.APPLICANT, turn -> new FilingCommand.Draft(form)));
        for (ApplicationCommand command : Commands.all()) {
            giving(checks, command);
        }
        return checks;
    }

    @SuppressWarnings("unchecked") // a command is of its own class
    private static <C extends Command> void giving(WorkflowChecks<Application> checks, C example) {
        checks.giving((Class<C>) example.getClass(), turn -> (C) command(example, turn));
    }

    /** The example, with what must fit the day and the case. */
    static Command command(Command example, Turn<Application> turn) {
        if (turn.file().isEmpty()) {
            return example;
        }
        Application data = turn.data();
        LocalDate today = turn.occasion().today();
        if (example instanceof FilingCommand.Edit) {
            return new FilingCommand.Edit(data.form());
        }
        if (example instanceof FilingCommand.Resubmit || example instanceof FilingCommand.Resume) {
            List<ItemAnswer> answers = new ArrayList<>();
            data.corrections()
                    .open()
                    .ifPresent(round -> round.flagged()
                            .forEach(item ->
                                    answers.add(new ItemAnswer(item, Optional.of(PersonalText.of("Sudah jelas"))))));
            return example instanceof FilingCommand.Resume
                    ? new FilingCommand.Resume(data.form(), answers)
                    : new FilingCommand.Resubmit(data.form(), answers);
        }
        if (example instanceof CounterCommand.Return) {
            return new CounterCommand.Return(List.of(FlaggedItem.of(FormSection.HOLDER.code(), Sample.WHY)));
        }
        if (example instanceof ReviewCommand.Judge) {
            List<Judgement> all = new ArrayList<>();
            data.intake()
                    .ifPresent(intake -> new CaseTraits(Region.POLICY)
                            .requirements(new ApplicationTerms(Region.POLICY).type(data), data)
                            .forEach(code ->
                                    all.add(Judgement.of(code, turn.random().nextBoolean()))));
            return new ReviewCommand.Judge(all);
        }
        if (example instanceof ReviewCommand.ScheduleInspection) {
            return new ReviewCommand.ScheduleInspection(
                    today, Set.of(PersonRef.of("inspector-1"), PersonRef.of("inspector-2")), Sample.document("ST"));
        }
        if (example instanceof ReviewCommand.Postpone) {
            return new ReviewCommand.Postpone(today.plusDays(2), Sample.WHY);
        }
        if (example instanceof ReviewCommand.Reschedule) {
            return new ReviewCommand.Reschedule(today);
        }
        if (example instanceof ReviewCommand.RecordInspection) {
            return new ReviewCommand.RecordInspection(Sample.report(Region.DAY));
        }
        if (example instanceof ReviewCommand.Recommend && turn.random().nextInt(4) > 0) {
            Recommendation plain = Sample.recommendation(Recommendation.Outcome.GRANT);
            return new ReviewCommand.Recommend(new Recommendation(
                    plain.outcome(),
                    plain.cause(),
                    plain.basis(),
                    plain.conditions(),
                    turn.random().nextBoolean() ? List.of(Sample.building()) : List.of(),
                    plain.document()));
        }
        Rupiah owed = data.charge()
                .assessment()
                .map(one -> one.demandOn(today, Region.POLICY.feeTerms().value().late())
                        .total())
                .orElse(Rupiah.ZERO);
        if (example instanceof FeeCommand.ConfirmPayment) {
            return new FeeCommand.ConfirmPayment(Sample.payment(owed.value(), today));
        }
        if (example instanceof SilenceCommand.SettleDeemedFee) {
            return new SilenceCommand.SettleDeemedFee(Sample.payment(owed.value(), today));
        }
        CaseId issued = LicenceEffects.kept(data).orElse(CaseId.of("licence-1"));
        if (example instanceof DecisionCommand.Sign) {
            return new DecisionCommand.Sign(Sample.document("LICENCE"), issued);
        }
        if (example instanceof SilenceCommand.AutoIssue) {
            return new SilenceCommand.AutoIssue(Sample.document("LICENCE"), issued);
        }
        if (example instanceof DecisionCommand.RecordExternalIssuance) {
            return new DecisionCommand.RecordExternalIssuance("OSS-1", today, issued);
        }
        return example;
    }

    @Tag("walk")
    @Test
    void applications_that_wander_keep_what_the_options_promise() {
        WalkReport report = checks(Region.WORKFLOW).walks(45, 45);
        assertThat(report.taken())
                .containsKeys("submit", "confirmComplete", "confirmMinor", "recordInspection", "recommend", "sign");
        assertThat(report.stages()).contains("ISSUED", "DEEMED_APPROVED", "AWAITING_PAYMENT");
    }

    /** The other readings that a region may choose, all at once: the term runs on or begins anew, files are taken up again, arrears wait. */
    @Tag("walk")
    @Test
    void so_do_they_under_the_other_readings_that_a_region_may_choose() {
        for (String pausing : List.of("true", "false")) {
            Workflow<Application> other = Region.workflow(java.util.Map.of(
                    "pauseOnReturn", pausing,
                    "afterReturn", "\"RESTART\"",
                    "resumption", "\"180d\"",
                    "unpaidFee", "\"DEMAND\"",
                    "silenceOnRegulated", "true",
                    "dayZero", "\"RECEIPT\"",
                    "returnsAtRegistration", "2",
                    "returnsAtTechnical", "2",
                    "strictSeparation", "false",
                    "cosignAbove", "1000000000"));
            WalkReport report = checks(other).walks(30, 45);
            assertThat(report.taken()).containsKeys("resubmit", "reachDeemedApproval");
        }
    }
}
