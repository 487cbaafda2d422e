package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublishedCases;
import id.pendopo.grants.proposal.RiskForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lists of the budget team. */
class OfficialListTest {
    private static final OutputWords WORDS = OutputWords.of(Locale.ROOT);

    private static OpenTable list(OfficialList list, PublishedCases.Case... cases) {
        List<CaseFile<Proposal>> files =
                Arrays.stream(cases).map(PublishedCases.Case::file).toList();
        return list.of(files, 2026, WORDS);
    }

    private static PublishedCases.Case person(Planning planning) {
        return PublishedCases.at(ProposalStage.IN_USE)
                .of(PublishedCases.ofPerson(
                        planning,
                        RiskForm.POOR,
                        "Modal usaha",
                        "Uraian",
                        new PersonApplicant(
                                PersonalText.of("Warga Contoh"),
                                PersonalText.of("3273014501900001"),
                                Optional.empty(),
                                PersonalText.of("Bandung"),
                                PersonalText.of("1990-01-05"),
                                PersonalText.of("Gang Contoh 7"),
                                PersonalText.of("Penjahit"),
                                PersonalText.of("Kawin"),
                                Optional.empty()),
                        PersonalText.of("0012345678901")))
                .as("case-2", "PH-2025-00002");
    }

    /** Forms 2 and 4: name, address, and what was requested, evaluated and considered. */
    @Test
    void nominees_stand_with_name_address_and_three_amounts() {
        OpenTable list =
                list(OfficialList.DNC_PBH, PublishedCases.at(ProposalStage.HEAD_APPROVAL), person(Planning.PLANNED));
        assertThat(list.name()).isEqualTo("dnc-pbh-2026");
        assertThat(list.rows())
                .containsExactly(List.of(
                        1L,
                        "DNC-1",
                        1L,
                        "Yayasan Contoh Lestari",
                        "Jalan Contoh Nomor 1, Bandung",
                        "32.73.01.1001",
                        "Pelatihan kerajinan contoh",
                        50_000_000L,
                        50_000_000L,
                        50_000_000L,
                        "DINSOS"));
        assertThat(list(OfficialList.DNC_PBBS, person(Planning.PLANNED)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Warga Contoh"));
        assertThat(list(OfficialList.DNC_PBH, PublishedCases.at(ProposalStage.TEAM_VERIFICATION))
                        .rows())
                .isEmpty();
    }

    /** A list whose name goes on where another's ends stays a list of its own. */
    @Test
    void nominees_stand_list_by_list_and_in_the_rank_of_each() {
        OpenTable list =
                list(OfficialList.DNC_PBH, nominee(3, "DNC-10", 1), nominee(2, "DNC-1", 2), nominee(1, "DNC-1", 1));
        assertThat(list.rows())
                .extracting(row -> row.get(1) + " " + row.get(2))
                .containsExactly("DNC-1 1", "DNC-1 2", "DNC-10 1");
    }

    @Test
    void equal_ranks_stand_by_receipt_number() {
        PublishedCases.Case first = nominee(2, "DNC-1", 1).of(titled("Pertama"));
        PublishedCases.Case second = nominee(1, "DNC-1", 1).as("case-1", "PH-3").of(titled("Kedua"));
        assertThat(list(OfficialList.DNC_PBH, second, first).rows())
                .extracting(row -> row.get(6))
                .containsExactly("Pertama", "Kedua");
    }

    private static Application titled(String title) {
        return PublishedCases.ofFoundation(
                "Yayasan Contoh Lestari",
                title,
                "Uraian",
                PersonalText.of("Ketua Contoh"),
                PersonalText.of("3273014501900001"),
                PersonalText.of("0012345678901"));
    }

    private static PublishedCases.Case nominee(int number, String list, int rank) {
        PublishedCases.Case one = PublishedCases.at(ProposalStage.HEAD_APPROVAL).as("case-" + number, "PH-" + number);
        return PublishedCases.ranked(one, list, rank);
    }

    @Test
    void the_annex_of_the_budget_names_whoever_stands_in_it_and_nobody_unplanned() {
        assertThat(list(OfficialList.ANNEX_HIBAH, PublishedCases.at(ProposalStage.BUDGETED))
                        .rows())
                .containsExactly(List.of(
                        1L,
                        "5.1.05.05.02.0001",
                        "Yayasan Contoh Lestari",
                        "Jalan Contoh Nomor 1, Bandung",
                        50_000_000L,
                        "Perwal 1/2025"));
        assertThat(list(OfficialList.ANNEX_BANSOS, person(Planning.PLANNED), person(Planning.UNPLANNED))
                        .rows())
                .hasSize(1);
        assertThat(list(OfficialList.ANNEX_HIBAH, PublishedCases.at(ProposalStage.IN_KUA_PPAS))
                        .rows())
                .isEmpty();
    }

    @Test
    void the_recap_names_whoever_was_paid_without_a_plan() {
        assertThat(list(OfficialList.UNPLANNED_RECAP, person(Planning.UNPLANNED), person(Planning.PLANNED))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Warga Contoh", 50_000_000L));
    }

    /** What the region annexes to its regulation is public by law; the other lists stay with those who work with them. */
    @Test
    void each_list_says_whether_it_is_annexed_to_a_regulation() {
        assertThat(Arrays.stream(OfficialList.values()).filter(OfficialList::isAnnexOfRegulation))
                .containsExactly(OfficialList.ANNEX_HIBAH, OfficialList.ANNEX_BANSOS);
    }

    @Test
    void nominees_of_one_rank_stand_by_receipt_number_and_then_by_case() {
        PublishedCases.Case one = PublishedCases.at(ProposalStage.IN_KUA_PPAS);
        PublishedCases.Case later = one.as("case-1", "PH-2025-00009").of(named("Yayasan Contoh Akhir"));
        PublishedCases.Case second = one.as("case-3", "PH-2025-00002").of(named("Yayasan Contoh Tengah"));
        PublishedCases.Case first = one.as("case-2", "PH-2025-00002").of(named("Yayasan Contoh Awal"));
        assertThat(list(OfficialList.DNC_PBH, later, second, first).rows())
                .extracting(row -> row.stream()
                        .filter(cell -> cell.toString().startsWith("Yayasan"))
                        .findFirst()
                        .orElseThrow())
                .containsExactly("Yayasan Contoh Awal", "Yayasan Contoh Tengah", "Yayasan Contoh Akhir");
    }

    @Test
    void before_the_budget_a_person_stands_with_his_own_address() {
        PublishedCases.Case asked = person(Planning.PLANNED);
        PublishedCases.Case before = PublishedCases.at(ProposalStage.IN_KUA_PPAS)
                .of(asked.file().data().application());
        assertThat(list(OfficialList.DNC_PBBS, before).rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(asked.file()
                                .data()
                                .application()
                                .applicant()
                                .person()
                                .orElseThrow()
                                .address()
                                .reveal()));
    }

    @Test
    void each_list_has_a_name_for_people() {
        assertThat(OfficialList.values())
                .extracting(list -> list.label().id())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.contains("aftar") || name.startsWith("Rekapitulasi"));
    }

    private static Application named(String name) {
        return PublishedCases.ofFoundation(
                name,
                "Pelatihan contoh",
                "Uraian",
                PersonalText.of("Ketua Contoh"),
                PersonalText.of("3273014501900001"),
                PersonalText.of("0012345678901"));
    }
}
