package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The steps by which {@link CaseCommand}s are taken: written by the engine, decided like every other. */
final class CaseSteps<D> {
    private final Workflow<D> workflow;

    CaseSteps(Workflow<D> workflow) {
        this.workflow = workflow;
    }

    /** Waivers, where a finding is waivable, and taking back a signature, where several sign. */
    List<Step<D>> shown(List<Step<D>> written) {
        List<Step<D>> steps = new ArrayList<>();
        if (!workflow.waivable.isEmpty()) {
            Set<Code> roles = new TreeSet<>();
            Set<LegalSource> sources = new LinkedHashSet<>();
            workflow.waivable.values().forEach(leave -> {
                roles.addAll(leave.roles());
                sources.add(leave.source());
            });
            steps.add(draft("Pengecualian diberikan untuk satu tindakan", roles, sources)
                    .on(CaseCommand.Waive.class)
                    .fromAnyOpen()
                    .staying()
                    .provided("core.NOT_WAIVABLE", this::mayBeWaived)
                    .provided("core.PERSONAL_IN_OPEN", (file, waive, o) -> namesNobody(waive))
                    .provided("core.ALREADY_WAIVED", (file, waive, o) -> notYetWaived(file, waive))
                    .effectless());
        }
        Set<Code> signers = new TreeSet<>();
        Set<Code> stages = new LinkedHashSet<>();
        Set<Code> open = StageIndex.open(written, workflow.endings, workflow.resting);
        for (Step<D> step : written) {
            if (step.joint.isPresent()) {
                signers.addAll(step.roles);
                stages.addAll(StageIndex.origins(step, open));
            }
        }
        if (!stages.isEmpty()) {
            steps.add(draft("Tanda tangan dicabut sebelum lengkap", signers, Set.of(Gatekeeper.OWN))
                    .on(CaseCommand.Unsign.class)
                    .fromCodes(stages)
                    .staying()
                    .given("core.NOT_SIGNED", (file, o) -> hasSigned(file, o))
                    .effectless());
        }
        return steps;
    }

    /** Counting clocks anew; it is due, and nobody's choice. */
    Step<D> recount() {
        return draft(
                        "Batas waktu dihitung ulang atas perubahan kalender",
                        Set.of(Role.SYSTEM.code()),
                        Set.of(Recounting.SOURCE))
                .on(CaseCommand.Recount.class)
                .fromAnyOpen()
                .staying()
                .provided(
                        "core.NOT_DUE",
                        (file, recount, o) -> Recounting.of(file, o).contains(recount)
                                ? List.of()
                                : Finding.block("core.NOT_DUE")
                                        .at("clock")
                                        .found(recount.clock())
                                        .only(Recounting.SOURCE))
                .effectless();
    }

    /** Taking over a case of another version of the law. */
    Optional<Step<D>> lawChange() {
        return workflow.takesOver.map(
                change -> draft("Berkas beralih ke ketentuan baru", change.roles, Set.of(change.source))
                        .on(CaseCommand.ChangeLaw.class)
                        .fromAnyOpen()
                        .staying()
                        .given("core.STAGE_WITHOUT_IMAGE", (file, o) -> hasImage(change, file))
                        .provided("core.LAW_UNKNOWN", (file, move, o) -> isThisLaw(change, move))
                        .provided("core.SAME_LAW", (file, move, o) -> isOfAnother(change, file, move))
                        .effectless());
    }

    private StepDraft<D> draft(String title, Set<Code> roles, Set<LegalSource> sources) {
        return new StepDraft<D>(title)
                .under(sources.toArray(LegalSource[]::new))
                .by(roles);
    }

    private List<Finding> mayBeWaived(CaseFile<D> file, CaseCommand.Waive waive, Occasion o) {
        Waiving.Leave leave = workflow.waivable.get(waive.finding());
        boolean mayStand = workflow.steps.stream()
                .anyMatch(
                        step -> step.act.equals(waive.act()) && step.ruleCodes().contains(waive.finding()));
        if (leave == null || !leave.roles().contains(o.actor().role())) {
            return Finding.block("core.NOT_WAIVABLE")
                    .at("finding")
                    .found(shown(waive.finding()))
                    .expected(Relation.ONE_OF, waivableBy(o.actor().role()))
                    .only(Gatekeeper.OWN);
        }
        for (Optional<String> text : List.of(waive.where(), waive.subject())) {
            if (text.orElse("").length() > CaseCommand.TEXT_LIMIT) {
                // No finding holds so long a text, so this leave could fit none.
                return Finding.block("core.NOT_WAIVABLE")
                        .at("where")
                        .found(shown(text.orElse("")))
                        .only(leave.source());
            }
        }
        return mayStand
                ? List.of()
                : Finding.block("core.NOT_WAIVABLE")
                        .at("act")
                        .found(shown(waive.act()))
                        .only(leave.source());
    }

    /** Place and subject are typed, and stand open in the journal. */
    private static List<Finding> namesNobody(CaseCommand.Waive waive) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> open :
                List.of(Map.entry("where", waive.where()), Map.entry("subject", waive.subject()))) {
            if (open.getValue().filter(Nik::isIn).isPresent()) {
                findings.addAll(
                        Finding.block("core.PERSONAL_IN_OPEN").at(open.getKey()).only(Gatekeeper.OWN));
            }
        }
        return findings;
    }

    private Set<String> waivableBy(Code role) {
        Set<String> codes = new TreeSet<>();
        workflow.waivable.forEach((code, leave) -> {
            if (leave.roles().contains(role)) {
                codes.add(code);
            }
        });
        return codes;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private List<Finding> notYetWaived(CaseFile<D> file, CaseCommand.Waive waive) {
        return file.waivers().stream().noneMatch(waiver -> waiver.isAskedBy(waive))
                ? List.of()
                : Finding.block("core.ALREADY_WAIVED")
                        .at("finding")
                        .found(waive.finding())
                        .only(Gatekeeper.OWN);
    }

    private List<Finding> hasSigned(CaseFile<D> file, Occasion o) {
        return file.joint().filter(joint -> joint.isSignedBy(o.actor())).isPresent()
                ? List.of()
                : Finding.block("core.NOT_SIGNED").at("joint").only(Gatekeeper.OWN);
    }

    private List<Finding> isThisLaw(LawChange change, CaseCommand.ChangeLaw move) {
        return move.policy().equals(workflow.policy.id())
                ? List.of()
                : Finding.block("core.LAW_UNKNOWN")
                        .at("policy")
                        .found(shown(move.policy()))
                        .only(change.source);
    }

    private List<Finding> isOfAnother(LawChange change, CaseFile<D> file, CaseCommand.ChangeLaw move) {
        return file.policy().equals(workflow.policy) && move.policy().equals(workflow.policy.id())
                ? Finding.block("core.SAME_LAW")
                        .at("policy")
                        .found(workflow.policy.id())
                        .only(change.source)
                : List.of();
    }

    private List<Finding> hasImage(LawChange change, CaseFile<D> file) {
        List<Finding> findings = new ArrayList<>();
        Set<Code> open = workflow.openStages();
        List<Code> needed = new ArrayList<>(List.of(file.stage()));
        file.cameFrom().ifPresent(needed::add);
        for (Code stage : needed) {
            if (change.image(stage, open).isEmpty()) {
                findings.addAll(Finding.block("core.STAGE_WITHOUT_IMAGE")
                        .at("stage")
                        .found(stage)
                        .only(change.source));
            }
        }
        return findings;
    }
}
