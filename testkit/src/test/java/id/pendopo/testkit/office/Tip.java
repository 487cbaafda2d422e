package id.pendopo.testkit.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A tip about an agency, open until it is closed to the agency, which may have worked on it before. */
public record Tip(Code about, boolean closed) {
    static final String PROCEDURE = "contoh/tip";
    static final LegalSource ARTICLE = LegalSource.ownDecision("Peraturan Contoh tentang bisikan");

    enum At implements Stage {
        TOLD,
        TAKEN,
        DONE
    }

    enum As implements Role {
        CITIZEN,
        DESK,
        AGENCY,
        INSPECTOR
    }

    enum Clock implements Countdown {
        TAKING
    }

    sealed interface TipCommand extends Command {}

    record Tell(Code about, @NotBlank String what) implements TipCommand {}

    record Take(@NotBlank String note) implements TipCommand {}

    record CloseTo() implements TipCommand {}

    record Finish(@NotBlank String note) implements TipCommand {}

    sealed interface TipEvent extends Event<Tip> {}

    record Told(Code about) implements TipEvent, Birth<Tip> {
        @Override
        public Tip born() {
            return new Tip(about, false);
        }
    }

    record Noted() implements TipEvent {
        @Override
        public Tip applyTo(Tip before) {
            return before;
        }
    }

    record WasClosed() implements TipEvent {
        @Override
        public Tip applyTo(Tip before) {
            return new Tip(before.about, true);
        }
    }

    private static StepDraft<Tip> step(String title) {
        return Step.<Tip>of(title).under(ARTICLE);
    }

    private static boolean isAbout(CaseFile<Tip> file, Actor actor) {
        return actor.unit().filter(file.data().about::equals).isPresent();
    }

    static Workflow<Tip> workflow() {
        return Workflow.<Tip>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(TipCommand.class)
                .events(TipEvent.class)
                .steps(List.of(
                        step("Warga berbisik")
                                .by(As.CITIZEN)
                                .as(Manner.REQUESTED)
                                .opening(Tell.class)
                                .to(At.TOLD)
                                .creating((tell, o) -> new Told(tell.about())),
                        step("Instansi mengambil")
                                .by(As.AGENCY)
                                .on(Take.class)
                                .from(At.TOLD)
                                .to(At.TAKEN)
                                .onlyFor(Tip::isAbout)
                                .recording((file, take, o) -> new Noted()),
                        step("Ditutup bagi instansi")
                                .by(As.DESK)
                                .on(CloseTo.class)
                                .from(At.TOLD, At.TAKEN)
                                .staying()
                                .handling((file, close, o) ->
                                        file.handling().withConfidentiality(Handling.Confidentiality.SECRET))
                                .recording((file, close, o) -> new WasClosed()),
                        step("Selesai")
                                .by(As.INSPECTOR, As.AGENCY)
                                .on(Finish.class)
                                .from(At.TAKEN)
                                .to(At.DONE)
                                .onlyFor((file, actor) ->
                                        actor.role().equals(As.INSPECTOR.code()) || isAbout(file, actor))
                                .provided(
                                        "core.NOT_NOW",
                                        (file, finish, o) -> finish.note().length() > 3
                                                ? List.of()
                                                : Finding.block("core.NOT_NOW")
                                                        .at("note")
                                                        .only(ARTICLE))
                                .recording((file, finish, o) -> new Noted())))
                .rooms(Room.waiting(At.TOLD).within(Clock.TAKING, Term.workingDays(2)))
                .watching(Clock.TAKING)
                .parties(As.CITIZEN)
                .separating(As.DESK, As.INSPECTOR)
                .hiddenFrom((file, actor) -> file.data().closed() && isAbout(file, actor))
                .endingWellAt(At.DONE)
                .build();
    }

    /** Offers the procedure to an office. */
    public static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Tip>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Tip.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
