package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.GATEWAY;
import static id.pendopo.licensing.application.ApplicationRole.TECH_HEAD;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.testkit.InMemoryStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What another system issued has a number of that system's, which no two applications have. */
class ExternalNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    private final Office office = LicenceWorld.office(Region.PACK, new InMemoryStore());
    private int attempts;

    private Answer handle(CaseId id, String when, Role role, Command command) {
        return office.handle(
                ApplicationPolicy.PROCEDURE,
                id,
                command,
                Walk.who(role),
                LicenceWorld.at(when),
                CommandId.of("c-" + ++attempts));
    }

    private void accepted(CaseId id, String when, Role role, Command command) {
        Answer answer = handle(id, when, role, command);
        assertThat(answer.accepted()).as("%s: %s", command, answer.findings()).isTrue();
    }

    /** A clinic of this village, approved here and waiting for the national system. */
    private CaseId approved(String name, int village) {
        CaseId id = CaseId.of(name);
        ApplicationForm form = at(village);
        accepted(id, "2026-04-06T08:00", APPLICANT, new FilingCommand.Draft(form));
        accepted(id, "2026-04-06T08:10", APPLICANT, Sample.submit());
        accepted(id, "2026-04-06T08:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        accepted(
                id,
                "2026-04-06T08:30",
                VERIFIER,
                new ReviewCommand.Judge(List.of(Judgement.of(Code.of("KKPR"), true))));
        accepted(id, "2026-04-06T08:40", VERIFIER, new ReviewCommand.CompleteReview(Optional.empty()));
        accepted(id, "2026-04-06T08:50", TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
        accepted(id, "2026-04-06T09:00", APPROVER, new DecisionCommand.Approve(Optional.empty()));
        return id;
    }

    private static ApplicationForm at(int village) {
        ApplicationForm form = Sample.clinic();
        return new ApplicationForm(
                ApplicationKind.NEW,
                form.type(),
                form.track(),
                ApplicationSubject.of(form.subject().holder(), Sample.activity(600_000_000, village)),
                form.dossier(),
                Optional.empty());
    }

    private static DecisionCommand.RecordExternalIssuance issued(String number, String licence) {
        return new DecisionCommand.RecordExternalIssuance(number, DAY, CaseId.of(licence));
    }

    /** However a clerk types it. */
    @Test
    void a_number_is_recorded_in_one_case_only() {
        CaseId first = approved("clinic-1", 1001);
        CaseId second = approved("clinic-2", 1002);
        accepted(first, "2026-04-06T10:00", GATEWAY, issued("0220001234567 0001", "licence-1"));
        for (String again : List.of("0220001234567 0001", "  0220001234567   0001 ")) {
            assertThat(handle(second, "2026-04-06T10:10", GATEWAY, issued(again, "licence-2"))
                            .codes())
                    .containsExactly("licensing.NUMBER_CONFLICT");
        }
        accepted(second, "2026-04-06T10:20", GATEWAY, issued("0220001234567 0002", "licence-2"));
    }

    /** Two gateways write at the very moment: the page of the number takes one of them. */
    @Test
    void two_at_once_record_it_once() throws Exception {
        List<CaseId> files = List.of(approved("clinic-1", 1001), approved("clinic-2", 1002));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> gateways = files.stream()
                    .<Callable<Answer>>map(file -> () -> {
                        together.await();
                        return office.handle(
                                ApplicationPolicy.PROCEDURE,
                                file,
                                issued("OSS-7", "licence-of-" + file),
                                Walk.who(GATEWAY),
                                LicenceWorld.at("2026-04-06T10:00"),
                                CommandId.of("at-once-" + file));
                    })
                    .toList();
            int accepted = 0;
            for (Future<Answer> answer : threads.invokeAll(gateways)) {
                accepted += answer.get().accepted() ? 1 : 0;
                assertThat(answer.get().accepted() || answer.get().codes().contains("licensing.NUMBER_CONFLICT"))
                        .as("%s", answer.get().codes())
                        .isTrue();
            }
            assertThat(accepted).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    /** A number of the region's own series is no other system's. */
    @Test
    void a_number_of_our_own_is_not_given_from_outside() {
        CaseId own = CaseId.of("display");
        accepted(
                own, "2026-04-06T08:00", APPLICANT, new FilingCommand.Draft(Sample.form("PENELITIAN", Sample.until())));
        accepted(own, "2026-04-06T08:10", APPLICANT, Sample.submit());
        accepted(own, "2026-04-06T08:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        accepted(own, "2026-04-06T08:40", VERIFIER, new ReviewCommand.CompleteReview(Optional.empty()));
        accepted(own, "2026-04-06T08:50", TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
        accepted(own, "2026-04-06T09:00", APPROVER, new DecisionCommand.Approve(Optional.empty()));
        accepted(
                own,
                "2026-04-06T09:10",
                APPROVER,
                new DecisionCommand.Sign(Sample.document("LICENCE"), CaseId.of("licence-0")));
        Application issued = (Application)
                office.file(ApplicationPolicy.PROCEDURE, own).orElseThrow().data();
        String number = issued.ruling().paper().orElseThrow().number();
        CaseId clinic = approved("clinic-1", 1001);
        assertThat(handle(clinic, "2026-04-06T10:00", GATEWAY, issued(number, "licence-1"))
                        .codes())
                .containsExactly("licensing.NUMBER_CONFLICT");
    }
}
