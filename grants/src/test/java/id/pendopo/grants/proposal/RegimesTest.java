package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.document.Checklist;
import id.pendopo.core.document.Requirement;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackProblem;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The regimes beside that of Bandung, what they ask of a region, and what no region can set. */
class RegimesTest {
    private static final Path MUSI_RAWAS = Path.of("..", "examples", "regions", "16.05");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    private static Map<String, String> musiRawas() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(MUSI_RAWAS, "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    /** The pack with the name of one key changed into nothing that is set. */
    private static RegionPack without(String key) throws IOException {
        Map<String, String> texts = musiRawas();
        texts.computeIfPresent("grants.json", (name, text) -> cut(text, key));
        return RegionPack.fromFiles(texts, Bandung.SHOWN);
    }

    private static String cut(String text, String key) {
        int from = text.indexOf("    \"" + key + "\": {");
        int next = text.length();
        java.util.regex.Matcher later =
                Pattern.compile("(?m)^    \"[a-zA-Z]+\": \\{").matcher(text);
        if (later.find(from + 5)) {
            next = later.start();
        }
        return text.substring(0, from) + text.substring(next);
    }

    /** Each is told with the question that the unread text leaves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "intakeOpens",
                "intakeEnds",
                "originalsRequired",
                "minRegisteredYears",
                "registrationCountedAt",
                "continuityExceptions",
                "documents",
                "fields",
                "reviewChains"
            })
    void under_permendagri_77_of_2020_the_region_answers_what_nobody_read(String key) throws IOException {
        RegionPack silent = without(key);
        assertThatThrownBy(() -> silent.book(ProposalPolicy.schema()))
                .isInstanceOfSatisfying(PackRefused.class, refused -> {
                    List<PackFault> faults = refused.faults().stream()
                            .filter(fault -> !fault.warning())
                            .toList();
                    assertThat(faults).extracting(PackFault::problem).containsExactly(PackProblem.LEFT_OPEN);
                    assertThat(faults.get(0).in(Locale.ENGLISH))
                            .contains("'" + key + "'", "The text of Permendagri 77/2020 was not read");
                    assertThat(faults.get(0).in(Locale.forLanguageTag("id")))
                            .contains("Naskah Permendagri 77/2020 belum dibaca");
                });
    }

    /** Musi Rawas sets signers by amount; a region that says nothing has the head of the agency for every amount. */
    @Test
    void the_regime_of_2020_lets_the_head_of_the_budget_holding_agency_sign_whatever_the_amount() throws IOException {
        ProposalPolicy policy =
                without("nphdSigners").book(ProposalPolicy.schema()).policy(DAY);
        for (AidForm form : AidForm.values()) {
            NphdSigners.Row row = policy.nphdSigners().value().rowFor(form, Rupiah.of(Rupiah.LIMIT));
            assertThat(row.signers()).containsExactlyInAnyOrder(Code.of("SKPD_HEAD"), Code.of("PA"));
            assertThat(policy.budgetHolders().value().holderOf(form, Planning.PLANNED))
                    .isEqualTo(BudgetHolder.SKPD);
        }
        assertThat(policy.agreementAdvisedClauses().value()).containsExactly(AgreementClause.LATE_REPORT_SANCTION);
    }

    @Test
    void the_regime_of_2020_fills_in_only_what_was_confirmed() throws IOException {
        RegionPack pack = RegionPack.fromFiles(musiRawas(), Bandung.SHOWN);
        ProposalPolicy policy = pack.book(ProposalPolicy.schema()).policy(DAY);
        assertThat(policy.youngOrmasSeverity().value()).isEqualTo(Severity.WARN);
        assertThat(policy.outsideRegionAllowed().value()).isTrue();
        assertThat(policy.continuityLookbackYears().value()).isEqualTo(1);
        assertThat(policy.reportDueRule().value()).isEqualTo(ReportDueRule.FIXED);
        assertThat(policy.generalCriteria().value()).contains(Code.of("BENEFITS_REGION"));
        // Beside invented values nothing of a regime reads as seen law.
        assertThat(policy.reportDueDay().source().standing()).isNotEqualTo(Standing.SEEN);
        assertThat(policy.reportDueDay().source().citation()).doesNotContain("Pasal");
    }

    /** The regulation of the second pack is invented, and so is everything under it: nothing of it opens as law. */
    @Test
    void the_second_pack_is_an_illustration_through_and_through() throws IOException {
        assertThatThrownBy(() -> RegionPack.fromFiles(musiRawas(), Opening.strict()))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .anyMatch(fault -> fault.pointer().equals("/legalBasis")));
        RegionPack pack = RegionPack.fromFiles(musiRawas(), Bandung.SHOWN);
        assertThat(pack.legalBasis().isIllustration()).isTrue();
        assertThat(pack.legalBasis().title()).startsWith("CONTOH");
        assertThat(pack.book(ProposalPolicy.schema()).versions()).isNotEmpty().allMatch(PolicyVersion::illustration);
        assertThat(musiRawas().get("grants.json")).doesNotContain("\"SOURCE\"", "\"DECISION\"");
        assertThat(Pattern.compile("\"source\": \"(?!Contoh)")
                        .matcher(String.valueOf(musiRawas().get("grants.json")))
                        .find())
                .isFalse();
    }

    /** Kabupaten Musi Rawas has two chains; the amount and the form choose. */
    @Test
    void two_chains_of_grants_by_amount_and_form_beside_those_of_social_aid() throws IOException {
        ProposalPolicy policy = RegionPack.fromFiles(musiRawas(), Bandung.SHOWN)
                .book(ProposalPolicy.schema())
                .policy(DAY);
        assertThat(policy.reviewChains().value().table()).hasSize(4);
        assertThat(policy.chainFor(Proposal.drafted(Sample.application(50_000_000), Filing.drafted())))
                .extracting(stage -> stage.code().value())
                .startsWith("HEAD_APPOINTMENT")
                .contains("KESBANGPOL_NOTE");
        assertThat(policy.chainFor(Proposal.drafted(Sample.application(50_000_001), Filing.drafted())))
                .extracting(stage -> stage.code().value())
                .startsWith("ADMIN_CHECK");
    }

    /** What the law fixes is no value of a region: the pack is refused, whatever it writes there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lawfulKinds | [\"INDIVIDUAL\"] | FIXED_BY_LAW",
                "passThroughKinds | [] | FIXED_BY_LAW",
                "generalCriteria | [] | FIXED_BY_LAW",
                "agreementClauses | [\"PARTIES\"] | FIXED_BY_LAW",
                "aids | [{\"type\": \"BANSOS\", \"form\": \"MONEY\"}] | FIXED_BY_LAW",
                "continuityLookbackYears | 0 | OUT_OF_BOUNDS",
                "reportDueDay | \"01-11\" | LOOSER_THAN_LAW",
                "reportDueRule | \"MONTHS_AFTER_PAYMENT\" | TOGETHER_REFUSED",
                "reportMonthsAfterPayment | 4 | OUT_OF_BOUNDS",
                "reportMonthsAfterPayment | 0 | OUT_OF_BOUNDS",
                "nphdSigners | {\"rows\": [{\"forms\": [\"MONEY\", \"GOODS\", \"SERVICES\"], \"signers\": [\"PPKD\"], \"witnesses\": []}, {\"forms\": [\"MONEY\"], \"signers\": [\"SEKDA\"], \"witnesses\": []}]} | TABLE_DEAD_ROW",
                "recipientKinds | [\"LEGACY_MASYARAKAT\"] | TOGETHER_REFUSED",
                "recipientKinds | [\"INDIVIDUAL\"] | TOGETHER_REFUSED",
                "recipientKinds | [\"COOPERATIVE\"] | TOGETHER_REFUSED"
            })
    void what_is_not_configurable_cannot_be_configured(String key, String value, PackProblem problem) {
        assertThatThrownBy(() -> Bandung.with(key, value).book(ProposalPolicy.schema()))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .filteredOn(fault -> !fault.warning())
                                .extracting(PackFault::problem)
                                .contains(problem));
    }

    /** Stricter than the law is always possible. */
    @Test
    void a_region_may_look_back_further() {
        RegionPack pack = Bandung.with("continuityLookbackYears", "3");
        assertThat(pack.book(ProposalPolicy.schema())
                        .policy(Bandung.DAY)
                        .continuityLookbackYears()
                        .value())
                .isEqualTo(3);
    }

    /** A notice that no list names could never be brought. */
    @Test
    void a_notice_that_is_asked_for_stands_in_the_list_of_papers() {
        assertThat(Bandung.with("existenceNoticeRequired", "true").book(ProposalPolicy.schema()))
                .isNotNull();
        Checklist none = Checklist.of(List.of());
        assertThatThrownBy(() -> RecipientLimits.check(true, none)).hasMessageContaining("add EXISTENCE_NOTICE");
        RecipientLimits.check(false, none);
    }

    /** The application of Sabilulungan ticks exactly twelve papers, beside the letter itself. */
    @Test
    void bandung_ticks_twelve_papers_and_names_each_in_both_languages() {
        Checklist papers = Bandung.policy().documents().value();
        Set<String> ticked = papers.items().stream()
                .filter(item -> item.phase().equals(PaperRules.APPLICATION))
                .filter(item -> !item.given().contains(PaperRules.EXISTENCE_NOTICE_REQUIRED))
                .map(item -> item.document().value())
                .filter(code -> !code.equals("APPLICATION_LETTER"))
                .collect(Collectors.toSet());
        assertThat(ticked)
                .containsExactlyInAnyOrder(
                        "PROPOSAL",
                        "RESPONSIBILITY_LETTER",
                        "MATCHING_FUNDS_LETTER",
                        "BUILDING_DRAWINGS",
                        "DEED",
                        "RESPONSIBILITY_STATEMENT",
                        "NPWP",
                        "DOMICILE_LETTER",
                        "LICENCE",
                        "LEASE_CONTRACT",
                        "KTP",
                        "BANK_COPY");
        assertThat(papers.kinds())
                .extracting(kind -> kind.code())
                .containsAll(papers.items().stream().map(Requirement::document).toList());
        assertThat(requirement(papers, "RECEIPT", "DISBURSEMENT"))
                .extracting(Requirement::copies, Requirement::stamped)
                .containsExactly(4, 2);
        assertThat(papers.items().stream()
                        .filter(item -> item.document().value().equals("PROPOSAL"))
                        .filter(item -> item.kinds().contains(RecipientKind.ORMAS_YAYASAN.code()))
                        .flatMap(item -> item.signedBy().stream())
                        .map(Code::value))
                .containsExactlyInAnyOrder("CHAIR", "SECRETARY");
    }

    private static Requirement requirement(Checklist papers, String document, String phase) {
        return papers.items().stream()
                .filter(item -> item.document().value().equals(document)
                        && item.phase().value().equals(phase))
                .findFirst()
                .orElseThrow();
    }
}
