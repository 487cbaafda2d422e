package id.pendopo.licensing.letter;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.application.FlaggedItem;
import id.pendopo.licensing.application.InspectionReport;
import id.pendopo.licensing.application.Recommendation;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every kind of letter, of cases whose personal values are each unlike any other. */
final class AllLetters {
    private AllLetters() {}

    /** A case with its letters; the marks stand in the place of what is personal in it. */
    record Told(CaseEvidence evidence, List<Written> letters) {}

    static List<Told> told() {
        List<Told> told = new ArrayList<>();
        ApplicationLetters applications =
                ApplicationLetters.in(ApplicationWalks.PACK, ApplicationWalks.PROCEDURE, Offices.office());
        for (LetterWalk<Application> walk : applications()) {
            CaseEvidence marked = marked(walk.evidence(), told.size());
            told.add(new Told(marked, applications.all(marked)));
        }
        LicenceLetters licences = LicenceLetters.in(
                LicenceWalks.PACK,
                LicenceWalks.PROCEDURE,
                Offices.office(),
                id -> LicenceWalks.warned(LicenceWalks.HEAD).evidence().entries());
        for (LetterWalk<Licence> walk : licences()) {
            CaseEvidence marked = marked(walk.evidence(), told.size());
            told.add(new Told(marked, licences.all(marked)));
        }
        return told;
    }

    static List<LetterWalk<Application>> applications() {
        return List.of(
                ApplicationWalks.submitted(ApplicationWalks.person())
                        .does(ApplicationRole.FRONT_OFFICE, "p-counter", returned()),
                ApplicationWalks.submitted(ApplicationWalks.company())
                        .does(ApplicationRole.FRONT_OFFICE, "p-counter", returned()),
                ApplicationWalks.submitted(ApplicationWalks.person())
                        .does(
                                ApplicationRole.FRONT_OFFICE,
                                "p-counter",
                                new CounterCommand.RejectInadmissible(ApplicationWalks.refusal())),
                ApplicationWalks.submitted(ApplicationWalks.person())
                        .does(
                                ApplicationRole.FRONT_OFFICE,
                                "p-counter",
                                new CounterCommand.Redirect(CounterCommand.Target.OSS, Optional.empty())),
                ApplicationWalks.complete(ApplicationWalks.person())
                        .on("2026-03-17")
                        .settled(),
                ApplicationWalks.visited(InspectionReport.Presence.REFUSED, List.of()),
                ApplicationWalks.recommended(Recommendation.Outcome.REFUSE)
                        .does(
                                ApplicationRole.APPROVER,
                                "p-approver",
                                new DecisionCommand.Reject(ApplicationWalks.refusal(), Optional.empty())),
                ApplicationWalks.signed());
    }

    private static CounterCommand.Return returned() {
        return new CounterCommand.Return(List.of(
                new FlaggedItem(Code.of("HOLDER"), Code.of("BLURRED"), Optional.of(PersonalText.of("Foto kabur.")))));
    }

    static List<LetterWalk<Licence>> licences() {
        LicenceHolder person = LicenceHolder.person(
                PersonalText.of("Warga Contoh"), Optional.empty(), List.of(PersonRef.of("holder")));
        return List.of(
                LicenceWalks.warned(LicenceWalks.HEAD),
                LicenceWalks.registered(LicenceWalks.grant(
                        person, LicencePeriod.unlimitedFrom(LicenceWalks.DAY), LicenceOrigin.DEEMED)));
    }

    static CaseEvidence marked(CaseEvidence evidence, int number) {
        List<PersonalRecord> records = new ArrayList<>();
        for (PersonalRecord one : evidence.personal()) {
            records.add(new PersonalRecord(
                    one.ref(),
                    one.forCase(),
                    one.purpose(),
                    one.retention(),
                    PersonalText.of("rahasia" + number + "x" + records.size() + "x"),
                    one.key(),
                    one.erasedAt()));
        }
        return new CaseEvidence(evidence.entries(), records, List.of());
    }
}
