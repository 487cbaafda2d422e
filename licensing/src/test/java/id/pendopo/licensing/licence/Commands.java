package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.workflow.Turn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** A command of every kind, mostly as somebody sensible would write it. */
final class Commands {
    private static final CaseId OBJECTION = CaseId.of("objection-1");

    private Commands() {}

    /** How each kind is written for this turn. */
    static Map<Class<? extends LicenceCommand>, Function<Turn<Licence>, LicenceCommand>> all() {
        Map<Class<? extends LicenceCommand>, Function<Turn<Licence>, LicenceCommand>> all = new LinkedHashMap<>();
        put(all, LicenceCommand.Register.class, turn -> LicenceCommand.Register.of(grant(turn.random())));
        put(
                all,
                LicenceCommand.RegisterUnverified.class,
                turn -> new LicenceCommand.RegisterUnverified(grant(turn.random())));
        put(all, LicenceCommand.Verify.class, turn -> new LicenceCommand.Verify(day(turn), LicenceOrigin.DECIDED));
        put(
                all,
                LicenceCommand.FailVerification.class,
                turn -> new LicenceCommand.FailVerification(code("STANDARD"), "SK 1", day(turn)));
        put(
                all,
                LicenceCommand.WithdrawCertificate.class,
                turn -> new LicenceCommand.WithdrawCertificate(code("IDLE"), "SK 1", day(turn)));
        put(
                all,
                LicenceCommand.FileRenewal.class,
                turn -> new LicenceCommand.FileRenewal(Sample.APPLICATION, renewed(turn)));
        put(all, LicenceCommand.Continue.class, turn -> new LicenceCommand.Continue());
        put(
                all,
                LicenceCommand.EndRenewal.class,
                turn -> new LicenceCommand.EndRenewal(Sample.APPLICATION, code("REJECTED")));
        put(all, LicenceCommand.Supersede.class, Commands::supersede);
        put(
                all,
                LicenceCommand.Amend.class,
                turn -> new LicenceCommand.Amend(
                        Sample.APPLICATION,
                        Set.of(turn.oneOf(ChangedAspect.values())),
                        Optional.empty(),
                        Optional.empty()));
        put(
                all,
                LicenceCommand.RecordObligation.class,
                turn -> new LicenceCommand.RecordObligation(
                        code("RESTORATION"), "S " + turn.random().nextInt(3)));
        put(all, LicenceCommand.ClearObligation.class, Commands::clear);
        put(all, LicenceCommand.Close.class, turn -> new LicenceCommand.Close(Sample.APPLICATION, code("CEASED")));
        put(all, LicenceCommand.Expire.class, turn -> new LicenceCommand.Expire());
        put(all, LicenceCommand.Reactivate.class, turn -> new LicenceCommand.Reactivate(Sample.APPLICATION));
        put(all, LicenceCommand.Reinstate.class, turn -> new LicenceCommand.Reinstate(ending(turn), OBJECTION));
        put(all, LicenceCommand.TakeBack.class, turn -> new LicenceCommand.TakeBack(sanction(turn), OBJECTION));
        put(all, LicenceCommand.Stay.class, turn -> new LicenceCommand.Stay(OBJECTION));
        put(all, LicenceCommand.EndStay.class, turn -> new LicenceCommand.EndStay(OBJECTION));
        put(all, SanctionCommand.ReportBreach.class, turn -> new SanctionCommand.ReportBreach(code("UNSAFE"), "LHP 1"));
        put(
                all,
                SanctionCommand.Warn.class,
                turn -> new SanctionCommand.Warn(
                        code("UNSAFE"), rung(turn, SanctionKind.WARNING), "SP 1", day(turn), Optional.empty()));
        put(all, SanctionCommand.Impose.class, Commands::impose);
        put(
                all,
                SanctionCommand.Suspend.class,
                turn -> new SanctionCommand.Suspend(
                        code("UNSAFE"),
                        rung(turn, SanctionKind.SUSPENSION),
                        "SK 2",
                        day(turn),
                        Optional.empty(),
                        turn.random().nextBoolean() ? Optional.of(day(turn).plusDays(2)) : Optional.empty(),
                        turn.random().nextBoolean() ? Optional.of(code("MENDED")) : Optional.empty()));
        put(all, SanctionCommand.Deliver.class, Commands::deliver);
        put(all, SanctionCommand.RecordFollowed.class, turn -> new SanctionCommand.RecordFollowed("LHP 2"));
        put(all, SanctionCommand.Lift.class, turn -> new SanctionCommand.Lift("SK 3"));
        put(all, SanctionCommand.EndSuspension.class, turn -> new SanctionCommand.EndSuspension());
        put(all, SanctionCommand.Revoke.class, Commands::revoke);
        put(
                all,
                DefectCommand.FindDefect.class,
                turn -> new DefectCommand.FindDefect(turn.oneOf(DefectGround.values()), day(turn), "LHP 3"));
        put(
                all,
                DefectCommand.ReceiveCourtOrder.class,
                turn -> new DefectCommand.ReceiveCourtOrder(
                        turn.oneOf(CourtOrder.values()), day(turn), "12/G/2026", Sample.paper("judgment")));
        put(all, DefectCommand.DismissDefect.class, turn -> new DefectCommand.DismissDefect(code("MENDED"), "S 1"));
        put(all, DefectCommand.WithdrawDecision.class, turn -> new DefectCommand.WithdrawDecision("SK 4", day(turn)));
        put(all, DefectCommand.Annul.class, turn -> new DefectCommand.Annul("SK 5", day(turn)));
        put(
                all,
                DefectCommand.Postpone.class,
                turn -> new DefectCommand.Postpone(
                        turn.oneOf(PostponementRisk.values()),
                        "SK 6",
                        day(turn),
                        Optional.of(day(turn).plusDays(1)),
                        Optional.empty()));
        put(all, DefectCommand.Restore.class, turn -> new DefectCommand.Restore(ending(turn), "SK 7", day(turn)));
        return all;
    }

    private static <C extends LicenceCommand> void put(
            Map<Class<? extends LicenceCommand>, Function<Turn<Licence>, LicenceCommand>> all,
            Class<C> kind,
            Function<Turn<Licence>, ? extends C> writer) {
        all.put(kind, writer::apply);
    }

    static LicenceGrant grant(Random random) {
        LicenceTraits traits = LicenceTraits.of(true, random.nextBoolean())
                .withGrace(random.nextInt(20))
                .withLadder(
                        code(List.of("STANDARD", "TRADE", "BUILDING_APPROVAL").get(random.nextInt(3))));
        LicencePeriod period = random.nextInt(3) == 0
                ? LicencePeriod.unlimitedFrom(Sample.ISSUED)
                : LicencePeriod.of(Sample.ISSUED, Sample.ISSUED.plusDays(10 + random.nextInt(60)));
        LicenceHolder holder = random.nextBoolean()
                ? LicenceHolder.person(Sample.PERSON, Optional.empty(), List.of(Sample.HOLDER))
                : LicenceHolder.body("CV Contoh", Optional.empty(), List.of(Sample.HOLDER));
        return Sample.grant(traits, period, holder);
    }

    private static LocalDate day(Turn<Licence> turn) {
        return turn.occasion().today();
    }

    private static LocalDate renewed(Turn<Licence> turn) {
        return turn.random().nextBoolean()
                ? day(turn)
                : turn.file().flatMap(file -> file.data().validUntil()).orElse(day(turn));
    }

    private static LicenceCommand.Supersede supersede(Turn<Licence> turn) {
        CaseId old = CaseId.of("licence-1");
        Predecessor by = switch (turn.random().nextInt(4)) {
            case 0 -> Predecessor.changed(old, "503/1", Set.of(turn.oneOf(ChangedAspect.values())));
            case 1 -> Predecessor.transferred(old, "503/1", Sample.transfer());
            case 2 -> Predecessor.of(old, "503/1", Succession.REPLACEMENT);
            default -> Predecessor.of(old, "503/1", Succession.RENEWAL);
        };
        return new LicenceCommand.Supersede(CaseId.of("licence-2"), "503/2", by);
    }

    private static LicenceCommand.ClearObligation clear(Turn<Licence> turn) {
        String reference = turn.file()
                .flatMap(
                        file -> file.data().supervision().obligations().stream().findFirst())
                .map(Supervision.Obligation::reference)
                .orElse("S 9");
        return new LicenceCommand.ClearObligation(reference, Sample.paper("proof"));
    }

    private static long ending(Turn<Licence> turn) {
        return turn.file()
                .flatMap(file -> file.data()
                        .ending()
                        .map(Licence.Ending::entry)
                        .or(() -> file.data().supervision().suspension().map(Supervision.Suspension::entry)))
                .orElse(1L);
    }

    private static SanctionCommand.Deliver deliver(Turn<Licence> turn) {
        long sanction = sanction(turn);
        return new SanctionCommand.Deliver(sanction == 1 ? ending(turn) : sanction, Optional.empty());
    }

    private static long sanction(Turn<Licence> turn) {
        return turn.file()
                .flatMap(file -> file.data().supervision().sanctions().stream().findFirst())
                .map(Sanction::entry)
                .orElse(1L);
    }

    /** Mostly the rung that comes next, where it is of this kind. */
    private static Code rung(Turn<Licence> turn, SanctionKind... kinds) {
        Set<SanctionKind> wanted = Set.of(kinds);
        return turn.file()
                .flatMap(file -> new SanctionRules(Region.POLICY)
                        .ladder(file).next(file.data().supervision().open(), day(turn)).stream()
                                .filter(one -> wanted.contains(one.kind()))
                                .findFirst())
                .map(SanctionRung::code)
                .orElse(code("WARNING_1"));
    }

    private static SanctionCommand.Impose impose(Turn<Licence> turn) {
        Code rung = rung(
                turn,
                SanctionKind.COERCION,
                SanctionKind.LIMITATION,
                SanctionKind.STOP_OF_WORKS,
                SanctionKind.FINE,
                SanctionKind.DEMOLITION);
        return new SanctionCommand.Impose(
                code("UNSAFE"),
                rung,
                "SK 8",
                day(turn),
                Optional.empty(),
                rung.value().equals("FINE") ? Optional.of(Rupiah.of(1_000)) : Optional.empty());
    }

    private static SanctionCommand.Revoke revoke(Turn<Licence> turn) {
        return turn.random().nextInt(3) > 0
                ? SanctionCommand.Revoke.onLadder(
                        rung(turn, SanctionKind.REVOCATION), code("UNSAFE"), "SK 9", day(turn))
                : SanctionCommand.Revoke.atOnce(
                        turn.oneOf(RevocationGround.FORGED_DOCUMENTS, RevocationGround.COURT_ORDER),
                        code("PROVEN"),
                        "SK 9",
                        day(turn),
                        Sample.paper("proof"));
    }
}
