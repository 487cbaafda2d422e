package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.letter.Letters;
import id.pendopo.grants.letter.ProposalLetter;
import id.pendopo.testkit.workflow.CaseJournal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Agreements of regions whose rules or words are not those of the examples. */
class RegionLettersTest {
    private static Written agreement(RegionPack pack) {
        Workflow<Proposal> workflow = Bandung.workflow(pack);
        Walk walk = new Walk(workflow)
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .agreed(50_000_000);
        CaseJournal<Proposal> journal = CaseJournal.of(workflow, walk.entries());
        CaseEvidence evidence = new CaseEvidence(journal.entries(), journal.personal(), List.of());
        return Letters.in(pack, SocialLettersTest.office()).last(ProposalLetter.NPHD, evidence);
    }

    private static RegionPack saying(String key, String text) {
        Map<String, String> files = new TreeMap<>(Bandung.PACK.files());
        files.put("letters.id.json", "{\"%s\": \"%s\"}".formatted(key, text));
        return RegionPack.fromFiles(files, Bandung.SHOWN);
    }

    private static String said(Written written) {
        return LetterText.of(written.letter().orElseThrow()).replaceAll("\\s+", " ");
    }

    @Test
    void where_months_are_counted_from_the_payment_the_agreement_says_how_many() {
        RegionPack pack = Bandung.with(text -> Bandung.inserted(
                Bandung.inserted(text, "reportDueRule", "\"MONTHS_AFTER_PAYMENT\""), "reportMonthsAfterPayment", "3"));
        assertThat(said(agreement(pack))).contains("paling lambat 3 bulan setelah hibah diterima");
    }

    /** A region may ask for months and yet decide by a day: then there are none to name, and the letter waits. */
    @Test
    void months_that_the_region_does_not_count_are_a_missing_fact() {
        Written written = agreement(saying("grants.nphd.REPORTING.contents", "Laporan dalam {reportMonths} bulan."));
        assertThat(written.letter()).isEmpty();
        assertThat(written.findings()).extracting(Finding::where).containsExactly(Optional.of("pack.policy"));
    }
}
