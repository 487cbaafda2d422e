package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DECISION;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.LicenceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold at the counter, and for every return (<i>syarat pengembalian</i>). */
final class CounterRules {
    private final ApplicationPolicy policy;
    private final CaseTraits traits;
    private final ApplicationTerms terms;

    CounterRules(ApplicationPolicy policy, CaseTraits traits, ApplicationTerms terms) {
        this.policy = policy;
        this.traits = traits;
        this.terms = terms;
    }

    /** Whether completeness and approval are enough for it. */
    boolean isMinor(CaseFile<Application> file) {
        return file.data().received().path() == ApplicationPath.MINOR;
    }

    List<Finding> isOfFullPath(CaseFile<Application> file, Occasion o) {
        return isMinor(file) ? otherPath(file) : List.of();
    }

    List<Finding> isOfMinorPath(CaseFile<Application> file, Occasion o) {
        return isMinor(file) ? List.of() : otherPath(file);
    }

    private static List<Finding> otherPath(CaseFile<Application> file) {
        return Finding.block("licensing.OTHER_PATH")
                .at("intake.path")
                .found(file.data().received().path())
                .only(ApplicationLaw.FILING);
    }

    /** The region allows a return from here. */
    List<Finding> returnIsAllowedHere(CaseFile<Application> file, Occasion o) {
        return ReturnOrigin.allows(policy.returnsFrom().value(), file.stage())
                ? List.of()
                : Finding.block("licensing.RETURN_NOT_ALLOWED_HERE")
                        .at("stage")
                        .found(file.stage())
                        .expected(Relation.ONE_OF, policy.returnsFrom().value())
                        .only(policy.returnsFrom().source());
    }

    /** So many returns at the counter and so many after it; one more only by the supervisor's leave, which stands in the journal. */
    List<Finding> mayBeReturned(CaseFile<Application> file, Occasion o) {
        boolean counter = file.isAt(ApplicationStage.SUBMITTED);
        Corrections before = file.data().corrections();
        long times = counter ? before.atRegistration() : before.atTechnical();
        var limit = counter ? policy.returnsAtRegistration() : policy.returnsAtTechnical();
        return times < limit.value()
                ? List.of()
                : Finding.block("licensing.RETURN_LIMIT")
                        .waivable()
                        .at("corrections")
                        .found(times)
                        .expected(Relation.AT_MOST, limit.value())
                        .mend(limit.value())
                        .only(limit.source());
    }

    /** A return on the last day of the term is allowed, and noted. */
    List<Finding> isNotTheLastDay(CaseFile<Application> file, Occasion o) {
        return isLastDay(file, o)
                ? Finding.warn("licensing.LAST_DAY_RETURN")
                        .at("clocks")
                        .found(o.today())
                        .only(ApplicationLaw.LAST_DAY)
                : List.of();
    }

    boolean isLastDay(CaseFile<Application> file, Occasion o) {
        LocalDate today = o.today();
        return file.clocks()
                .find(DECISION)
                .filter(clock -> clock.phase() == Phase.RUNNING)
                .map(ClockState::lastDay)
                .filter(today::equals)
                .isPresent();
    }

    /** What is flagged is a section of the form or a requirement of this case, each once. */
    List<Finding> itemsAreKnown(CaseFile<Application> file, CounterCommand.Return back) {
        LicenceType type = terms.type(file.data());
        Set<Code> known = new TreeSet<>(traits.requirements(type, file.data()));
        file.data().form().dossier().papers().forEach(paper -> known.add(paper.requirement()));
        for (FormSection section : FormSection.values()) {
            known.add(section.code());
        }
        List<Finding> findings = new ArrayList<>();
        Set<Code> seen = new TreeSet<>();
        for (FlaggedItem item : back.items()) {
            if (!known.contains(item.item()) || !seen.add(item.item())) {
                findings.add(Finding.block("licensing.ITEM_UNKNOWN")
                        .at("items")
                        .found(item.item())
                        .expected(Relation.ONE_OF, known)
                        .source(ApplicationLaw.CORRECTION));
            }
        }
        return findings;
    }

    /** Another region is named, and no region where it goes elsewhere. */
    List<Finding> targetIsNamed(CaseFile<Application> file, CounterCommand.Redirect redirect) {
        boolean other = redirect.target() == CounterCommand.Target.OTHER_REGION;
        boolean named = redirect.region()
                .filter(region -> !region.dotted().startsWith(file.region().dotted()))
                .isPresent();
        return other == named && other == redirect.region().isPresent()
                ? List.of()
                : Finding.block("licensing.REDIRECT_TARGET")
                        .at("region")
                        .found(redirect.target())
                        .expected(other ? Relation.PRESENT : Relation.OTHER_THAN, "region")
                        .only(ApplicationLaw.FILING);
    }

    /** Only from the simple track to the full one, and only where the capital that was found passes the limit. */
    List<Finding> passesTheLimit(CaseFile<Application> file, CounterCommand.Reroute reroute, Occasion o) {
        Application application = file.data();
        return traits.reroute(
                                terms.type(application),
                                application.form(),
                                application.form().subject().with(reroute.capital()),
                                file.region(),
                                o.today())
                        .isPresent()
                ? List.of()
                : Finding.block("licensing.TRACK_STAYS")
                        .at("capital")
                        .found(application.received().track())
                        .only(policy.routing().source());
    }

    /** What may be taken up again is what lapsed for want of mending, and while the window is open. */
    List<Finding> mayBeResumed(CaseFile<Application> file, Occasion o) {
        boolean open = file.clocks()
                .find(ApplicationClock.RESUMPTION)
                .filter(clock -> clock.phase() == Phase.RUNNING)
                .isPresent();
        return open && file.data().corrections().isOpen()
                ? List.of()
                : Finding.block("licensing.RESUMPTION_CLOSED")
                        .at("clocks")
                        .only(policy.correctionExpiry().source());
    }
}
