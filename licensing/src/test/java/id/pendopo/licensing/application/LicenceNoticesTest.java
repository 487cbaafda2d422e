package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.LicenceWorld.Fate;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.LicenceNotices;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.licence.SanctionCommand;
import id.pendopo.licensing.objection.Objection;
import id.pendopo.licensing.objection.ObjectionCommand;
import id.pendopo.licensing.objection.ObjectionNotices;
import id.pendopo.licensing.objection.ObjectionPolicy;
import id.pendopo.licensing.objection.ObjectionRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holders and objectors are told what was decided and until when, the office what waits for it, and nobody one fact twice. */
class LicenceNoticesTest {
    private static final CaseId OBJECTION = CaseId.of("objection-1");

    private final LicenceWorld world = new LicenceWorld(Region.PACK);

    private Answer objects(String when, ObjectionRole role, String person, ObjectionCommand command) {
        Answer answer = world.handle(ObjectionPolicy.PROCEDURE, OBJECTION, when, Actor.of(person, role), command);
        assertThat(answer.accepted()).as("%s", answer.findings()).isTrue();
        return answer;
    }

    private Answer warned(String when) {
        world.licence(
                when + "T08:00", LicenceRole.INSPECTOR, new SanctionCommand.ReportBreach(Code.of("UNSAFE"), "LHP 1"));
        return world.licence(
                when + "T09:00",
                LicenceRole.APPROVER,
                new SanctionCommand.Warn(
                        Code.of("UNSAFE"), Code.of("WARNING_1"), "SP 1", LocalDate.parse(when), Optional.empty()));
    }

    @Test
    void the_holder_is_told_of_a_sanction_and_its_day() {
        assertThat(world.told(warned("2026-03-02"))).contains("licensing.licenceSanctioned");
    }

    @Test
    void what_an_application_brings_the_licence_does_not_tell_again() {
        CaseId renewal = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-11");
        Answer complete =
                world.accepted(renewal, "2026-05-11T08:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        assertThat(world.told(complete)).contains("licensing.complete", "licensing.licenceContinued");
        world.approved(renewal, "2026-05-11T", "DESIGN", "OLD_TAX_RECEIPT");
        Answer signed = world.accepted(
                renewal,
                "2026-05-11T13:00",
                ApplicationRole.APPROVER,
                new DecisionCommand.Sign(Sample.document("LICENCE"), CaseId.of("licence-2")));
        assertThat(world.told(signed))
                .filteredOn(key -> key.startsWith("licensing.licence"))
                .isEmpty();
        assertThat(world.told(signed)).contains("licensing.issued");
    }

    /** From the filing to the ruling, and what is reopened or restored by it. */
    @Test
    void who_objects_is_told_what_was_decided_and_until_when() {
        world.befalls(Fate.SUSPENDED, "2026-03-02");
        Answer filed = objects(
                "2026-03-03T09:00",
                ObjectionRole.APPLICANT,
                "owner",
                new ObjectionCommand.FileObjection(
                        LicenceWorld.OLD, Optional.empty(), List.of(Code.of("FACTS")), Sample.document("LETTER")));
        assertThat(world.told(filed)).contains("licensing.objectionFiled");
        objects("2026-03-03T10:00", ObjectionRole.OBJECTION_REVIEWER, "reviewer", new ObjectionCommand.TakeUp());
        objects(
                "2026-03-03T11:00",
                ObjectionRole.OBJECTION_REVIEWER,
                "reviewer",
                new ObjectionCommand.Advise(Objection.Outcome.GRANTED, Sample.document("OPINION")));
        Answer granted = objects(
                "2026-03-03T12:00",
                ObjectionRole.APPROVER,
                "licence-approver",
                new ObjectionCommand.Grant("KB 1", LocalDate.of(2026, 3, 3)));
        assertThat(world.told(granted)).contains("licensing.objectionGranted", "licensing.licenceRestored");
    }

    /** The day on a paper rests on the word of one clerk, so those who decide are told. */
    @Test
    void a_paper_entered_late_is_shown_to_who_decides() {
        world.befalls(Fate.SUSPENDED, "2026-03-02");
        Answer entered = objects(
                "2026-04-06T09:00",
                ObjectionRole.FRONT_OFFICE,
                "counter",
                new ObjectionCommand.EnterObjection(
                        LicenceWorld.OLD,
                        Optional.empty(),
                        List.of(Sample.OWNER),
                        LocalDate.of(2026, 3, 5),
                        List.of(Code.of("FACTS")),
                        Sample.document("LETTER"),
                        Optional.empty()));
        assertThat(world.told(entered)).contains("licensing.objectionEntryLateTold", "licensing.objectionFiled");
    }

    /** Where a region refuses what was not mended, the applicant is told that once. */
    @Test
    void what_is_refused_for_want_of_mending_is_told_as_a_refusal_alone() {
        for (String end : List.of("LAPSED", "REJECTED")) {
            LicenceWorld region = new LicenceWorld(Region.with(Map.of("correctionExpiry", '"' + end + '"')));
            CaseId id = region.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-11");
            region.accepted(id, "2026-05-11T09:00", FRONT_OFFICE, Sample.returning("DESIGN"));
            List<String> told = region.toldByTime("2026-06-02T00:00", id);
            assertThat(told)
                    .filteredOn(key -> key.equals("licensing.lapsed") || key.equals("licensing.rejected"))
                    .containsExactly("licensing." + end.toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void keys_are_of_one_rule_in_the_whole_module() {
        Set<String> keys = new HashSet<>();
        for (NoticeProvider provider :
                List.of(new ApplicationNotices(), new LicenceNotices(), new ObjectionNotices())) {
            provider.rules()
                    .forEach(rule ->
                            assertThat(keys.add(rule.key())).as(rule.key()).isTrue());
        }
    }
}
