package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lint that has never refused anything proves nothing, and one that refuses what is sound is in the way. */
class LintProofTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static List<LintProofs.Proof> proofs() {
        return LintProofs.all();
    }

    /** A new kind of flaw comes with its two workflows, or the build stops here. */
    @Test
    void every_kind_of_flaw_has_its_proofs() {
        Set<FlawKind> proven = proofs().stream()
                .map(LintProofs.Proof::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlawKind.class)));
        assertThat(proven).isEqualTo(EnumSet.allOf(FlawKind.class));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void the_flawed_workflow_has_this_flaw_and_no_other(LintProofs.Proof proof) {
        assertThat(Tiny.flaws(proof.flawed()).stream().map(Flaw::kind)).containsExactly(proof.kind());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void its_twin_is_sound(LintProofs.Proof proof) {
        assertThat(Tiny.flaws(proof.sound())).isEmpty();
    }

    /** The legal bureau reads Indonesian: no words of the other language, and no place left unfilled. */
    @ParameterizedTest
    @MethodSource("proofs")
    void it_is_told_in_both_languages(LintProofs.Proof proof) {
        Flaw flaw = Tiny.flaws(proof.flawed()).get(0);
        assertThat(flaw.in(INDONESIAN)).startsWith(proof.kind().name()).isNotEqualTo(flaw.in(Locale.ENGLISH));
        assertThat(flaw.what().id()).doesNotContain("%", " step ", "stage ", "clock ", " only after ");
        assertThat(flaw.what().en()).doesNotContain("%", "langkah ", "tahap ", "jam ", " hanya setelah ");
    }

    @Test
    void a_flawed_workflow_tells_all_of_it_in_the_language_of_the_reader() {
        WorkflowBuilder<Tiny> two =
                Tiny.of(Tiny.approval(), Tiny.opening(Tiny.Open.class)).commands(Tiny.Look.class);
        try {
            two.build();
        } catch (WorkflowFlawed flawed) {
            assertThat(flawed)
                    .hasMessage("workflow contoh/tiny: TWO_OPENINGS two steps open a case with open; "
                            + "NO_STEP command look is taken by no step");
            assertThat(flawed.in(Locale.ENGLISH)).isEqualTo(flawed.getMessage());
            assertThat(flawed.in(INDONESIAN))
                    .isEqualTo("alur kerja contoh/tiny: TWO_OPENINGS dua langkah membuka berkas dengan open; "
                            + "NO_STEP perintah look tidak diambil oleh langkah mana pun");
            return;
        }
        throw new AssertionError("the workflow should not have been built");
    }
}
