package id.pendopo.docs.compat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Shape;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each promise broken on purpose: the check must fail, and say by name what is missing. */
class BreaksAreFoundTest {
    private static final Kept KEPT = Kept.versions().get(0);
    private static final Today TODAY = Today.read();

    /** A permit whose programmer renamed an event, dropped a component of another, and changed a third without saying so. */
    sealed interface Careless extends Event<Permit> {}

    record Asked(String place) implements Careless, Birth<Permit> {
        @Override
        public Permit born() {
            throw new IllegalStateException("never born");
        }
    }

    record Charged(id.pendopo.core.money.Rupiah amount) implements Careless {
        @Override
        public Permit applyTo(Permit before) {
            return before;
        }
    }

    @Shape(2)
    record Noted(String key, String what) implements Careless {
        @Override
        public Permit applyTo(Permit before) {
            return before;
        }
    }

    enum Only implements id.pendopo.core.workflow.Stage {
        CHECK
    }

    private static Procedure<?> careless() {
        TreeMap<LocalDate, Workflow<Permit>> from = new TreeMap<>();
        from.put(
                LocalDate.of(2025, 1, 1),
                Workflow.<Permit>of(Permit.PROCEDURE, Permit.OLD)
                        .commands(Permit.Ask.class)
                        .events(Careless.class)
                        .steps(List.of(Step.<Permit>of("Pemohon mengajukan")
                                .under(Permit.ARTICLE)
                                .by(Permit.As.APPLICANT)
                                .opening(Permit.Ask.class)
                                .to(Only.CHECK)
                                .creating((ask, o) -> new Asked(""))))
                        .parties(Permit.As.APPLICANT)
                        .endingWellAt(Only.CHECK)
                        .build());
        return Procedure.of(Permit.PROCEDURE, Permit.class, from);
    }

    @Test
    void an_event_that_was_renamed_one_that_lost_a_component_and_one_of_another_shape_are_named() {
        Today broken = TODAY.with(careless());
        assertThat(GoldenCheck.of(KEPT, broken))
                .anyMatch(one -> one.contains("payload priced of contoh/permit has vanished"))
                .anyMatch(one -> one.contains("payload asked of contoh/permit") && one.contains("applicant"))
                .anyMatch(one -> one.contains("payload noted of contoh/permit had shape 1 and has 2"))
                .anyMatch(one -> one.contains("payload sign of contoh/permit has vanished"));
        assertThat(CaseCheck.of(KEPT, broken))
                .isNotEmpty()
                .allMatch(one -> one.startsWith("cases/permit: "))
                .anyMatch(one -> one.contains("asked"));
    }

    @Test
    void a_procedure_that_is_gone_is_named_with_its_cases() {
        Map<String, Procedure<?>> left = new TreeMap<>(TODAY.procedures());
        left.remove("grants/proposal");
        Today broken = new Today(left, TODAY.views(), TODAY.names(), TODAY.types());
        assertThat(CaseCheck.of(KEPT, broken))
                .anyMatch(one -> one.contains("the procedure grants/proposal has vanished"));
        assertThat(GoldenCheck.of(KEPT, broken))
                .anyMatch(one -> one.contains("the procedure grants/proposal has vanished"));
    }

    /** The paper without its size. */
    record Paper(String id, Code kind, String mediaType, String sha256) {}

    @Test
    void a_component_that_a_public_record_lost_is_named() {
        assertThat(GoldenCheck.of(KEPT, TODAY.with("core.document.DocumentRef", Paper.class)))
                .singleElement()
                .asString()
                .contains("core.document.DocumentRef", "size");
        assertThat(GoldenCheck.of(KEPT, TODAY.with("core.document.DocumentRef", String.class)))
                .singleElement()
                .asString()
                .contains("core.document.DocumentRef");
        Map<String, Class<?>> fewer = new TreeMap<>(TODAY.types());
        fewer.remove("core.document.DocumentRef");
        assertThat(GoldenCheck.of(KEPT, new Today(TODAY.procedures(), TODAY.views(), TODAY.names(), fewer)))
                .containsExactly("golden.jsonl: the type core.document.DocumentRef has vanished");
    }

    @Test
    void a_code_a_stage_a_message_a_key_of_scenarios_and_a_constant_that_vanish_are_named() {
        Map<String, String> gone = Map.of(
                "findings", "core.BUSY",
                "constants of grants.proposal.ProposalStage", "TU_CHECK",
                "payloads of grants/proposal", "submit 1",
                "messages of ContributorValidationMessages_id.properties",
                        "jakarta.validation.constraints.NotNull.message",
                "messages of id/pendopo/core/finding/findings_id.properties", "core.BUSY",
                "keys of scenarios", "/$defs/step/properties/settle",
                "constants of core.actor.Manner", "WITNESSED");
        gone.forEach((group, name) -> {
            assertThat(TODAY.names().groups()).containsKey(group);
            assertThat(TODAY.names().groups().get(group)).contains(name);
            assertThat(PackCheck.names(KEPT, TODAY.withNames(names -> names.without(group, name))))
                    .containsExactly("names.json: %s: %s has vanished".formatted(group, name));
        });
        assertThat(PackCheck.names(KEPT, TODAY.withNames(names -> {
                    Map<String, java.util.Collection<String>> fewer = new TreeMap<>(names.groups());
                    fewer.remove("findings");
                    return new Names(fewer);
                })))
                .containsExactly("names.json: findings: the group has vanished");
    }

    @Test
    void names_that_come_in_break_nothing() {
        assertThat(PackCheck.names(
                        KEPT,
                        TODAY.withNames(names -> names.with("findings", codes -> {
                            List<String> more = new ArrayList<>(codes);
                            more.add("core.NEW");
                            return more;
                        }))))
                .isEmpty();
    }

    @Test
    void a_public_view_that_is_gone_is_named() {
        assertThat(CaseCheck.of(KEPT, TODAY.withoutView("grants/proposal")))
                .isNotEmpty()
                .allMatch(one -> one.contains(", view: "));
    }

    @Test
    void a_schema_that_lost_a_member_or_asks_for_a_new_one_is_named() {
        Map<String, String> now = PackCheck.schemas();
        String file = "command.grants.proposal.withdraw.json";
        assertThat(now.get(file)).contains("\"cause\"");
        Map<String, String> broken = new TreeMap<>(now);
        broken.computeIfPresent(file, (name, text) -> text.replace("\"cause\"", "\"motive\""));
        assertThat(PackCheck.schemas(KEPT, broken))
                .anyMatch(one -> one.contains(file) && one.contains("/properties/cause has vanished"))
                .anyMatch(one -> one.contains(file) && one.contains("/motive is required now"));
        broken.remove(file);
        assertThat(PackCheck.schemas(KEPT, broken)).containsExactly("schemas/" + file + ": the schema has vanished");
    }

    /** A copy of one file or folder of what was kept, with one file changed. */
    private static Kept with(Path copy, String of, String part, UnaryOperator<String> change) throws IOException {
        Files.createDirectories(copy.resolve(of).getParent());
        try (Stream<Path> walk = Files.walk(KEPT.folder().resolve(of))) {
            for (Path from : walk.toList()) {
                Path to = copy.resolve(KEPT.folder().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
        Path file = copy.resolve(part);
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
        return new Kept(copy);
    }

    @Test
    void a_journal_of_which_an_entry_is_missing_is_named(@TempDir Path copy) throws IOException {
        Kept shorter = with(
                copy,
                "cases/permit",
                "cases/permit/journal.jsonl",
                text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        assertThat(CaseCheck.of(shorter, TODAY)).isNotEmpty().allMatch(one -> one.startsWith("cases/permit: "));
    }

    @Test
    void a_case_file_that_says_something_else_is_named(@TempDir Path copy) throws IOException {
        Kept other = with(
                copy,
                "cases/permit",
                "cases/permit/files.jsonl",
                text -> text.replaceFirst("\"score\":7", "\"score\":8"));
        assertThat(CaseCheck.of(other, TODAY))
                .singleElement()
                .asString()
                .contains("permit-whole", "/data/score was 8 and is 7");
    }

    @Test
    void a_pack_that_no_longer_opens_is_named_with_the_place(@TempDir Path copy) throws IOException {
        Kept other = with(
                copy,
                "regions/32.73",
                "regions/32.73/grants.json",
                text -> text.replaceFirst("\"mostTranches\"", "\"manyTranches\""));
        assertThat(PackCheck.packs(other)).isNotEmpty().anyMatch(one -> one.contains("manyTranches"));
    }

    @Test
    void a_scenario_with_a_key_that_is_no_longer_known_is_named(@TempDir Path copy) throws IOException {
        Kept other = with(
                copy,
                "scenarios/terbilang.yaml",
                "scenarios/terbilang.yaml",
                text -> text.replaceFirst("compute:", "computes:"));
        assertThat(PackCheck.scenarios(other)).anyMatch(one -> one.contains("computes"));
    }

    @Test
    void a_message_of_a_violation_that_changed_is_named() {
        List<String> kept = KEPT.lines(ViolationTable.FILE);
        List<String> other = kept.stream()
                .map(line -> line.replace("tidak boleh kosong", "harus diisi"))
                .toList();
        assertThat(other).isNotEqualTo(kept);
        assertThat(ViolationTable.against(kept, other)).isNotEmpty().allMatch(one -> one.contains("harus diisi"));
        assertThat(ViolationTable.against(kept, kept.subList(1, kept.size()))).hasSize(1);
    }
}
