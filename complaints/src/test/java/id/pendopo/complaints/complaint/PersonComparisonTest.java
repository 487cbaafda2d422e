package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.workflow.Journey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody decides on a complaint in which he is, though he brought it without the account under which he works. */
class PersonComparisonTest {
    private static final PersonComparison REPORTER = new PersonComparison(true, false);
    private static final PersonComparison ACCUSED = new PersonComparison(false, true);
    private static final String NIK = "3273014510900001";
    private static final String NIP = "198001012005011001";

    /** What decides, with a case in which it is possible. */
    private static Map<Command, Journey<Complaint>> deciding() {
        Map<Command, Journey<Complaint>> all = new LinkedHashMap<>();
        all.put(Sample.verify(), Sample.received());
        all.put(Sample.reject(ReasonCode.INVALID), Sample.received());
        all.put(new FilingCommand.RejectAsHoax(Sample.WORDS, List.of(Sample.document("BUKTI"))), Sample.received());
        all.put(new FilingCommand.Archive(ReasonCode.NOT_GOVERNMENT, Sample.WORDS), Sample.received());
        all.put(new FamilyCommand.Merge(CaseId.of("aduan-induk")), Sample.received());
        all.put(Work.to(Work.DPU), Work.sorted(Sample.plain(), ReportKind.COMPLAINT_GENERAL, Sample.PAVEMENT));
        all.put(Work.done(), Work.inProgress());
        all.put(
                new AnsweringCommand.ApproveAnswer(),
                Work.inProgress().take("2025-06-05T08:00", Work.DPU_ADMIN, Work.done()));
        all.put(
                new FilingCommand.UpholdObjection(),
                Sample.received()
                        .take("2025-06-03T09:00", Sample.SECOND_ADMIN, Sample.reject(ReasonCode.INVALID))
                        .take("2025-06-04T09:00", Sample.REPORTER, new FilingCommand.ObjectToRejection(Sample.WORDS)));
        return all;
    }

    private static Actor by(Command command) {
        return command instanceof AnsweringCommand.DraftAnswer
                ? Work.DPU_ADMIN
                : command instanceof AnsweringCommand.ApproveAnswer ? Work.DPU_LIAISON : ADMIN;
    }

    @Test
    void whoever_is_in_it_by_his_number_decides_nothing() {
        deciding().forEach((command, journey) -> {
            String when = "2025-06-05T09:00";
            journey.knowing(PersonComparison.FACT, PersonComparison.NOBODY);
            journey.settle(when);
            assertThat(journey.tried(when, by(command), command))
                    .as("%s", command)
                    .isEmpty();
            for (PersonComparison in : List.of(REPORTER, ACCUSED)) {
                journey.knowing(PersonComparison.FACT, in);
                assertThat(journey.tried(when, by(command), command))
                        .as("%s", command)
                        .containsExactly("complaints.SAME_PERSON");
            }
        });
    }

    /** Whether he is the reporter is nobody's business: a substitute would learn it of whom he stands in for. */
    @Test
    void the_finding_does_not_say_which_of_them_he_is() {
        Journey<Complaint> complaint = Sample.received();
        String first = said(complaint.knowing(PersonComparison.FACT, REPORTER));
        assertThat(said(complaint.knowing(PersonComparison.FACT, ACCUSED))).isEqualTo(first);
    }

    private static String said(Journey<Complaint> complaint) {
        return complaint
                .decide("2025-06-05T09:00", ADMIN, Sample.verify())
                .findings()
                .toString();
    }

    @Test
    void where_the_vault_is_silent_an_ordinary_complaint_goes_on_and_says_so() {
        Journey<Complaint> complaint = Sample.received();
        complaint.answering(PersonComparison.FACT, at -> new Reading.Unavailable<>(at, "vault", ""));
        assertThat(complaint.warned("2025-06-03T09:00", ADMIN, Sample.verify()))
                .contains("complaints.PERSON_UNCHECKED");
        complaint.take("2025-06-03T09:00", ADMIN, Sample.verify());
        assertThat(complaint.last().warnings())
                .as("it stays in the entry for whoever audits")
                .extracting(Finding::code)
                .contains("complaints.PERSON_UNCHECKED");
        complaint.answering(PersonComparison.FACT, at -> new Reading.NotFound<>(at, "vault", ""));
        complaint.knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY));
        assertThat(complaint.warned("2025-06-03T10:00", ADMIN, Work.to(Work.DPU)))
                .as("nothing found is nothing compared")
                .containsExactly("complaints.PERSON_UNCHECKED");
    }

    @Test
    void on_what_is_alleged_nobody_decides_unchecked() {
        Journey<Complaint> complaint = Sample.received("2025-06-02T09:00", Sample.accusing());
        FilingCommand.Verify verify = new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Work.EXTORTION);
        complaint.answering(PersonComparison.FACT, at -> new Reading.Unavailable<>(at, "vault", ""));
        assertThat(complaint.tried("2025-06-03T09:00", ADMIN, verify)).containsExactly("complaints.PERSON_UNCHECKED");
        complaint.knowing(PersonComparison.FACT, PersonComparison.NOBODY);
        assertThat(complaint.tried("2025-06-03T09:00", ADMIN, verify)).isEmpty();
    }

    @Test
    void where_nobody_is_known_nothing_is_asked() {
        Report nobody = Sample.pavement()
                .by(Reporter.UNIDENTIFIED)
                .hiding(new Secrecy(false, false, true, false))
                .done();
        Journey<Complaint> complaint = Sample.received("2025-06-02T09:00", nobody);
        complaint.answering(PersonComparison.FACT, at -> new Reading.Unavailable<>(at, "vault", ""));
        assertThat(complaint.warned("2025-06-03T09:00", ADMIN, Sample.verify()))
                .doesNotContain("complaints.PERSON_UNCHECKED");
        complaint.take("2025-06-03T09:00", ADMIN, Sample.verify());
        assertThat(complaint.last().facts()).isEmpty();
    }

    /** Who by his reference is in it is told nothing at all, whatever the vault says. */
    @Test
    void the_reference_is_compared_at_every_step_without_asking() {
        Report known = Sample.accusing()
                .change()
                .about(SubjectParty.official(Code.of("DPU"), SubjectOffice.STAFF, "Budi Contohnama")
                        .known(ADMIN.person()))
                .done();
        Journey<Complaint> complaint = Sample.received("2025-06-02T09:00", known);
        complaint.knowing(PersonComparison.FACT, PersonComparison.NOBODY);
        assertThat(complaint.tried("2025-06-03T09:00", ADMIN, Sample.verify()))
                .doesNotContain("complaints.SAME_PERSON");
        assertThat(complaint.tried("2025-06-03T09:00", ADMIN, Sample.verify())).isNotEmpty();
    }

    @Test
    void the_vault_is_asked_about_the_case_whoever_acts_and_whom_he_stands_in_for() {
        Actor substitute = Actor.of("admin-2", ComplaintRole.INSTANCE_ADMIN)
                .onBehalfOf(
                        PersonRef.of("admin-1"),
                        new Deed(
                                "SK-1",
                                java.time.LocalDate.parse("2025-01-01"),
                                java.time.LocalDate.parse("2025-12-31")));
        String subject = PersonComparison.subject(CaseId.of("aduan-1"), substitute);
        assertThat(PersonComparison.file(subject)).isEqualTo(CaseId.of("aduan-1"));
        assertThat(PersonComparison.persons(subject)).containsExactly(PersonRef.of("admin-2"), PersonRef.of("admin-1"));
        assertThat(PersonComparison.persons(PersonComparison.subject(CaseId.of("aduan-1"), ADMIN)))
                .containsExactly(PersonRef.of("admin-1"));
    }

    // Hashes.

    private static final PersonHashes HASHES = PersonHashes.under("kunci contoh 16b".getBytes(StandardCharsets.UTF_8));

    private static Report with(String nik, String nip) {
        ReporterRecord record = new ReporterRecord(
                Optional.empty(),
                Optional.of(PersonalText.of(nik)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Sample.pavement()
                .by(Reporter.of(Sample.CITIZEN, VerificationLevel.IDENTITY, record))
                .about(new SubjectParty(
                        Optional.empty(),
                        SubjectOffice.STAFF,
                        Optional.empty(),
                        Optional.of(PersonalText.of(nip)),
                        Optional.empty(),
                        Optional.empty()))
                .done();
    }

    @Test
    void numbers_are_compared_by_their_hashes_however_they_are_grouped() {
        Set<String> official =
                Set.of(HASHES.of(NIK).orElseThrow(), HASHES.of(NIP).orElseThrow());
        assertThat(HASHES.compare(with("3273 0145 1090 0001", "197501012000031002"), official))
                .isEqualTo(REPORTER);
        assertThat(HASHES.compare(with("3273014510900002", "19800101 200501 1 001"), official))
                .isEqualTo(ACCUSED);
        assertThat(HASHES.compare(with("3273014510900002", "197501012000031002"), official))
                .isEqualTo(PersonComparison.NOBODY);
        assertThat(HASHES.compare(Sample.plain(), official)).isEqualTo(PersonComparison.NOBODY);
    }

    @Test
    void a_hash_tells_no_number_and_hangs_on_its_key() {
        assertThat(HASHES.of(NIK).orElseThrow()).hasSize(64).doesNotContain("3273");
        PersonHashes other = PersonHashes.under("kunci lain 16 bt".getBytes(StandardCharsets.UTF_8));
        assertThat(other.of(NIK)).isNotEqualTo(HASHES.of(NIK));
        assertThat(HASHES.of("-")).isEmpty();
        assertThatThrownBy(() -> PersonHashes.under(new byte[15])).hasMessageContaining("15 bytes is below 16");
    }
}
