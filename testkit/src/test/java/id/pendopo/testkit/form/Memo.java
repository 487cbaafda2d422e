package id.pendopo.testkit.form;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.LawChange;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A memo under three versions of the law: the second takes over what the first has open, the third does not. */
record Memo(String text) {
    static final String PROCEDURE = "contoh/memo";
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 9", Standing.OWN_DECISION);

    enum At implements Stage {
        WRITTEN,
        READ,
        FILED
    }

    enum As implements Role {
        CLERK,
        HEAD
    }

    sealed interface MemoCommand extends Command {}

    record Write(@NotBlank @Size(max = 20) String text) implements MemoCommand {}

    record Read() implements MemoCommand {}

    record File() implements MemoCommand {}

    sealed interface MemoEvent extends Event<Memo> {}

    record Written(String text) implements MemoEvent, Birth<Memo> {
        @Override
        public Memo born() {
            return new Memo(text);
        }
    }

    record Noted() implements MemoEvent {
        @Override
        public Memo applyTo(Memo before) {
            return before;
        }
    }

    private static List<Finding> shortEnough(CaseFile<Memo> file, Occasion o) {
        return file.data().text().length() <= 10
                ? List.of()
                : Finding.block("contoh.LONG").waivable().at("text").only(ARTICLE);
    }

    private static Workflow<Memo> workflow(int year, boolean reading, boolean taking) {
        var workflow = Workflow.<Memo>of(PROCEDURE, new PolicyStamp("contoh/" + year, "0".repeat(64)))
                .commands(MemoCommand.class)
                .dispensable(Read.class)
                .events(MemoEvent.class)
                .steps(List.of(Step.<Memo>of("Petugas menulis")
                        .under(ARTICLE)
                        .by(As.CLERK)
                        .as(Manner.ENTERED)
                        .opening(Write.class)
                        .to(At.WRITTEN)
                        .creating((write, o) -> new Written(write.text()))));
        if (reading) {
            workflow.steps(List.of(Step.<Memo>of("Kepala membaca")
                    .under(ARTICLE)
                    .by(As.HEAD)
                    .on(Read.class)
                    .from(At.WRITTEN)
                    .to(At.READ)
                    .recording((file, read, o) -> new Noted())));
        }
        workflow.steps(List.of(Step.<Memo>of("Petugas menyimpan")
                .under(ARTICLE)
                .by(As.CLERK)
                .on(File.class)
                .from(reading ? At.READ : At.WRITTEN)
                .to(At.FILED)
                .given("contoh.LONG", Memo::shortEnough)
                .recording((file, filed, o) -> new Noted())));
        if (taking) {
            workflow.takingOver(LawChange.under(ARTICLE).by(As.HEAD));
        }
        if (reading) {
            workflow.rooms(Room.waiting(At.READ).withoutTerm("contoh"));
        }
        return workflow.rooms(Room.waiting(At.WRITTEN).withoutTerm("contoh"))
                .waivable("contoh.LONG")
                .by(As.HEAD)
                .endingWellAt(At.FILED)
                .build();
    }

    static Procedure<Memo> procedure() {
        TreeMap<LocalDate, Workflow<Memo>> from = new TreeMap<>();
        from.put(LocalDate.of(2024, 1, 1), workflow(2024, true, false));
        from.put(LocalDate.of(2025, 1, 1), workflow(2025, false, true));
        from.put(LocalDate.of(2026, 1, 1), workflow(2026, true, false));
        return Procedure.of(PROCEDURE, Memo.class, from);
    }

    /** Offers its forms; their base is generated where it is asked for. */
    public static final class Offered implements FormProvider {
        private static final Forms FORMS = Forms.load(
                PROCEDURE,
                "base.json",
                name -> new ByteArrayInputStream(Map.of(
                                "base.json",
                                FormBase.of(PROCEDURE, MemoCommand.class).json(),
                                "forms_id.properties",
                                "write=Menulis memo",
                                "forms_en.properties",
                                "write=Write a memo")
                        .getOrDefault(name, "")
                        .getBytes(StandardCharsets.UTF_8)));

        /** For {@code ServiceLoader}. */
        public Offered() {}

        @Override
        public String procedure() {
            return PROCEDURE;
        }

        @Override
        public Forms forms() {
            return FORMS;
        }
    }

    /** Offers the procedure. */
    static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            return procedure();
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core()
                    .and(
                            "contoh.LONG",
                            Text.of("Memo terlalu panjang", "The memo is too long"),
                            Text.of("Pendekkan", "Shorten"));
        }
    }
}
