package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.grants.proposal.ScreeningCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the reference of the domain names is looked at by screening, or asked by a step; and has a scenario. */
class EveryCheckTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** The codes of section 6, as they stand there. */
    private static final Set<String> NAMED = Set.of(
            "DUP_YEAR",
            "DUP_ADDRESS",
            "DUP_ACCOUNT",
            "DUP_LEADER",
            "CONTINUOUS",
            "SPLIT",
            "CONFLICT",
            "LATE",
            "OVERDUE_PRIOR",
            "SIMILAR_NAME",
            "CLONED_PROPOSAL",
            "NOT_IN_SK",
            "LEADER_CHANGED",
            "DISPUTE",
            "ALREADY_DONE",
            "LEGAL_STATUS",
            "OUT_OF_REGION",
            "OVER_LADDER",
            "OVER_CEILING",
            "OVER_CAP",
            "ELECTION_WINDOW",
            "PROPOSER_LINK",
            "RUSH",
            "SHELL",
            "DUP_OTHER_GOV");

    static RegionPack screening() {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("../examples/regions/32.73"), "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.computeIfPresent("grants.json", (name, text) -> text.replaceFirst("\"proposal\": \\{", """
                "proposal": {"screening": {"2015-08-25": {"value": true, "source": "Contoh", "standing": "ILLUSTRATION"}},"""));
        return RegionPack.fromFiles(texts, Opening.strict().allowingIllustration());
    }

    private static Workflow<Proposal> workflow(RegionPack pack) {
        return ProposalProcedure.in(pack).on(DAY).orElseThrow();
    }

    private static Set<String> codesOf(Workflow<Proposal> workflow, Class<? extends Command> act) {
        return workflow.steps().stream()
                .filter(step -> step.command().equals(act))
                .map(Step::ruleCodes)
                .flatMap(java.util.Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String scenarios() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void every_check_that_is_named_is_here_once() {
        Set<String> here = new TreeSet<>();
        Arrays.stream(ScreeningCode.values()).forEach(code -> here.add(code.name()));
        Arrays.stream(AskedByProcedure.values())
                .forEach(code ->
                        assertThat(here.add(code.name())).as(code.name()).isTrue());
        assertThat(here).containsExactlyInAnyOrderElementsOf(NAMED);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_step_asks_is_declared_by_it_and_has_a_scenario(AskedByProcedure check) throws IOException {
        assertThat(scenarios()).contains(check.finding());
        Workflow<Proposal> workflow = workflow(screening());
        assertThat(check.acts()).isNotEmpty();
        for (Class<? extends Command> act : check.acts()) {
            if (check != AskedByProcedure.DISPUTE) {
                assertThat(codesOf(workflow, act)).as(act.getSimpleName()).contains(check.finding());
            }
        }
        assertThat(workflow.waivable()).doesNotContainKey(check.finding());
    }

    /** A region without it is asked nothing; with it, nothing that blocks is left out, and what blocks may be set aside by the head. */
    @ParameterizedTest
    @EnumSource
    void what_screening_finds_stands_against_the_approval_and_has_a_scenario(ScreeningCode code) throws IOException {
        assertThat(scenarios()).contains(code.finding());
        Workflow<Proposal> workflow = workflow(screening());
        assertThat(codesOf(workflow, ReviewCommand.Approve.class)).contains(code.finding());
        assertThat(codesOf(workflow, ReviewCommand.ApproveUnplanned.class)).contains(code.finding());
        assertThat(Optional.ofNullable(workflow.waivable().get(code.finding())).map(Set::size))
                .isEqualTo(code.severity() == Severity.BLOCK ? Optional.of(1) : Optional.empty());
        Workflow<Proposal> without = workflow(RegionPack.open(
                Path.of("../examples/regions/32.73"), Opening.strict().allowingIllustration()));
        assertThat(codesOf(without, ReviewCommand.Approve.class)).doesNotContain(code.finding());
        assertThat(without.waivable()).doesNotContainKey(code.finding());
    }
}
