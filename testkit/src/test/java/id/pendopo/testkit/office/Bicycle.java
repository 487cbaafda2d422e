package id.pendopo.testkit.office;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bicycle of the office that is lent: a procedure whose rules know nothing of the application's own book, which says where each is. */
record Bicycle(String name) {
    static final String PROCEDURE = "contoh/bicycle";
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 5", Standing.OWN_DECISION);

    enum At implements Stage {
        ASKED,
        LENT,
        IN_REPAIR,
        BACK
    }

    enum As implements id.pendopo.core.actor.Role {
        CITIZEN,
        KEEPER
    }

    enum Clock implements Countdown {
        RETURN,
        REPAIR
    }

    sealed interface BicycleCommand extends Command {}

    record Ask(String name) implements BicycleCommand {}

    record Lend() implements BicycleCommand {}

    record Repair(Code why) implements BicycleCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(why);
        }
    }

    record Mended() implements BicycleCommand {}

    record TakeBack() implements BicycleCommand {}

    sealed interface BicycleEvent extends Event<Bicycle> {}

    record Asked(String name) implements BicycleEvent, Birth<Bicycle> {
        @Override
        public Bicycle born() {
            return new Bicycle(name);
        }
    }

    record Noted() implements BicycleEvent {
        @Override
        public Bicycle applyTo(Bicycle before) {
            return before;
        }
    }

    /** That one went out or came back. */
    record Moved(String page, boolean out, String lock, long wheels, List<String> parts) implements Posting {
        static Moved of(Bicycle bicycle, boolean out) {
            return new Moved(bicycle.name(), out, "gembok 7", 2, List.of("bel", "lampu"));
        }

        @Override
        public String book() {
            return Shed.NAME;
        }
    }

    /** Which bicycles are out; what is out does not go out again. */
    static final class Shed implements Book {
        static final String NAME = "shed";
        private static final Fact<Boolean> OUT = Fact.of("BICYCLE_OUT", Boolean.class);

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Fact<Boolean> fact() {
            return OUT;
        }

        @Override
        public Reading<Boolean> reading(String page, Optional<StreamLine> last, Instant at) {
            return new Reading.Found<>(isOut(last), at, NAME, "");
        }

        @Override
        public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
            List<String> lines = new ArrayList<>();
            boolean out = isOut(last);
            for (Posting posting : postings) {
                if (((Moved) posting).out() == out) {
                    return new Written(
                            List.of(), Finding.block("bicycle.NOT_THERE").only(ARTICLE));
                }
                out = !out;
                lines.add(CanonicalWriter.treeToText(Map.of("cause", cause, "out", out)));
            }
            return new Written(lines, List.of());
        }

        private static boolean isOut(Optional<StreamLine> last) {
            return last.filter(line -> line.text().contains("\"out\":true")).isPresent();
        }
    }

    private static StepDraft<Bicycle> step(String title) {
        return Step.<Bicycle>of(title).under(ARTICLE);
    }

    private static Workflow<Bicycle> workflow() {
        return Workflow.<Bicycle>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(BicycleCommand.class)
                .events(BicycleEvent.class)
                .steps(List.of(
                        step("Warga meminta sepeda")
                                .by(As.CITIZEN)
                                .opening(Ask.class)
                                .to(At.ASKED)
                                .creating((ask, o) -> new Asked(ask.name())),
                        step("Petugas meminjamkan")
                                .by(As.KEEPER)
                                .on(Lend.class)
                                .from(At.ASKED)
                                .to(At.LENT)
                                .posting((file, lend, o) -> List.of(Moved.of(file.data(), true)))
                                .recording((file, lend, o) -> new Noted()),
                        step("Petugas membawa ke bengkel")
                                .by(As.KEEPER)
                                .on(Repair.class)
                                .from(At.LENT)
                                .aside(At.IN_REPAIR)
                                .recording((file, repair, o) -> new Noted()),
                        step("Sepeda selesai diperbaiki")
                                .by(As.KEEPER)
                                .on(Mended.class)
                                .from(At.IN_REPAIR)
                                .back()
                                .recording((file, mended, o) -> new Noted()),
                        step("Petugas menerima kembali")
                                .by(As.KEEPER)
                                .on(TakeBack.class)
                                .from(At.LENT)
                                .to(At.BACK)
                                .posting((file, back, o) -> List.of(Moved.of(file.data(), false)))
                                .recording((file, back, o) -> new Noted())))
                .parties(As.CITIZEN)
                // It is due back whether it can be ridden or not.
                .rooms(
                        Room.waiting(At.LENT).within(Clock.RETURN, Term.workingDays(2)),
                        Room.waiting(At.IN_REPAIR).within(Clock.REPAIR, Term.workingDays(1)))
                .watching(Clock.RETURN, Clock.REPAIR)
                .endingWellAt(At.BACK)
                .build();
    }

    /** Offers the procedure to an office. */
    static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            return Procedure.of(name(), Bicycle.class, new TreeMap<>(Map.of(LocalDate.of(2025, 1, 1), workflow())));
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
