package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.IndividualActor;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The level of risk decides which way an application of the national system goes: section 3.3 of the domain. */
class RiskPathTest {
    private static final CaseId CERTIFICATE = CaseId.of("certificate-1");

    private static Walk under(String level) {
        String rule = """
                {"rules": [{"kbliEdition": "KBLI_2025", "kbli": "47111", "scales": [], "parameters": [],
                "riskLevel": "%s", "requirements": [], "authority": "REGION", "validFrom": "2025-06-05"}]}
                """.formatted(level);
        return new Walk(Region.workflow(Map.of("risk", rule)))
                .does(APPLICANT, new FilingCommand.Draft(Sample.clinic()));
    }

    private static FilingCommand.Submit submit(Optional<CaseId> certificate) {
        return new FilingCommand.Submit(true, Optional.of("ABCD2345"), certificate);
    }

    @Test
    void of_low_risk_no_officer_looks_at_it_and_the_other_system_issues() {
        Walk walk = under("LOW").does(APPLICANT, submit(Optional.empty()));
        assertThat(walk.isAt(AWAITING_EXTERNAL)).isTrue();
        assertThat(walk.data().received().path()).isEqualTo(ApplicationPath.AUTOMATIC);
        assertThat(walk.refused(APPROVER, Sample.sign())).containsExactly("licensing.NOT_ISSUABLE_HERE");
        walk.does(
                GATEWAY,
                new DecisionCommand.RecordExternalIssuance("0220001234567", Region.DAY, CaseId.of("licence-1")));
        assertThat(walk.isAt(ISSUED)).isTrue();
        assertThat(walk.data().ruling().paper().orElseThrow().origin()).isEqualTo(LicenceOrigin.EXTERNAL);
    }

    /** A NIB is the business's own number: it stands on as many licences as the business has activities that need nothing more. */
    @Test
    void of_low_risk_the_same_business_identity_number_is_recorded_again() {
        ApplicationForm clinic = Sample.clinic();
        BusinessActor holder = BusinessActor.of(new IndividualActor(
                PersonalText.of(Sample.NAME),
                PersonalText.of(Sample.NIK),
                PersonalText.of(Sample.STREET),
                Optional.of(PersonalText.of("0220001234567")),
                Optional.of(Sample.OWNER)));
        ApplicationForm form = new ApplicationForm(
                clinic.kind(),
                clinic.type(),
                clinic.track(),
                ApplicationSubject.of(holder, clinic.subject().activity().orElseThrow()),
                clinic.dossier(),
                Optional.empty());
        Walk walk = under("LOW")
                .with(new BusinessReading(true, false, Set.of("47111")))
                .does(APPLICANT, new FilingCommand.Edit(form))
                .does(APPLICANT, submit(Optional.empty()))
                .with(NumberUse.of(CaseId.of("another")));
        assertThat(walk.refused(
                        GATEWAY,
                        new DecisionCommand.RecordExternalIssuance(
                                "0220001234568", Region.DAY, CaseId.of("licence-1"))))
                .containsExactly("licensing.NUMBER_CONFLICT");
        walk.does(
                GATEWAY,
                new DecisionCommand.RecordExternalIssuance("0220001234567", Region.DAY, CaseId.of("licence-1")));
        assertThat(walk.entries().get(walk.entries().size() - 1).postings()).isEmpty();
    }

    @Test
    void of_medium_low_risk_the_declaration_is_the_certificate() {
        assertThat(under("MEDIUM_LOW").refused(APPLICANT, submit(Optional.empty())))
                .containsExactly("licensing.CERTIFICATE_UNFIT");
        Walk walk = under("MEDIUM_LOW").does(APPLICANT, submit(Optional.of(CERTIFICATE)));
        assertThat(walk.isAt(ISSUED)).isTrue();
        assertThat(walk.followUps()).singleElement().satisfies(next -> {
            assertThat(next.to()).isEqualTo(CERTIFICATE);
            assertThat(next.command()).isInstanceOfSatisfying(LicenceCommand.Register.class, register -> {
                assertThat(register.grant().provenance().origin()).isEqualTo(LicenceOrigin.SELF_DECLARED);
                assertThat(register.grant().number()).isEqualTo("REGISTRATION-1");
                assertThat(register.grant().activity().orElseThrow().risk()).contains(Code.of("MEDIUM_LOW"));
            });
        });
    }

    @Test
    void of_medium_high_risk_the_certificate_is_there_at_once_and_the_decision_verifies_it() {
        Walk walk = under("MEDIUM_HIGH").does(APPLICANT, submit(Optional.of(CERTIFICATE)));
        assertThat(walk.isAt(SUBMITTED)).isTrue();
        assertThat(walk.followUps().get(0).command()).isInstanceOf(LicenceCommand.RegisterUnverified.class);
        walk.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete())
                .recommended()
                .does(APPROVER, new DecisionCommand.Approve(Optional.empty()));
        assertThat(walk.refused(
                        GATEWAY,
                        new DecisionCommand.RecordExternalIssuance("OSS-1", Region.DAY, CaseId.of("licence-1"))))
                .containsExactly("licensing.LICENCE_CASE_UNFIT");
        walk.does(GATEWAY, new DecisionCommand.RecordExternalIssuance("OSS-1", Region.DAY, CERTIFICATE));
        assertThat(walk.followUps().get(0).command()).isInstanceOf(LicenceCommand.Verify.class);
        Walk refused = under("MEDIUM_HIGH")
                .does(APPLICANT, submit(Optional.of(CERTIFICATE)))
                .does(FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal()));
        assertThat(refused.followUps().get(0).command()).isInstanceOf(LicenceCommand.FailVerification.class);
    }

    @Test
    void of_high_risk_and_where_no_rule_fits_the_whole_way_is_gone() {
        Walk walk = under("HIGH").does(APPLICANT, submit(Optional.empty()));
        assertThat(walk.isAt(SUBMITTED)).isTrue();
        assertThat(walk.data().received().path()).isEqualTo(ApplicationPath.FULL);
        Walk unknown = Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(Sample.clinic()));
        assertThat(Walk.codes(unknown.ask(Walk.who(APPLICANT), submit(Optional.empty()))))
                .contains("licensing.RISK_UNDETERMINED");
        unknown.does(APPLICANT, submit(Optional.empty()));
        assertThat(unknown.isAt(SUBMITTED)).isTrue();
    }

    /** Only a new licence goes by its risk; and only what the national system issues. */
    @Test
    void every_path_is_known() {
        assertThat(List.of(ApplicationPath.values()).stream().filter(ApplicationPath::isHandled))
                .containsExactly(ApplicationPath.FULL, ApplicationPath.MINOR, ApplicationPath.UNVERIFIED_FIRST);
        assertThat(Sample.reklame().kind()).isEqualTo(ApplicationKind.NEW);
    }
}
