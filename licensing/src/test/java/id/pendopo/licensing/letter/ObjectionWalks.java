package id.pendopo.licensing.letter;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.objection.ContestedDecision;
import id.pendopo.licensing.objection.Objection;
import id.pendopo.licensing.objection.ObjectionCommand;
import id.pendopo.licensing.objection.ObjectionProcedure;
import id.pendopo.licensing.objection.ObjectionRole;
import id.pendopo.licensing.objection.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Objections as a region walks them. */
final class ObjectionWalks {
    static final Procedure<Objection> PROCEDURE = ObjectionProcedure.in(LicenceWalks.PACK);

    private ObjectionWalks() {}

    /** Against entry {@code seq} of a case. */
    static LetterWalk<Objection> filed(String contested, String procedure, long seq, String act, Remedy remedy) {
        ContestedDecision decision = new ContestedDecision(
                CaseId.of(contested),
                procedure,
                seq,
                act,
                LicenceWalks.DAY,
                Optional.of(LicenceWalks.DAY),
                List.of(PersonRef.of("head")),
                List.of(PersonRef.of("guard")),
                List.of(PersonRef.of("holder")),
                remedy,
                List.of());
        return new LetterWalk<>(PROCEDURE.on(LicenceWalks.DAY).orElseThrow(), LicenceWalks.PACK, "objection-1")
                .on("2026-03-16")
                .knowing(ContestedDecision.FACT, decision)
                .does(
                        ObjectionRole.APPLICANT,
                        "holder",
                        new ObjectionCommand.FileObjection(
                                CaseId.of(contested),
                                Optional.of(seq),
                                List.of(Code.of("FIX_KITCHEN")),
                                ApplicationWalks.PAPER))
                .does(ObjectionRole.OBJECTION_REVIEWER, "reviewer", new ObjectionCommand.TakeUp());
    }

    static LetterWalk<Objection> advised(LetterWalk<Objection> walk, Objection.Outcome outcome) {
        return walk.does(
                ObjectionRole.OBJECTION_REVIEWER,
                "reviewer",
                new ObjectionCommand.Advise(outcome, ApplicationWalks.PAPER));
    }

    static LetterWalk<Objection> granted(LetterWalk<Objection> walk) {
        return advised(walk, Objection.Outcome.GRANTED)
                .does(
                        ObjectionRole.APPROVER,
                        "head",
                        new ObjectionCommand.Grant("180/1/2026", LocalDate.of(2026, 3, 16)));
    }

    static LetterWalk<Objection> denied(LetterWalk<Objection> walk) {
        return advised(walk, Objection.Outcome.DENIED)
                .does(
                        ObjectionRole.APPROVER,
                        "head",
                        new ObjectionCommand.Deny(Code.of("UNCLEAN_KITCHEN"), "180/2/2026", LocalDate.of(2026, 3, 16)));
    }

    /** Denied once more, by the superior. */
    static LetterWalk<Objection> appealed(LetterWalk<Objection> walk) {
        return denied(walk)
                .does(
                        ObjectionRole.FRONT_OFFICE,
                        "counter",
                        new ObjectionCommand.RecordReceipt(LocalDate.of(2026, 3, 16)))
                .does(
                        ObjectionRole.APPLICANT,
                        "holder",
                        new ObjectionCommand.FileAppeal(List.of(Code.of("FIX_KITCHEN")), ApplicationWalks.PAPER))
                .does(ObjectionRole.APPEAL_REVIEWER, "appeal-reviewer", new ObjectionCommand.TakeUp())
                .does(
                        ObjectionRole.APPEAL_REVIEWER,
                        "appeal-reviewer",
                        new ObjectionCommand.Advise(Objection.Outcome.DENIED, ApplicationWalks.PAPER))
                .does(
                        ObjectionRole.SUPERIOR,
                        "mayor",
                        new ObjectionCommand.Deny(Code.of("UNCLEAN_KITCHEN"), "180/3/2026", LocalDate.of(2026, 3, 16)));
    }
}
