package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.Initials;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublicField;
import id.pendopo.grants.proposal.PublicProposalView;
import id.pendopo.grants.proposal.PublishedCases;
import id.pendopo.grants.proposal.RiskForm;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that everybody may read. */
class PublicTablesTest {
    private static final OutputWords WORDS = OutputWords.of(PublishedCases.pack(), Locale.ROOT);

    private static PublicGrants grants(PublicTerms terms, PublishedCases.Case... cases) {
        PublicGrants.Gathering gathering = PublicGrants.gathering(terms, PublicIds.NONE, GrantFilter.ALL);
        for (PublishedCases.Case one : cases) {
            gathering.add(one.file(), one.journal());
        }
        return gathering.grants();
    }

    private static PublishedCases.Case person(Planning planning) {
        return PublishedCases.at(ProposalStage.REFUND_DUE)
                .of(PublishedCases.ofPerson(
                        planning,
                        RiskForm.SICKNESS,
                        "Biaya berobat",
                        "Uraian",
                        new PersonApplicant(
                                PersonalText.of("Budi Santoso bin Ahmad Dahlan Kurnia"),
                                PersonalText.of("3273014501900001"),
                                Optional.empty(),
                                PersonalText.of("Bandung"),
                                PersonalText.of("1990-01-05"),
                                PersonalText.of("Jalan Contoh 1"),
                                PersonalText.of("Penjahit"),
                                PersonalText.of("Kawin"),
                                Optional.empty()),
                        PersonalText.of("0012345678901")))
                .as("case-2", "PH-2025-00002");
    }

    private static List<Map<String, Object>> rows(PublicGrants grants, PublicOutput output) {
        OpenTable table = output.of(grants, WORDS).orElseThrow();
        return table.rows().stream()
                .map(row -> {
                    Map<String, Object> named = new java.util.LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(table.columns().get(i).key(), row.get(i));
                    }
                    return named;
                })
                .toList();
    }

    @Test
    void the_list_of_recipients_names_an_organisation_with_place_purpose_and_amounts() {
        Map<String, Object> row = rows(
                        grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.REFUND_DUE)),
                        PublicOutput.RECIPIENTS)
                .get(0);
        assertThat(row)
                .containsEntry("year", 2026L)
                .containsEntry("type", "Hibah")
                .containsEntry("number", "PH-2025-00001")
                .containsEntry("name", "Yayasan Contoh Lestari")
                .containsEntry("kelurahan", "32.73.01.1001")
                .containsEntry("purpose", "Pelatihan kerajinan contoh")
                .containsEntry("requested", 50_000_000L)
                .containsEntry("decreed", 50_000_000L)
                .containsEntry("realised", 50_000_000L);
        assertThat((String) row.get("notice")).startsWith("CONTOH");
    }

    @Test
    void a_person_stands_with_initials_kelurahan_and_purposes_and_without_the_receipt_number() {
        Map<String, Object> row = rows(grants(PublicTerms.STANDARD, person(Planning.PLANNED)), PublicOutput.RECIPIENTS)
                .get(0);
        assertThat(row)
                .containsEntry("name", "B. S. B. A.")
                .containsEntry("kelurahan", "32.73.01.1001")
                .containsEntry("purpose", "Perlindungan sosial")
                .containsEntry("number", "");
        PublicTerms hidden = new PublicTerms(PublicTerms.STANDARD.open(), IndividualNameMode.HIDDEN);
        assertThat(rows(grants(hidden, person(Planning.PLANNED)), PublicOutput.RECIPIENTS)
                        .get(0))
                .containsEntry("name", "")
                .containsEntry("kelurahan", "32.73.01");
    }

    /** Of aid that could not be planned there is a line of sums, and no line of a case. */
    @Test
    void unplanned_aid_is_told_by_counts_and_totals_only() {
        PublicGrants grants = grants(
                PublicTerms.STANDARD,
                PublishedCases.approved(person(Planning.UNPLANNED), 3_000_000),
                PublishedCases.approved(person(Planning.UNPLANNED).as("case-3", "PH-2025-00003"), 2_000_000));
        assertThat(grants.grants()).isEmpty();
        assertThat(rows(grants, PublicOutput.UNPLANNED))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("approved", 2L)
                        .containsEntry("approvedAmount", 5_000_000L)
                        .containsEntry("paid", 2L));
        assertThat(rows(grants, PublicOutput.REALISATION))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("budget", "")
                        .containsEntry("realised", 100_000_000L)
                        .containsEntry("paid", 2L)
                        .containsEntry("share", "")
                        .containsEntry("file", "unplanned-2026.csv"));
    }

    @Test
    void a_case_is_listed_from_the_day_it_stands_in_the_budget() {
        assertThat(grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.IN_KUA_PPAS))
                        .grants())
                .isEmpty();
        assertThat(grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.BUDGETED))
                        .grants())
                .hasSize(1);
        assertThat(grants(
                                PublicTerms.STANDARD,
                                PublishedCases.at(ProposalStage.BUDGETED).closed())
                        .grants())
                .isEmpty();
    }

    @Test
    void the_register_of_agreements_begins_with_the_signatures() {
        assertThat(rows(
                        grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.DECREED)),
                        PublicOutput.AGREEMENTS))
                .isEmpty();
        assertThat(rows(
                        grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.AGREEMENT)),
                        PublicOutput.AGREEMENTS))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("agreement", "NPHD-1")
                        .containsEntry("agreedOn", "2026-03-02")
                        .containsEntry("agreed", 50_000_000L)
                        .containsEntry("decree", "978/Kep.1/2026"));
    }

    /** Worked example 19: fifty million received, forty-three and a half accounted for. */
    @Test
    void the_yearly_table_has_budget_share_and_what_was_reported() {
        PublicGrants grants = grants(
                PublicTerms.STANDARD,
                PublishedCases.at(ProposalStage.REFUND_DUE),
                PublishedCases.at(ProposalStage.BUDGETED).as("case-2", "PH-2025-00002"),
                PublishedCases.at(ProposalStage.BUDGETED).as("case-3", "PH-2025-00003"));
        assertThat(rows(grants, PublicOutput.REALISATION))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("year", 2026L)
                        .containsEntry("budget", 150_000_000L)
                        .containsEntry("realised", 50_000_000L)
                        .containsEntry("share", "33.33")
                        .containsEntry("paid", 1L)
                        .containsEntry("reported", 1L)
                        .containsEntry("reportedValue", 43_500_000L)
                        .containsEntry("file", "recipients-2026.csv"));
    }

    @Test
    void reports_are_listed_once_something_was_received() {
        PublicGrants grants = grants(
                PublicTerms.STANDARD,
                PublishedCases.at(ProposalStage.DECREED),
                PublishedCases.at(ProposalStage.IN_USE).as("case-2", "PH-2025-00002"),
                PublishedCases.at(ProposalStage.REPORT_SUBMITTED).as("case-3", "PH-2025-00003"),
                PublishedCases.at(ProposalStage.REFUND_DUE).as("case-4", "PH-2025-00004"));
        assertThat(rows(grants, PublicOutput.REPORTS))
                .extracting(row -> row.get("status"))
                .containsExactly(
                        "belum disampaikan", "disampaikan, sedang diperiksa", "diterima, sisa dana wajib disetor");
    }

    @Test
    void a_report_that_is_late_sent_back_or_accepted_is_listed_as_such() {
        PublicGrants grants = grants(
                PublicTerms.STANDARD,
                PublishedCases.at(ProposalStage.IN_USE)
                        .now(ProposalStage.REPORT_OVERDUE)
                        .as("case-1", "PH-2025-00001"),
                PublishedCases.at(ProposalStage.REPORT_SUBMITTED)
                        .now(ProposalStage.REPORT_RETURNED)
                        .as("case-2", "PH-2025-00002"),
                PublishedCases.at(ProposalStage.REFUND_DUE)
                        .now(ProposalStage.CLOSED)
                        .as("case-3", "PH-2025-00003"));
        assertThat(rows(grants, PublicOutput.REPORTS))
                .extracting(row -> row.get("status"))
                .containsExactly("terlambat", "dikembalikan untuk diperbaiki", "diterima");
    }

    /** Why a case ended is told where the region opens it, and only there. */
    @Test
    void the_reason_of_a_refusal_is_told_where_it_is_open() {
        Set<PublicField> closed = EnumSet.allOf(PublicField.class);
        closed.remove(PublicField.REASON);
        assertThat(reason(PublicTerms.STANDARD)).contains(Code.of("NOT_FEASIBLE"));
        assertThat(reason(new PublicTerms(closed, IndividualNameMode.MASKED))).isEmpty();
        assertThat(reason(new PublicTerms(EnumSet.of(PublicField.REASON), IndividualNameMode.MASKED)))
                .contains(Code.of("NOT_FEASIBLE"));
    }

    private static Optional<Code> reason(PublicTerms terms) {
        PublicProposalView view = grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.DECREED))
                .grants()
                .get(0)
                .view();
        PublicProposalView.Progress progress = view.progress();
        return terms.applied(
                        new PublicProposalView(
                                view.receiptNumber(),
                                view.subject(),
                                new PublicProposalView.Progress(
                                        ProposalStage.REJECTED.code(),
                                        progress.passed(),
                                        progress.unit(),
                                        Optional.of(Code.of("NOT_FEASIBLE")),
                                        progress.marks()),
                                view.money(),
                                view.papers(),
                                view.report(),
                                view.notice()),
                        false)
                .progress()
                .reason();
    }

    @Test
    void lists_are_narrowed_by_year_type_agency_and_place() {
        PublicGrants grants =
                grants(PublicTerms.STANDARD, PublishedCases.at(ProposalStage.BUDGETED), person(Planning.PLANNED));
        assertThat(grants.only(GrantFilter.of(2026)).grants()).hasSize(2);
        assertThat(grants.only(GrantFilter.of(2025)).grants()).isEmpty();
        assertThat(grants.only(GrantFilter.ALL.with(AidType.BANSOS)).grants()).hasSize(1);
        assertThat(grants.only(GrantFilter.ALL.with(Code.of("DINSOS"))).grants())
                .hasSize(2);
        assertThat(grants.only(GrantFilter.ALL.with(Code.of("DISDIK"))).grants())
                .isEmpty();
        assertThat(grants.only(GrantFilter.ALL.with(RegionCode.parse("32.73.01")))
                        .grants())
                .hasSize(2);
        assertThat(grants.only(GrantFilter.ALL.with(RegionCode.parse("32.73.02")))
                        .grants())
                .isEmpty();
    }

    /** A region may close what the whitelist has; nothing it writes opens more. */
    @Test
    void what_a_region_closes_is_gone_from_every_list() {
        PublicTerms few =
                new PublicTerms(EnumSet.of(PublicField.AMOUNTS, PublicField.PAYMENTS), IndividualNameMode.MASKED);
        PublicGrants grants = grants(few, PublishedCases.at(ProposalStage.REFUND_DUE));
        assertThat(rows(grants, PublicOutput.RECIPIENTS).get(0))
                .containsEntry("name", "")
                .containsEntry("kelurahan", "32.73")
                .containsEntry("purpose", "")
                .containsEntry("budgeted", 50_000_000L);
        assertThat(rows(grants, PublicOutput.AGREEMENTS)).isEmpty();
        assertThat(rows(grants, PublicOutput.REPORTS)).isEmpty();
        assertThat(grants.grants().get(0).budget().account()).isEmpty();
        PublicTerms none = new PublicTerms(Set.of(), IndividualNameMode.HIDDEN);
        assertThat(rows(grants(none, PublishedCases.at(ProposalStage.REFUND_DUE)), PublicOutput.RECIPIENTS)
                        .get(0))
                .containsEntry("requested", "")
                .containsEntry("realised", 0L);
    }

    @Test
    void the_terms_of_a_region_stand_in_its_pack() {
        assertThat(PublicTerms.in(PublishedCases.pack(), LocalDate.of(2025, 6, 30)))
                .isEqualTo(PublicTerms.STANDARD);
        assertThat(PublicTerms.in(
                                PublishedCases.packWith("individualNameMode", "\"HIDDEN\""), LocalDate.of(2025, 6, 30))
                        .names())
                .isEqualTo(IndividualNameMode.HIDDEN);
        assertThat(PublicTerms.in(PublishedCases.packWith("publicFields", "[\"AMOUNTS\"]"), LocalDate.of(2025, 6, 30))
                        .open())
                .containsExactly(PublicField.AMOUNTS);
    }

    @Test
    void a_number_for_a_person_that_is_made_of_his_own_is_refused() {
        PublishedCases.Case one = person(Planning.PLANNED);
        for (String bad : List.of(
                "3273014501900001", "x-900001", "a b c d e f", "kecil", "Budi_Santoso_bin_Ahmad_Dahlan_Kurnia")) {
            assertThatThrownBy(() ->
                            PublicGrant.of(one.file(), one.journal(), PublicTerms.STANDARD, id -> Optional.of(bad)))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("drawn at random")
                    .hasMessageNotContaining(bad);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Slamet|S.",
                "Budi Santoso|B. S.",
                "nur'aini|N.",
                "Ni Luh Putu Ayu Sari|N. L. P. A.",
                "Siti 3273014501900001 Aminah|S. A.",
                "Drs. H. Muh. Ali|D. H. M. A.",
                "12345678|''"
            })
    void initials_are_letters_and_nothing_of_what_else_stands_in_a_name(String name, String initials) {
        assertThat(Initials.of(PersonalText.of(name))).isEqualTo(initials);
        assertThat(Initials.of(PersonalText.erased("Berita Acara 7"))).isEmpty();
    }

    @Test
    void totals_are_narrowed_too_and_have_no_place() {
        PublicGrants grants =
                grants(PublicTerms.STANDARD, PublishedCases.approved(person(Planning.UNPLANNED), 3_000_000));
        assertThat(grants.only(GrantFilter.of(2026)).unplanned()).hasSize(1);
        assertThat(grants.only(GrantFilter.of(2025)).unplanned()).isEmpty();
        assertThat(grants.only(GrantFilter.ALL.with(AidType.BANSOS)).unplanned())
                .hasSize(1);
        assertThat(grants.only(GrantFilter.ALL.with(AidType.HIBAH)).unplanned()).isEmpty();
        assertThat(grants.only(GrantFilter.ALL.with(Code.of("DINSOS"))).unplanned())
                .hasSize(1);
        assertThat(grants.only(GrantFilter.ALL.with(Code.of("DISDIK"))).unplanned())
                .isEmpty();
        assertThat(grants.only(GrantFilter.ALL.with(RegionCode.parse("32.73"))).unplanned())
                .isEmpty();
    }

    @Test
    void totals_of_one_year_stand_by_agency() {
        List<UnplannedTotal> totals = java.util.stream.Stream.of("DISDIK", "DINSOS")
                .map(unit -> new UnplannedTotal(
                        2026, Optional.of(Code.of(unit)), 1, Rupiah.of(1), 0, Rupiah.ZERO, 0, Rupiah.ZERO))
                .toList();
        assertThat(new PublicGrants(List.of(), totals).unplanned())
                .extracting(total -> total.unit().orElseThrow().value())
                .containsExactly("DINSOS", "DISDIK");
    }

    /** What the publisher gives is looked through like any text; with a number of a person in it, it is not taken. */
    @Test
    void the_publisher_s_own_name_of_an_organisation_stands_unless_it_hides_a_person() {
        PublishedCases.Case one = PublishedCases.at(ProposalStage.BUDGETED);
        assertThat(identifier(one, "ID-CONTOH-1")).contains("ID-CONTOH-1");
        assertThat(identifier(one, "ID-3273014501900001"))
                .isPresent()
                .get()
                .asString()
                .startsWith("ID-KHH-");
    }

    private static Optional<String> identifier(PublishedCases.Case one, String given) {
        PublicIds ids = new PublicIds() {
            @Override
            public Optional<String> ofPerson(CaseId id) {
                return Optional.empty();
            }

            @Override
            public Optional<String> ofOrganisation(CaseId id) {
                return Optional.of(given);
            }
        };
        return PublicGrant.of(one.file(), one.journal(), PublicTerms.STANDARD, ids)
                .orElseThrow()
                .recipient()
                .identifier();
    }

    @Test
    void each_output_has_a_name_for_people() {
        assertThat(PublicOutput.values())
                .extracting(output -> output.label().id())
                .doesNotHaveDuplicates()
                .contains("Daftar penerima");
    }
}
