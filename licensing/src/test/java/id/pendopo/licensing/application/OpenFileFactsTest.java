package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same is not asked for twice at a time; the office knows it from its own cases. */
class OpenFileFactsTest {
    private final Office office = LicenceWorld.office(Region.PACK, new InMemoryStore());
    private int attempts;

    private Answer handle(String id, String when, Role role, Command command) {
        return office.handle(
                ApplicationPolicy.PROCEDURE,
                CaseId.of(id),
                command,
                Walk.who(role),
                LicenceWorld.at(when),
                CommandId.of("c-" + ++attempts));
    }

    private void drafted(String id, String type, int village) {
        ApplicationForm form = Sample.reklame();
        ApplicationForm asked = new ApplicationForm(
                ApplicationKind.NEW,
                Code.of(type),
                form.track(),
                ApplicationSubject.of(form.subject().holder(), Sample.activity(600_000_000, village)),
                form.dossier(),
                Optional.empty());
        assertThat(handle(id, "2026-04-06T08:00", APPLICANT, new FilingCommand.Draft(asked))
                        .accepted())
                .isTrue();
    }

    private Answer submitted(String id, String when) {
        return handle(id, when, APPLICANT, Sample.submit());
    }

    @Test
    void the_same_is_handed_in_once_at_a_time() {
        drafted("display-1", "REKLAME", 1001);
        drafted("display-2", "REKLAME", 1001);
        // Two drafts hinder nobody.
        assertThat(submitted("display-1", "2026-04-06T08:10").accepted()).isTrue();
        Answer again = submitted("display-2", "2026-04-06T08:20");
        assertThat(again.codes()).containsExactly("licensing.SAME_FILE_OPEN");
        assertThat(again.findings().get(0).found()).contains("display-1");
        assertThat(handle(
                                "display-1",
                                "2026-04-06T09:00",
                                FRONT_OFFICE,
                                new CounterCommand.RejectInadmissible(Sample.refusal()))
                        .accepted())
                .isTrue();
        assertThat(submitted("display-2", "2026-04-06T09:10").accepted()).isTrue();
    }

    @Test
    void another_place_is_another_matter() {
        drafted("display-1", "REKLAME", 1001);
        drafted("display-2", "REKLAME", 1002);
        assertThat(submitted("display-1", "2026-04-06T08:10").accepted()).isTrue();
        assertThat(submitted("display-2", "2026-04-06T08:20").accepted()).isTrue();
    }
}
