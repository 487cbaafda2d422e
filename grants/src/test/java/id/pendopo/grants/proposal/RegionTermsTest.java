package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Terms that only some regions set: each taken on its last good value and refused, or warned of, on the first bad one. */
class RegionTermsTest {
    private static final Code KESBANGPOL = Code.of("KESBANGPOL");

    private static Walk decreed(Workflow<Proposal> workflow) {
        return new Walk(workflow)
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .on("2026-03-02");
    }

    private static Decision<Proposal> preparing(Walk walk, long... tranches) {
        return walk.ask(ProposalRole.PPKD, "ppkd", walk.agreement(tranches));
    }

    @Test
    void parts_have_the_shares_that_the_region_fixed_to_the_rupiah() {
        Walk walk = decreed(Bandung.workflow(Bandung.with("trancheShares", "[60, 40]")));
        Decision<Proposal> off = preparing(walk, 30_000_001, 19_999_999);
        assertThat(off.findings()).satisfiesExactly(finding -> {
            assertThat(finding.code()).isEqualTo("grants.TRANCHE_SHARES");
            assertThat(finding.isBlock()).isTrue();
        });
        assertThat(Walk.codes(preparing(walk, 50_000_000))).containsExactly("grants.TRANCHE_SHARES");
        assertThat(preparing(walk, 30_000_000, 20_000_000).findings()).isEmpty();
    }

    private static DeliveryCommand.PrepareAgreement witnessed(Walk walk, String... witnesses) {
        DeliveryCommand.PrepareAgreement text = walk.agreement(50_000_000);
        return new DeliveryCommand.PrepareAgreement(
                text.number(),
                text.date(),
                text.clauses(),
                text.account(),
                text.tranches(),
                text.leader(),
                new NphdSheet(4, 2, Sample.codes(witnesses)),
                text.papers());
    }

    /** Steps by amount: at the limit the agency signs alone, above it two witnesses are named. */
    @Test
    void witnesses_are_named_above_the_amount_and_not_at_it() {
        for (long limit : List.of(50_000_000L, 49_999_999L)) {
            Walk walk = decreed(Bandung.workflow(Bandung.with("nphdSigners", """
                    {"rows": [
                      {"forms": ["MONEY", "GOODS", "SERVICES"], "upTo": %d, "signers": ["SKPD_HEAD"], "witnesses": []},
                      {"forms": ["MONEY", "GOODS", "SERVICES"], "signers": ["SEKDA"], "witnesses": ["SKPD_HEAD", "FINANCE_HEAD"]}]}
                    """.formatted(limit))));
            boolean above = limit < 50_000_000;
            assertThat(Walk.codes(walk.ask(ProposalRole.PPKD, "ppkd", witnessed(walk))))
                    .isEqualTo(above ? List.of("grants.WITNESS_MISSING") : List.of());
            Decision<Proposal> one = walk.ask(ProposalRole.PPKD, "ppkd", witnessed(walk, "SKPD_HEAD"));
            assertThat(one.findings().stream().map(Finding::mend).toList())
                    .isEqualTo(above ? List.of(List.of("FINANCE_HEAD")) : List.of());
            assertThat(walk.ask(ProposalRole.PPKD, "ppkd", witnessed(walk, "SKPD_HEAD", "FINANCE_HEAD"))
                            .findings())
                    .isEmpty();
        }
    }

    /** What an audit only advised is warned of: the agreement is prepared without it, and the warning stays in the journal. */
    @Test
    void an_advised_clause_that_is_absent_is_warned_of() {
        Walk walk = decreed(Bandung.workflow(Bandung.with("agreementAdvisedClauses", "[\"LATE_REPORT_SANCTION\"]")));
        Decision<Proposal> without = preparing(walk, 50_000_000);
        assertThat(without.isAccepted()).isTrue();
        assertThat(without.findings()).satisfiesExactly(finding -> {
            assertThat(finding.code()).isEqualTo("grants.CLAUSE_MISSING");
            assertThat(finding.isBlock()).isFalse();
        });
        DeliveryCommand.PrepareAgreement text = walk.agreement(50_000_000);
        Set<AgreementClause> clauses = new TreeSet<>(text.clauses());
        clauses.add(AgreementClause.LATE_REPORT_SANCTION);
        DeliveryCommand.PrepareAgreement with = new DeliveryCommand.PrepareAgreement(
                text.number(),
                text.date(),
                clauses,
                text.account(),
                text.tranches(),
                text.leader(),
                text.sheet(),
                text.papers());
        assertThat(walk.ask(ProposalRole.PPKD, "ppkd", with).findings()).isEmpty();
    }

    /** Where a region names no team, one of those whose stage it is signs the sheet for all. */
    @Test
    void a_sheet_without_a_team_is_signed_by_one_of_its_stage() {
        Map<String, String> files = new TreeMap<>(RegionPack.open(Bandung.FOLDER.resolveSibling("16.05"), Bandung.SHOWN)
                .files());
        files.computeIfPresent("grants.json", (name, text) -> text.replace("\"ENDORSEMENT\"", "\"VERIFICATION\""));
        Workflow<Proposal> workflow = Bandung.workflow(RegionPack.fromFiles(files, Bandung.SHOWN));
        assertThat(workflow.steps())
                .filteredOn(step -> step.command() == ReviewCommand.SignSheet.class)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.roles()).containsExactly(KESBANGPOL);
                    assertThat(step.quorum().orElseThrow().seats())
                            .containsExactly(new Quorum.Seat(1, Set.of(KESBANGPOL), Optional.empty()));
                });
    }

    private static Workflow<Proposal> withoutTheQuestion() {
        return Bandung.workflow(Bandung.with("reviewChains", """
                {"stages": [
                  {"kind": "RECOMMENDATION", "code": "SKPD_EVALUATION", "label": {"id": "SKPD", "en": "Agency"},
                    "roles": ["SKPD_EVALUATOR", "SKPD_HEAD"], "checklist": []},
                  {"kind": "CONSIDERATION", "code": "TAPD", "label": {"id": "TAPD", "en": "TAPD"},
                    "roles": ["TAPD"], "checklist": []},
                  {"kind": "APPROVAL", "code": "HEAD", "label": {"id": "Kepala", "en": "Head"},
                    "roles": ["REGION_HEAD"], "checklist": []}],
                 "table": [{"when": [], "chain": ["SKPD_EVALUATION", "TAPD", "HEAD"]}]}
                """));
    }

    /** Neither a register nor an item of the checklist: then nobody has looked, and the recommendation says so. */
    @Test
    void where_nobody_looks_at_earlier_grants_the_recommendation_is_warned() {
        Walk walk = new Walk(withoutTheQuestion())
                .drafted(Sample.application())
                .does(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Submit(new Papers(Sample.complete(), List.of())));
        walk.does(
                ProposalRole.SKPD_EVALUATOR,
                "evaluator",
                new ReviewCommand.Evaluate(
                        Rupiah.of(50_000_000),
                        Sample.items(),
                        LocalDate.of(2025, 6, 2),
                        Sample.codes("CAMAT"),
                        Sample.lines(50_000_000)));
        Decision<Proposal> warned =
                walk.ask(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(Rupiah.of(50_000_000)));
        assertThat(warned.isAccepted()).isTrue();
        assertThat(warned.findings()).extracting(Finding::code).contains("grants.HISTORY_UNKNOWN");
        Walk asked = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        asked.does(ProposalRole.SKPD_EVALUATOR, "evaluator", asked.evaluation(50_000_000));
        assertThat(asked.ask(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(Rupiah.of(50_000_000)))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("grants.HISTORY_UNKNOWN");
    }

    @Test
    void where_filing_is_on_paper_only_the_counter_files() {
        Workflow<Proposal> onPaper = Bandung.workflow(Bandung.with("onlineSubmission", "false"));
        Walk own = new Walk(onPaper).drafted(Sample.application());
        assertThat(own.refused(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE)))
                .containsExactly("grants.NOT_ONLINE");
        new Walk(onPaper)
                .does(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.EnterPaper(
                                Sample.application(),
                                Set.of(PersonRef.of("chair")),
                                LocalDate.of(2025, 6, 2),
                                "AG-1",
                                new Papers(Sample.complete(), List.of())))
                .does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Submit(Papers.NONE))
                .isAt(ProposalStage.TU_CHECK);
        own.isAt(ProposalStage.DRAFT);
    }
}
