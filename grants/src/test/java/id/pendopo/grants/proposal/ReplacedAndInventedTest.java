package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A default that a region replaced shows everywhere, and so does law that was invented to show how things work. */
class ReplacedAndInventedTest {
    private static final RegionPack REPLACED = Bandung.with("resubmitTerm", "\"10wd\"");
    private final Workflow<Proposal> workflow = Bandung.workflow(REPLACED);

    private static PolicyBook<ProposalPolicy> book(RegionPack pack) {
        return pack.book(ProposalPolicy.schema());
    }

    @Test
    void a_replacement_stands_in_the_differences_with_deed_and_reason() {
        Difference difference = book(REPLACED).differences().stream()
                .filter(one -> one.key().equals("resubmitTerm"))
                .findFirst()
                .orElseThrow();
        assertThat(difference.replacement().orElseThrow().reason()).isEqualTo("Pengujian");
        assertThat(difference.below()).contains("14wd");
        assertThat(REPLACED.replacements(workflow.policy()))
                .extracting(Difference::key)
                .contains("resubmitTerm");
        assertThat(Bandung.PACK.replacements(Bandung.workflow().policy()))
                .extracting(Difference::key)
                .doesNotContain("resubmitTerm");
    }

    @Test
    void a_replacement_stands_in_every_form_of_the_chart_and_in_its_sources() {
        Chart chart = Chart.of(workflow, REPLACED, Locale.ENGLISH);
        assertThat(chart.table())
                .contains("## Defaults that the region has replaced")
                .contains("(resubmitTerm) | 14wd | 10wd | Contoh | Pengujian |")
                .contains("mengganti ketentuan bawaan Pendopo dengan Contoh");
        assertThat(chart.mermaid())
                .contains("Defaults that the region has replaced")
                .contains("10wd");
        assertThat(chart.json()).contains("\"key\":\"resubmitTerm\"").contains("\"deed\":\"Contoh\"");
        Chart before = Chart.of(Bandung.workflow(), Bandung.PACK, Locale.ENGLISH);
        assertThat(before.table()).doesNotContain("mengganti ketentuan bawaan Pendopo dengan Contoh");
    }

    @Test
    void a_replacement_changes_the_stamp_of_the_policy_even_where_only_its_reason_changes() {
        RegionPack other = Bandung.with(text -> Bandung.inserted(text, "resubmitTerm", "\"10wd\"")
                .replace("\"reason\": \"Pengujian\"", "\"reason\": \"Alasan lain\""));
        String before = Bandung.book().at(Bandung.DAY).contentHash();
        String one = book(REPLACED).at(Bandung.DAY).contentHash();
        String two = book(other).at(Bandung.DAY).contentHash();
        assertThat(one).isNotEqualTo(before).isNotEqualTo(two);
    }

    @Test
    void a_replacement_without_deed_or_reason_refuses_the_pack() {
        for (String left : new String[] {"\"deed\": \"Contoh\", ", ", \"reason\": \"Pengujian\""}) {
            RegionPack pack = Bandung.with(
                    text -> Bandung.inserted(text, "resubmitTerm", "\"10wd\"").replace(left, ""));
            assertThatThrownBy(() -> book(pack))
                    .isInstanceOf(PackRefused.class)
                    .hasMessageContaining("/proposal/resubmitTerm/2021-01-01")
                    .hasMessageContaining("without");
        }
    }

    @Test
    void every_stamp_of_an_invented_version_says_so_and_with_it_whatever_is_made_of_it() {
        PolicyVersion version = Bandung.book().at(Bandung.DAY);
        assertThat(version.illustration()).isTrue();
        assertThat(version.id()).isEqualTo("32.73/grants/proposal/2021-01-01+CONTOH");
        assertThat(version.toStamp().isIllustration()).isTrue();
        assertThat(Walk.upTo(ProposalStage.TU_CHECK).file().policy().isIllustration())
                .isTrue();
        // Even a chart of the workflow alone, of which nobody said from which pack it comes.
        Chart bare = Chart.of(Bandung.workflow());
        assertThat(bare.mermaid()).contains("CONTOH");
        assertThat(bare.table()).contains("**CONTOH");
        assertThat(bare.json()).contains("\"illustration\":true");
        RegionPack real = RegionPack.open(Bandung.FOLDER, Opening.strict().allowingIllustration());
        PolicyVersion first = book(real).versions().get(0);
        assertThat(first.illustration()).isFalse();
        assertThat(first.toStamp().isIllustration()).isFalse();
    }
}
