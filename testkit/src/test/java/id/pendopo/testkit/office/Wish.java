package id.pendopo.testkit.office;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A wish for cards: what a head grants, or time, opens the cards or lengthens one, each a case of its own ({@link Card}); what the
 * citizen gives up ends the card, and the card's end closes the wish.
 */
public record Wish(
        Code kind,
        int cards,
        Optional<CaseId> longer,
        @Personal(purpose = Purpose.IDENTITY) PersonalText holder,
        Optional<String> decree) {
    static final String PROCEDURE = "sample/wish";
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 4", Standing.OWN_DECISION);
    static final Code SMALL = Code.of("SMALL");
    static final Code LARGE = Code.of("LARGE");

    enum At implements Stage {
        ASKED,
        GRANTED,
        CLOSED
    }

    enum As implements Role {
        CITIZEN,
        HEAD
    }

    enum Clock implements Countdown {
        ANSWER
    }

    sealed interface WishCommand extends Command {}

    /** @param longer the card that is to be lengthened, instead of new ones */
    record Ask(
            Code kind,
            int cards,
            Optional<CaseId> longer,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements WishCommand {}

    record Grant() implements WishCommand {}

    record Silence() implements WishCommand {}

    record GiveUp() implements WishCommand {}

    /** Gives the card up, if it is still there to be given up. */
    record LetGo() implements WishCommand {}

    record Close() implements WishCommand {}

    sealed interface WishEvent extends Event<Wish> {}

    record Asked(
            Code kind,
            int cards,
            Optional<CaseId> longer,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements WishEvent, Birth<Wish> {
        @Override
        public Wish born() {
            return new Wish(kind, cards, longer, holder, Optional.empty());
        }
    }

    record Granted(String decree) implements WishEvent {
        @Override
        public Wish applyTo(Wish before) {
            return new Wish(before.kind, before.cards, before.longer, before.holder, Optional.of(decree));
        }
    }

    record Noted() implements WishEvent {
        @Override
        public Wish applyTo(Wish before) {
            return before;
        }
    }

    private static StepDraft<Wish> step(String title) {
        return Step.<Wish>of(title).under(ARTICLE);
    }

    /** The cards of a wish, whose ids come from its own. */
    static CaseId card(CaseId wish, int number) {
        return CaseId.of(wish + "-card-" + number);
    }

    private static List<FollowUp> cards(CaseFile<Wish> file) {
        Wish wish = file.data();
        if (wish.longer().isPresent()) {
            return List.of(new FollowUp(Card.PROCEDURE, wish.longer().get(), new Card.Lengthen(30)));
        }
        List<FollowUp> all = new ArrayList<>();
        for (int i = 1; i <= wish.cards(); i++) {
            all.add(new FollowUp(
                    Card.PROCEDURE,
                    card(file.id(), i),
                    new Card.Register(wish.kind(), wish.decree().orElseThrow(), file.id(), wish.holder())));
        }
        return all;
    }

    private static NumberSeries decrees(CaseFile<Wish> file) {
        return NumberSeries.of(file.data().kind());
    }

    static Workflow<Wish> workflow() {
        List<Step<Wish>> page = List.of(
                step("Warga meminta kartu")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(Ask.class)
                        .to(At.ASKED)
                        .creating((ask, o) -> new Asked(ask.kind(), ask.cards(), ask.longer(), ask.holder())),
                step("Kepala menetapkan")
                        .by(As.HEAD)
                        .on(Grant.class)
                        .from(At.ASKED)
                        .to(At.GRANTED)
                        .numbered((file, grant, o) -> decrees(file))
                        .leadingTo((file, grant, o) -> cards(file))
                        .recording((file, grant, o) -> new Granted(o.number(decrees(file)))),
                step("Dianggap ditetapkan")
                        .by(Role.SYSTEM)
                        .on(Silence.class)
                        .from(At.ASKED)
                        .to(At.GRANTED)
                        .whenPassed(Clock.ANSWER, file -> new Silence())
                        .numbered((file, silence, o) -> decrees(file))
                        .leadingTo((file, silence, o) -> cards(file))
                        .recording((file, silence, o) -> new Granted(o.number(decrees(file)))),
                step("Warga melepaskan kartunya")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .on(GiveUp.class)
                        .from(At.GRANTED)
                        .staying()
                        .leadingTo((file, up, o) ->
                                List.of(new FollowUp(Card.PROCEDURE, card(file.id(), 1), new Card.End(file.id()))))
                        .recording((file, up, o) -> new Noted()),
                step("Warga melepaskan kartunya bila masih ada")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .on(LetGo.class)
                        .from(At.GRANTED)
                        .staying()
                        .leadingTo((file, up, o) -> List.of(
                                new FollowUp(Card.PROCEDURE, card(file.id(), 1), new Card.End(file.id())).ifTaken()))
                        .recording((file, up, o) -> new Noted()),
                step("Permintaan selesai bersama kartunya")
                        .by(Role.SYSTEM)
                        .on(Close.class)
                        .following()
                        .from(At.GRANTED)
                        .to(At.CLOSED)
                        .recording((file, close, o) -> new Noted()));
        return Workflow.<Wish>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(WishCommand.class)
                .events(WishEvent.class)
                .steps(page)
                .parties(As.CITIZEN)
                .rooms(Room.waiting(At.ASKED).within(Clock.ANSWER, Term.workingDays(5)))
                .numbering(Map.of(
                        SMALL, NumberTemplate.of("{seq:3}/S/{romanMonth}/{year}"),
                        LARGE, NumberTemplate.of("{seq:3}/L/{romanMonth}/{year}")))
                .restingWellAt(At.GRANTED)
                .endingWellAt(At.CLOSED)
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
            TreeMap<LocalDate, Workflow<Wish>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Wish.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
