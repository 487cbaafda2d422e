package id.pendopo.licensing.licence;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The conditions of sanctions (<i>syarat sanksi administratif</i>): the ladder, its terms, and what needs no ladder. */
final class SanctionRules {
    /** What a suspension says. */
    static final LegalSource SUSPENSION =
            LegalSource.ownDecision("Pembekuan menyebut alasan dan hari berakhirnya atau syarat pencabutannya");
    /** What needs no ladder. */
    static final LegalSource AT_ONCE = LegalSource.ownDecision(
            "Pencabutan tanpa tahapan hanya karena dokumen palsu, putusan pengadilan atau bahaya bagi jiwa");
    /** When the ladder ends. */
    static final LegalSource FOLLOWED = LegalSource.ownDecision(
            "Sanksi yang dipatuhi mengakhiri tahapan; pelanggaran kemudian mulai lagi dari tahap pertama");

    private final LicencePolicy policy;

    SanctionRules(LicencePolicy policy) {
        this.policy = policy;
    }

    /** The ladder that holds for this licence. */
    SanctionLadder ladder(CaseFile<Licence> file) {
        Code name = file.data().traits().ladder().orElse(policy.ladder().value());
        return policy.findLadder(name)
                .orElseThrow(() -> new IllegalStateException(
                        "licence: its policy has no ladder %s; open the pack that has it".formatted(name)));
    }

    /** Nobody sanctions what was not reported. */
    List<Finding> breachIsReported(CaseFile<Licence> file) {
        return file.data().supervision().breaches().isEmpty()
                ? Finding.block("licensing.NO_BREACH_REPORTED")
                        .at("breaches")
                        .only(ladder(file).source())
                : List.of();
    }

    /** The rung is of the kind that this command lays. */
    List<Finding> isOfItsKind(CaseFile<Licence> file, Code rung, SanctionCommand command) {
        SanctionLadder ladder = ladder(file);
        Optional<SanctionRung> known = ladder.find(rung);
        return known.filter(one -> one.kind().command().isInstance(command)).isPresent()
                ? List.of()
                : Finding.block("licensing.RUNG_OF_ANOTHER_KIND")
                        .at("rung")
                        .found(rung)
                        .expected(
                                Relation.ONE_OF,
                                ladder.rungs().stream()
                                        .filter(one -> one.kind().command().isInstance(command))
                                        .map(SanctionRung::code)
                                        .toList())
                        .only(ladder.source());
    }

    /** The rung is the next one, unless its cause needs no ladder. */
    List<Finding> isNext(CaseFile<Licence> file, Code rung, Code cause, LocalDate date) {
        SanctionLadder ladder = ladder(file);
        if (isAtOnce(ladder, rung, cause)) {
            return List.of();
        }
        List<Code> next = ladder.next(file.data().supervision().open(), date).stream()
                .map(SanctionRung::code)
                .toList();
        return next.contains(rung)
                ? List.of()
                : Finding.block("licensing.RUNG_NOT_NEXT")
                        .at("rung")
                        .found(rung)
                        .expected(Relation.ONE_OF, next)
                        .only(ladder.source());
    }

    private static boolean isAtOnce(SanctionLadder ladder, Code rung, Code cause) {
        return ladder.find(rung).filter(one -> one.atOnceFor().contains(cause)).isPresent();
    }

    /** Before the next rung the holder has his days to follow the one before; each is laid on a later day. */
    List<Finding> lastHasRun(CaseFile<Licence> file, Code rung, Code cause, LocalDate date) {
        SanctionLadder ladder = ladder(file);
        List<Sanction> open = file.data().supervision().open();
        if (open.isEmpty() || isAtOnce(ladder, rung, cause)) {
            return List.of();
        }
        Sanction last = open.get(open.size() - 1);
        LocalDate earliest = last.followBy().orElse(last.date()).plusDays(1);
        return date.isBefore(earliest)
                ? Finding.block("licensing.SANCTION_RUNS")
                        .at("date")
                        .found(date)
                        .expected(Relation.AT_LEAST, earliest)
                        .mend(earliest)
                        .only(ladder.source())
                : List.of();
    }

    /** A day to follow that the letter gives is not before the ladder's own, and leaves room for the next rung. */
    List<Finding> followDayFits(CaseFile<Licence> file, SanctionCommand.OnLadder act, Occasion o) {
        Optional<SanctionRung> rung = ladder(file).find(act.rung());
        if (act.followBy().isEmpty() || rung.isEmpty()) {
            return List.of();
        }
        LocalDate day = act.followBy().get();
        LocalDate counted = counted(act.date(), o);
        LocalDate least =
                lastDay(rung.get().followWithin(), counted, o.calendar()).orElse(counted.plusDays(1));
        Optional<LocalDate> most = lastDay(rung.get().nextWithin(), counted, o.calendar());
        if (day.isBefore(least)) {
            return followDay(file, day, Relation.AT_LEAST, least);
        }
        return most.filter(last -> !day.isBefore(last))
                .map(last -> followDay(file, day, Relation.AT_MOST, last.minusDays(1)))
                .orElse(List.of());
    }

    private List<Finding> followDay(CaseFile<Licence> file, LocalDate day, Relation relation, LocalDate limit) {
        return Finding.block("licensing.FOLLOW_DAY")
                .at("followBy")
                .found(day)
                .expected(relation, limit)
                .mend(limit)
                .only(ladder(file).source());
    }

    /**
     * The day from which a letter counts: the day on it, where it was entered within its days, else that of its entry. The holder's days to
     * follow count from it, and they would be over at once, with the next rung open, on the word of whoever enters a letter of weeks ago.
     */
    LocalDate counted(LocalDate date, Occasion o) {
        return o.today().isAfter(lastToEnter(date, o)) ? o.today() : date;
    }

    private LocalDate lastToEnter(LocalDate date, Occasion o) {
        return policy.letterEntryTerm().value().lastDay(date, o.calendar());
    }

    /** That a letter was entered late refuses nothing: the holder has his whole days all the same. */
    List<Finding> letterIsEntered(LocalDate date, Occasion o) {
        LocalDate last = lastToEnter(date, o);
        return o.today().isAfter(last)
                ? Finding.warn("licensing.LETTER_ENTRY_LATE")
                        .at("date")
                        .found(date)
                        .mend(last)
                        .only(policy.letterEntryTerm().source())
                : List.of();
    }

    /** What is delivered was decided in this case, against its holder. */
    List<Finding> decidedIt(CaseFile<Licence> file, long entry) {
        Licence licence = file.data();
        Supervision supervision = licence.supervision();
        boolean known = supervision.sanctions().stream().anyMatch(one -> one.entry() == entry)
                || supervision.suspension().filter(one -> one.entry() == entry).isPresent()
                || licence.ending().filter(one -> one.entry() == entry).isPresent();
        return known
                ? List.of()
                : Finding.block("licensing.DECISION_UNKNOWN")
                        .at("entry")
                        .found(entry)
                        .only(LicensingLaw.DELIVERY);
    }

    /** A fine has its amount, and nothing else has one. */
    List<Finding> fineHasItsAmount(CaseFile<Licence> file, SanctionCommand.Impose act) {
        boolean fine = ladder(file)
                .find(act.rung())
                .filter(one -> one.kind() == SanctionKind.FINE)
                .isPresent();
        boolean right = act.amount().map(amount -> fine && amount.isPositive()).orElse(!fine);
        return right
                ? List.of()
                : Finding.block("licensing.FINE_AMOUNT")
                        .at("amount")
                        .found(act.rung())
                        .only(ladder(file).source());
    }

    /** A suspension ends on a day that comes, or with a condition: one of them. */
    static List<Finding> endsSomehow(
            Optional<LocalDate> until, Optional<Code> condition, LocalDate date, LegalSource source) {
        if (until.isPresent() == condition.isPresent()) {
            return Finding.block("licensing.SUSPENSION_END").at("until").only(source);
        }
        return until.filter(last -> last.isBefore(date))
                .map(last -> Finding.block("licensing.SUSPENSION_END")
                        .at("until")
                        .found(last)
                        .expected(Relation.AT_LEAST, date)
                        .only(source))
                .orElse(List.of());
    }

    /** Something was asked of the holder. */
    List<Finding> somethingIsOpen(CaseFile<Licence> file, Occasion o) {
        return file.data().supervision().open().isEmpty()
                ? Finding.block("licensing.NO_SANCTION_OPEN").at("sanctions").only(FOLLOWED)
                : List.of();
    }

    /** A fine is followed when it is paid. */
    List<Finding> finesArePaid(CaseFile<Licence> file, Occasion o) {
        List<String> owed = file.data().supervision().obligations().stream()
                .filter(one -> one.kind().equals(FINE))
                .map(Supervision.Obligation::reference)
                .toList();
        return owed.isEmpty()
                ? List.of()
                : Finding.block("licensing.OBLIGATIONS_OPEN")
                        .at("obligations")
                        .found(FINE)
                        .mend(List.of(FINE))
                        .only(FOLLOWED);
    }

    /** What a holder owes for a fine is kept under this kind. */
    static final Code FINE = Code.of("FINE");

    /** At the end of the ladder with its rung; at once with its proof. */
    List<Finding> groundIsComplete(SanctionCommand.Revoke revoke) {
        boolean ladder = revoke.ground() == RevocationGround.LADDER;
        return revoke.rung().isPresent() == ladder && revoke.proof().isPresent() != ladder
                ? List.of()
                : Finding.block("licensing.REVOCATION_GROUND")
                        .at(ladder ? "rung" : "proof")
                        .found(revoke.ground())
                        .only(AT_ONCE);
    }

    /** A revocation by a court needs its order. */
    List<Finding> courtOrdered(CaseFile<Licence> file, SanctionCommand.Revoke revoke) {
        boolean ordered = file.data()
                .supervision()
                .defect()
                .flatMap(Supervision.Defect::order)
                .filter(CourtOrder.REVOKE::equals)
                .isPresent();
        return revoke.ground() != RevocationGround.COURT_ORDER || ordered
                ? List.of()
                : Finding.block("licensing.NO_COURT_ORDER")
                        .at("ground")
                        .found(CourtOrder.REVOKE)
                        .only(AT_ONCE);
    }

    /** What a revocation at the end of the ladder must meet; one at once meets none of it. */
    List<Finding> onLadder(SanctionCommand.Revoke revoke, Function<Code, List<Finding>> rule) {
        return revoke.rung()
                .filter(rung -> revoke.ground() == RevocationGround.LADDER)
                .map(rule)
                .orElse(List.of());
    }

    /** The sanction as it is kept, with the days that its terms give. */
    Sanction sanction(CaseFile<Licence> file, SanctionCommand.OnLadder act, Occasion o) {
        SanctionRung rung = ladder(file).find(act.rung()).orElseThrow();
        LocalDate counted = counted(act.date(), o);
        return new Sanction(
                file.version() + 1,
                rung.code(),
                rung.kind(),
                act.number(),
                act.date(),
                act.followBy().or(() -> lastDay(rung.followWithin(), counted, o.calendar())),
                lastDay(rung.nextWithin(), counted, o.calendar()),
                act instanceof SanctionCommand.Impose impose ? impose.amount() : Optional.empty(),
                Sanction.State.OPEN);
    }

    /** The revocation as it is kept. */
    static Sanction revocation(CaseFile<Licence> file, SanctionCommand.Revoke revoke) {
        return new Sanction(
                file.version() + 1,
                revoke.rung().orElse(Code.of(revoke.ground().name())),
                SanctionKind.REVOCATION,
                revoke.number(),
                revoke.date(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sanction.State.OPEN);
    }

    private static Optional<LocalDate> lastDay(Optional<Term> term, LocalDate date, WorkingCalendar calendar) {
        return term.map(days -> days.lastDay(date, calendar));
    }
}
