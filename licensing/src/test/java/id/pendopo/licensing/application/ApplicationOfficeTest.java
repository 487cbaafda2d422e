package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Applications in a real office with a store: follow-ups in one commit, two who issue at once, what strangers and applicants learn. */
class ApplicationOfficeTest {
    private static final CaseId ID = CaseId.of("application-1");

    private final InMemoryStore store = new InMemoryStore();
    private boolean sealed = true;
    private final Office office = Office.in(Region.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(world())
            .procedures(new ApplicationProcedure(), new LicenceProcedure())
            .open();
    private int attempts;

    private FactSource world() {
        return new FactSource() {
            @Override
            public Set<Fact<?>> facts() {
                return Set.of(
                        AccountReading.FACT,
                        OpenFiles.FACT,
                        SignatureReading.FACT,
                        SignatureReading.SEAL,
                        LicenceReading.FACT,
                        BusinessReading.FACT);
            }

            @Override
            public Reading<?> read(FactRequest request, Instant at) {
                return switch (request.fact().name()) {
                    case "ACCOUNT" -> found(new AccountReading(AccountReading.State.ACTIVE, true), at);
                    case "OPEN_FILES" -> found(OpenFiles.NONE, at);
                    case "SIGNATURE" -> found(SignatureReading.certified(), at);
                    case "SEAL" ->
                        sealed ? found(SignatureReading.sealed(), at) : new Reading.Unavailable<>(at, "seal", "1");
                    default -> new Reading.NotFound<>(at, "test", "1");
                };
            }
        };
    }

    private static <T> Reading<T> found(T value, Instant at) {
        return new Reading.Found<>(value, at, "test", "1");
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private Answer handle(String when, Role role, Command command) {
        return office.handle(
                ApplicationPolicy.PROCEDURE, ID, command, Walk.who(role), at(when), CommandId.of("c-" + ++attempts));
    }

    private Answer accepted(String when, Role role, Command command) {
        Answer answer = handle(when, role, command);
        assertThat(answer.accepted()).as("%s %s", command, answer.findings()).isTrue();
        return answer;
    }

    private void complete(ApplicationForm form) {
        accepted("2026-04-06T09:00", APPLICANT, new FilingCommand.Draft(form));
        accepted("2026-04-06T09:10", APPLICANT, Sample.submit());
        accepted("2026-04-06T09:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
    }

    private List<JournalEntry> journal(CaseId id) {
        return CaseEvidence.in(store, id).map(CaseEvidence::entries).orElse(List.of());
    }

    /** Two schedulers press the button at the same moment: one licence, one number, and the other is told that it is done. */
    @Test
    void two_seals_at_once_issue_one_licence() throws Exception {
        complete(Sample.form("KERAMAIAN", Sample.until()));
        sealed = false;
        SilenceCommand.AutoIssue unsealed =
                new SilenceCommand.AutoIssue(Sample.document("LICENCE"), CaseId.of("licence-0"));
        assertThat(handle("2026-04-14T00:10", SEAL, unsealed).accepted()).isFalse();
        assertThat(journal(CaseId.of("licence-0"))).isEmpty();
        sealed = true;
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> schedulers = new ArrayList<>();
            for (int i = 1; i <= 2; i++) {
                String name = "licence-" + i;
                schedulers.add(() -> {
                    together.await();
                    return office.handle(
                            ApplicationPolicy.PROCEDURE,
                            ID,
                            new SilenceCommand.AutoIssue(Sample.document("LICENCE"), CaseId.of(name)),
                            Actor.of("seal-" + name, SEAL),
                            at("2026-04-14T00:20"),
                            CommandId.of(name));
                });
            }
            List<Boolean> issued = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(schedulers)) {
                issued.add(answer.get().accepted());
            }
            assertThat(issued).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        long opened = List.of("licence-1", "licence-2").stream()
                .filter(id -> !journal(CaseId.of(id)).isEmpty())
                .count();
        assertThat(opened).isEqualTo(1);
        assertThat(journal(ID).stream().filter(entry -> entry.act().equals("autoIssue")))
                .hasSize(1);
    }

    @Test
    void a_stranger_who_follows_a_file_learns_stages_and_days_and_nobody() {
        complete(Sample.reklame());
        accepted("2026-04-06T10:00", VERIFIER, Sample.returning("DESIGN"));
        CaseFile<?> file = office.file(ApplicationPolicy.PROCEDURE, ID).orElseThrow();
        PublicApplicationView view =
                new PublicApplications().view(file, journal(ID)).orElseThrow();
        assertThat(view.progress().stage()).isEqualTo(ApplicationStage.RETURNED.code());
        assertThat(view.progress().mendBy()).isPresent();
        assertThat(view.progress().passed())
                .extracting(one -> one.stage().value())
                .containsExactly("SUBMITTED", "TECHNICAL_REVIEW", "RETURNED");
        assertThat(view.tracking().orElseThrow()).endsWith("-ABCD2345");
        assertThat(view.notice()).isPresent();
        assertThat(view.toString())
                .doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET, "owner", "verifier", "front_office", "DESIGN");
    }

    /** The applicant is told what happened and until when; by whom, nobody tells him. */
    @Test
    void what_the_applicant_is_told_names_no_officer() {
        accepted("2026-04-06T09:00", APPLICANT, new FilingCommand.Draft(Sample.reklame()));
        List<Notice> told = new ArrayList<>();
        told.addAll(office.notices(accepted("2026-04-06T09:10", APPLICANT, Sample.submit())));
        told.addAll(office.notices(accepted("2026-04-06T09:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete())));
        told.addAll(office.notices(accepted("2026-04-06T10:00", VERIFIER, Sample.returning("DESIGN"))));
        String all = told.stream().map(Notice::toString).collect(Collectors.joining("\n"));
        assertThat(told.stream().map(notice -> notice.key()).toList())
                .contains("licensing.submitted", "licensing.complete", "licensing.returned");
        assertThat(all).doesNotContain("front_office", "verifier", Sample.NIK, Sample.NAME, Sample.STREET);
    }

    /** Journals hold no name, number or address; these stand apart and can be destroyed. */
    @Test
    void a_journal_holds_nothing_personal() {
        complete(Sample.reklame());
        String journal = journal(ID).stream().map(JournalEntry::toString).collect(Collectors.joining());
        assertThat(journal).doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET);
        assertThat(office.file(ApplicationPolicy.PROCEDURE, ID).orElseThrow().toString())
                .doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET);
        for (Command command : Commands.all()) {
            assertThat(command.toString()).doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET);
        }
    }

    @Test
    void the_licence_stands_there_with_the_signature_and_is_of_the_same_office() {
        complete(Sample.form("PENELITIAN", Sample.until()));
        accepted("2026-04-06T10:00", VERIFIER, new ReviewCommand.CompleteReview(java.util.Optional.empty()));
        accepted("2026-04-06T11:00", TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
        accepted("2026-04-06T12:00", APPROVER, new DecisionCommand.Approve(java.util.Optional.empty()));
        accepted("2026-04-06T13:00", APPROVER, Sample.sign());
        CaseFile<?> licence =
                office.file(LicencePolicy.PROCEDURE, CaseId.of("licence-1")).orElseThrow();
        assertThat(licence.procedure()).isEqualTo(LicencePolicy.PROCEDURE);
        assertThat(licence.stage().value()).isEqualTo("ACTIVE");
    }
}
