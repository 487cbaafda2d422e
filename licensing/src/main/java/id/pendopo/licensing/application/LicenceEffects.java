package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.Predecessor;
import id.pendopo.licensing.licence.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the end of an application does to licences (<i>akibat keputusan pada izin</i>), in the same commit. */
final class LicenceEffects {
    private final GrantWriter grants;

    LicenceEffects(GrantWriter grants) {
        this.grants = grants;
    }

    /** The licence that stays and is only changed by the decision; empty where one is granted anew. */
    static Optional<CaseId> kept(Application application) {
        Optional<CaseId> certificate = application.ruling().certificate();
        if (certificate.isPresent()) {
            return certificate;
        }
        boolean stays = switch (application.form().kind()) {
            case CLOSURE, REACTIVATION -> true;
            case CHANGE -> application.form().isMinor();
            case NEW, RENEWAL, TRANSFER, REPLACEMENT -> false;
        };
        return application.form().earlier().map(EarlierLicence::licence).filter(licence -> stays);
    }

    /** At submission, where a certificate is there at once: declared, or still to be verified. */
    List<FollowUp> onSubmission(CaseFile<Application> file, Occasion o) {
        Application application = file.data();
        if (application.received().path() == ApplicationPath.SELF_DECLARED) {
            IssuedPaper paper = application.ruling().paper().orElseThrow();
            return List.of(
                    to(paper.licence(), LicenceCommand.Register.of(grants.grant(file, paper, Optional.empty(), o))));
        }
        return application
                .ruling()
                .certificate()
                .<List<FollowUp>>map(licence -> {
                    IssuedPaper paper = new IssuedPaper(
                            grants.certificateNumber(file),
                            o.today(),
                            LicenceOrigin.SELF_DECLARED,
                            licence,
                            Optional.empty());
                    return List.of(to(
                            licence,
                            new LicenceCommand.RegisterUnverified(grants.grant(file, paper, Optional.empty(), o))));
                })
                .orElse(List.of());
    }

    /** Found complete: an old licence whose renewal was filed in time stays usable, where it still takes that. */
    List<FollowUp> onCompleteness(CaseFile<Application> file) {
        return renewed(file.data())
                .map(licence -> List.of(filed(file, licence).ifTaken()))
                .orElse(List.of());
    }

    private static FollowUp filed(CaseFile<Application> file, CaseId licence) {
        return to(
                licence,
                new LicenceCommand.FileRenewal(
                        file.id(), file.data().received().days().latest()));
    }

    /**
     * Issued: a licence is registered, in the place of another where there was one, or the one that stays is changed. What another system
     * issued is registered also where the old licence here does not take it: that one is then left as it is, and a warning says so.
     */
    List<FollowUp> onIssue(CaseFile<Application> file, Occasion o) {
        Application application = file.data();
        IssuedPaper paper = application.ruling().paper().orElseThrow();
        boolean left = !OldLicenceRules.against(file, o).isEmpty();
        if (left && kept(application).isPresent()) {
            return List.of();
        }
        if (application.ruling().certificate().isPresent()) {
            return List.of(to(paper.licence(), new LicenceCommand.Verify(paper.on(), paper.origin())));
        }
        Optional<LicenceReading> earlier = OldLicenceRules.reading(file, o);
        if (left || application.form().kind() == ApplicationKind.NEW) {
            return List.of(to(paper.licence(), LicenceCommand.Register.of(grants.grant(file, paper, earlier, o))));
        }
        Optional<EarlierLicence> about = application.form().earlier();
        return switch (application.form().kind()) {
            case NEW, RENEWAL, REPLACEMENT, TRANSFER -> succession(file, paper, earlier.orElseThrow(), o);
            case CHANGE ->
                application.form().isMinor()
                        ? List.of(to(paper.licence(), grants.amendment(file, about.orElseThrow(), earlier)))
                        : succession(file, paper, earlier.orElseThrow(), o);
            case CLOSURE ->
                List.of(to(paper.licence(), new LicenceCommand.Close(file.id(), Code.of("HOLDER_REQUEST"))));
            case REACTIVATION -> List.of(to(paper.licence(), new LicenceCommand.Reactivate(file.id())));
        };
    }

    private List<FollowUp> succession(
            CaseFile<Application> file, IssuedPaper paper, LicenceReading earlier, Occasion o) {
        EarlierLicence about = file.data().form().earlier().orElseThrow();
        Succession cause = Succession.valueOf(file.data().form().kind().name());
        Predecessor predecessor = switch (cause) {
            case CHANGE -> Predecessor.changed(about.licence(), earlier.number(), about.aspects());
            case TRANSFER ->
                Predecessor.transferred(
                        about.licence(), earlier.number(), about.transfer().orElseThrow());
            case RENEWAL, REPLACEMENT -> Predecessor.of(about.licence(), earlier.number(), cause);
        };
        LicenceGrant grant = grants.grant(file, paper, Optional.of(earlier), o);
        List<FollowUp> followUps = new ArrayList<>();
        if (cause == Succession.RENEWAL && earlier.renewal().isEmpty()) {
            // It could not be noted when the file was complete, such as on a licence that was revoked then and is
            // reinstated now.
            followUps.add(filed(file, about.licence()));
        }
        followUps.add(to(paper.licence(), LicenceCommand.Register.of(grant, predecessor)));
        return followUps;
    }

    /**
     * Ended without a licence: an old one is told that its renewal came to nothing, a certificate that is not verified is withdrawn. Where
     * they were revoked, closed or replaced meanwhile there is nothing left to tell, and the application ends all the same.
     */
    List<FollowUp> onEnd(CaseFile<Application> file, Code cause, boolean refused, Occasion o) {
        List<FollowUp> followUps = new ArrayList<>();
        Application application = file.data();
        boolean told =
                application.intake().flatMap(intake -> intake.days().complete()).isPresent();
        if (told) {
            renewed(application)
                    .ifPresent(licence -> followUps.add(to(licence, new LicenceCommand.EndRenewal(file.id(), cause))
                            .ifTaken()));
        }
        if (refused) {
            application
                    .ruling()
                    .certificate()
                    .ifPresent(licence -> followUps.add(to(
                                    licence,
                                    new LicenceCommand.FailVerification(
                                            cause,
                                            file.handling()
                                                    .receiptNumber()
                                                    .orElse(file.id().value()),
                                            o.today()))
                            .ifTaken()));
        }
        return followUps;
    }

    private static Optional<CaseId> renewed(Application application) {
        return application
                .form()
                .earlier()
                .filter(earlier -> application.form().kind() == ApplicationKind.RENEWAL)
                .map(EarlierLicence::licence);
    }

    private static FollowUp to(CaseId licence, LicenceCommand command) {
        return new FollowUp(LicencePolicy.PROCEDURE, licence, command);
    }
}
