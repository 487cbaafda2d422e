package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The values of Bandung, and how far a region may go with them. */
class ProposalPolicyTest {
    /** No rule of the city after 2015 is known, so later years are shown and never said to be law. */
    @Test
    void the_pack_opens_for_later_years_as_illustration_only() {
        assertThatThrownBy(() -> RegionPack.open(Bandung.FOLDER, Opening.strict()))
                .isInstanceOf(PackRefused.class);
        PolicyVersion first = Bandung.book().at(LocalDate.of(2015, 8, 25));
        assertThat(first.illustration()).isFalse();
        assertThat(Bandung.book().at(Bandung.DAY).illustration()).isTrue();
    }

    @Test
    void each_value_of_bandung_carries_its_article_and_standing() {
        assertThat(Bandung.policy().capNonConstruction().orElseThrow().source().citation())
                .isEqualTo("Perwal Bandung 816/2015 Pasal 6 ayat (8)");
        assertThat(Bandung.book()
                        .policy(LocalDate.of(2015, 8, 25))
                        .intakeEnds()
                        .source()
                        .standing())
                .isEqualTo(Standing.SEEN);
        assertThat(Bandung.policy().resubmitTerm().source().standing()).isEqualTo(Standing.OWN_DECISION);
        assertThat(Bandung.policy().fields().value().rows()).hasSize(22);
        assertThat(Bandung.policy().reviewChains().value().stages()).hasSize(8);
    }

    /** The law fixes recommendation, consideration and approval; a chain without one is refused with the pack. */
    @Test
    void no_region_leaves_out_what_the_law_fixes() {
        String chains = """
                {"stages": [
                  {"kind": "RECOMMENDATION", "code": "SKPD", "label": {"id": "SKPD", "en": "Agency"}, "roles": ["SKPD_HEAD"],
                   "checklist": []},
                  {"kind": "APPROVAL", "code": "HEAD", "label": {"id": "Wali Kota", "en": "Mayor"}, "roles": ["REGION_HEAD"],
                   "checklist": []}],
                 "table": [{"when": [], "chain": ["SKPD", "HEAD"]}]}
                """;
        RegionPack pack = Bandung.with("reviewChains", chains);
        assertThatThrownBy(() -> pack.book(ProposalPolicy.schema()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("reviewChains");
    }

    /** A proposal that no row fits would be drafted and never filed. */
    @Test
    void a_table_of_chains_with_a_gap_refuses_the_pack_and_names_the_case() {
        assertThatThrownBy(() -> Bandung.with("reviewChains", shortChains("""
                        {"when": ["HIBAH"], "upTo": 10000000, "chain": ["SKPD", "TAPD", "HEAD"]},
                        {"when": ["BANSOS"], "chain": ["SKPD", "TAPD", "HEAD"]}""")).book(ProposalPolicy.schema()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("/proposal/reviewChains/2021-01-01/value/table")
                .hasMessageContaining("decides nothing for aid and recipient CENTRAL_GOVERNMENT HIBAH MONEY PLANNED")
                .hasMessageContaining("an amount above Rp10.000.000");
    }

    @Test
    void a_row_for_a_recipient_that_is_not_admitted_refuses_the_pack() {
        assertThatThrownBy(() -> Bandung.with("reviewChains", shortChains("""
                        {"when": ["FAMILLY"], "chain": ["SKPD", "TAPD", "HEAD"]},
                        {"when": [], "chain": ["SKPD", "TAPD", "HEAD"]}""")).book(ProposalPolicy.schema()))
                .hasMessageContaining("/table/0")
                .hasMessageContaining("no case has FAMILLY");
    }

    private static String shortChains(String table) {
        return """
                {"stages": [
                  {"kind": "RECOMMENDATION", "code": "SKPD", "label": {"id": "SKPD", "en": "Agency"}, "roles": ["SKPD_HEAD"],
                   "checklist": []},
                  {"kind": "CONSIDERATION", "code": "TAPD", "label": {"id": "TAPD", "en": "Budget team"}, "roles": ["TAPD"],
                   "checklist": []},
                  {"kind": "APPROVAL", "code": "HEAD", "label": {"id": "Wali Kota", "en": "Mayor"}, "roles": ["REGION_HEAD"],
                   "checklist": []}],
                 "table": [%s]}
                """.formatted(table);
    }

    /** Two chains share stages; which one a case takes is data. */
    @Test
    void a_region_may_have_a_short_chain_beside_the_long_one() {
        String chains = """
                {"stages": [
                  {"kind": "DISPOSITION", "code": "HEAD_DISPOSITION", "label": {"id": "Disposisi", "en": "Disposition"},
                   "roles": ["REGION_HEAD"], "checklist": []},
                  {"kind": "RECOMMENDATION", "code": "SKPD", "label": {"id": "SKPD", "en": "Agency"}, "roles": ["SKPD_HEAD"],
                   "term": "10wd", "checklist": []},
                  {"kind": "CONSIDERATION", "code": "TAPD", "label": {"id": "TAPD", "en": "Budget team"}, "roles": ["TAPD"],
                   "checklist": []},
                  {"kind": "APPROVAL", "code": "HEAD", "label": {"id": "Wali Kota", "en": "Mayor"}, "roles": ["REGION_HEAD"],
                   "checklist": []},
                  {"kind": "ENDORSEMENT", "code": "DPRD", "label": {"id": "DPRD", "en": "Council"}, "roles": ["DPRD_NOTE"],
                   "checklist": []}],
                 "table": [
                  {"when": [], "upTo": 10000000, "chain": ["SKPD", "TAPD", "HEAD"]},
                  {"when": [], "chain": ["HEAD_DISPOSITION", "SKPD", "TAPD", "HEAD", "DPRD"]}]}
                """;
        RegionPack pack = Bandung.with("reviewChains", chains);
        Walk small = new Walk(Bandung.workflow(pack))
                .drafted(Sample.application(10_000_000))
                .does(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Submit(new Papers(Sample.complete(), List.of())));
        assertThat(small.file().stage().value()).isEqualTo("SKPD");
        small.does(
                ProposalRole.SKPD_HEAD,
                "skpd",
                new ReviewCommand.NotRecommend(id.pendopo.core.law.Code.of("FICTITIOUS")));
        small.isAt(ProposalStage.REJECTED);
        Walk large = new Walk(Bandung.workflow(pack))
                .drafted(Sample.application(10_000_001))
                .does(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Submit(new Papers(Sample.complete(), List.of())));
        assertThat(large.file().stage().value()).isEqualTo("HEAD_DISPOSITION");
    }

    @Test
    void procedure_and_public_view_are_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(id.pendopo.core.workflow.ProcedureProvider.class))
                .anyMatch(provider -> provider.name().equals("grants/proposal"));
        assertThat(ServiceLoader.load(id.pendopo.core.publication.PublicViewProvider.class))
                .anyMatch(provider -> provider.procedure().equals("grants/proposal"));
    }
}
