package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.Forms;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The roles of a procedure as a tree for machines: codes, with both languages beside them. */
final class RolesTree {
    private final Workflow<?> law;
    private final RegionPack pack;
    private final FindingCatalogue words;

    private RolesTree(Workflow<?> law, RegionPack pack, FindingCatalogue words) {
        this.law = law;
        this.pack = pack;
        this.words = words;
    }

    static Map<String, Object> of(Workflow<?> law, RegionPack pack, FindingCatalogue words) {
        RolesTree writer = new RolesTree(law, pack, words);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("procedure", law.procedure());
        tree.put("law", law.policy().id());
        tree.put("roles", RoleSheet.of(law).stream().map(writer::role).toList());
        return tree;
    }

    private Map<String, String> labels(Locale locale) {
        return pack.labels(locale, law.procedure());
    }

    private Map<String, Object> role(RoleSheet sheet) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("role", sheet.role());
        tree.put(
                "label",
                Map.of(
                        "id",
                        labels(Locale.forLanguageTag("id")).getOrDefault(sheet.role(), sheet.role()),
                        "en",
                        labels(Locale.ENGLISH).getOrDefault(sheet.role(), sheet.role())));
        tree.put("party", sheet.party());
        tree.put("acts", sheet.acts().stream().map(this::act).toList());
        tree.put(
                "exclusions",
                sheet.exclusions().stream()
                        .map(one -> {
                            Map<String, Object> exclusion = new LinkedHashMap<>();
                            exclusion.put("kind", one.kind().name());
                            exclusion.put("roles", one.roles());
                            exclusion.put("source", source(one.source()));
                            return exclusion;
                        })
                        .toList());
        tree.put("waivers", sheet.waivers().stream().map(this::waiver).toList());
        return tree;
    }

    private Map<String, Object> act(RoleSheet.Act act) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("act", act.act());
        tree.put("title", act.title());
        tree.put("form", Forms.idOf(law.procedure(), act.act()));
        tree.put("opening", act.opening());
        tree.put("anyOpenStage", act.anyOpen());
        tree.put("stages", act.from());
        tree.put("timed", act.timed());
        tree.put("following", act.following());
        tree.put("manner", act.manner().name());
        tree.put(
                "signatures",
                act.seats().stream()
                        .map(seat -> {
                            Map<String, Object> signatures = new LinkedHashMap<>();
                            signatures.put("atLeast", seat.atLeast());
                            signatures.put("roles", seat.roles());
                            signatures.put("manner", seat.manner().name());
                            return signatures;
                        })
                        .toList());
        tree.put("notByWhoeverDid", act.notAfter());
        tree.put("sources", act.sources().stream().map(RolesTree::source).toList());
        return tree;
    }

    private Map<String, Object> waiver(RoleSheet.Leave leave) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Text text = words.words(leave.finding())
                .map(FindingCatalogue.Words::what)
                .orElseGet(() -> Text.of(leave.finding(), leave.finding()));
        tree.put("finding", leave.finding());
        tree.put("words", Map.of("id", text.id(), "en", text.en()));
        tree.put("acts", leave.acts());
        tree.put("source", source(leave.source()));
        return tree;
    }

    private static Map<String, Object> source(LegalSource source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("citation", source.citation());
        tree.put("standing", source.standing().name());
        return tree;
    }
}
