package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.ValueFlaw;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at how a type is handled: whether its stages fit its term on either track, what silence means, and when it is inspected. */
final class ServiceLint {
    private final LicenceTypes catalogue;
    private final LicenceType type;
    private final ServiceStandard service;
    private final String at;
    private final List<ValueFlaw> flaws;

    ServiceLint(LicenceTypes catalogue, LicenceType type, ServiceStandard service, String at, List<ValueFlaw> flaws) {
        this.catalogue = catalogue;
        this.type = type;
        this.service = service;
        this.at = at;
        this.flaws = flaws;
    }

    void lint() {
        term();
        stages(Track.HAYU, "/sla");
        if (service.simple().isPresent()) {
            stages(Track.SIMPLE, "/simple/sla");
            simple(service.simple().get());
        }
        inspection(service.inspection(), "/inspection");
        deemed();
        silence();
        boolean feeOfRegion = service.fee() != FeeMode.NONE && type.mayBeIssuedHere();
        if (feeOfRegion) {
            add(CatalogueProblem.FEE_NOT_LISTED, "/fee", type.code());
        }
    }

    private void term() {
        DecisionTerm term = service.term();
        if (!Days.are(term.length())) {
            add(CatalogueProblem.TERM_UNIT, "/term/regulated", type.code());
        }
        if (term.source()
                .filter(source -> source.standing() == Standing.OWN_DECISION)
                .isPresent()) {
            add(CatalogueProblem.TERM_OF_OURS, "/term/source", type.code());
        }
    }

    private void stages(Track track, String where) {
        Optional<SlaProfile> found = catalogue.profile(service.sla(track));
        if (found.isEmpty()) {
            add(CatalogueProblem.PROFILE_UNKNOWN, where, service.sla(track), profiles());
            return;
        }
        SlaProfile profile = found.get();
        int sum = sum(track, profile);
        int term = Days.of(service.term().length());
        if (Days.are(service.term().length()) && sum > term) {
            CatalogueProblem problem = service.term().from() == TermSource.FALLBACK_5
                    ? CatalogueProblem.FALLBACK_NEEDS_FAST5
                    : CatalogueProblem.STAGES_EXCEED_TERM;
            add(problem, where, type.code(), track, sum, term);
        }
        // Where there are more stages than days some of them must share a day, and then the total term watches them.
        List<ServiceStage> occurring = Arrays.stream(ServiceStage.values())
                .filter(stage -> stage.runs() && service.mayOccur(stage, track))
                .toList();
        if (occurring.size() <= term) {
            occurring.stream()
                    .filter(stage -> profile.term(stage).isEmpty())
                    .forEach(stage ->
                            add(CatalogueProblem.STAGE_WITHOUT_TERM, where, type.code(), track, stage, profile.code()));
        }
    }

    private int sum(Track track, SlaProfile profile) {
        int sum = 0;
        for (ServiceStage stage : ServiceStage.values()) {
            if (stage.runs() && service.mayOccur(stage, track)) {
                Optional<Term> term = profile.term(stage);
                sum += term.map(Days::of).orElse(0);
            }
        }
        return sum;
    }

    private Set<Code> profiles() {
        Set<Code> known = new TreeSet<>();
        SlaProfile.NAMED.forEach(one -> known.add(one.code()));
        catalogue.profiles().forEach(one -> known.add(one.code()));
        return known;
    }

    private void simple(SimpleTrack simple) {
        Set<Code> papers = new HashSet<>();
        catalogue.common().forEach(one -> papers.add(one.code()));
        type.requirements().forEach(one -> papers.add(one.code()));
        simple.without().stream()
                .filter(code -> !papers.contains(code))
                .forEach(code -> add(CatalogueProblem.PAPER_UNKNOWN, "/simple/without", type.code(), code));
        Optional<Integer> full = catalogue.profile(service.sla()).map(one -> sum(Track.HAYU, one));
        Optional<Integer> brief = catalogue.profile(simple.sla()).map(one -> sum(Track.SIMPLE, one));
        if (full.isPresent() && brief.isPresent() && brief.get() >= full.get()) {
            add(CatalogueProblem.SIMPLE_NOT_SIMPLER, "/simple/sla", type.code(), brief.get(), full.get());
        }
        if (simple.inspection().mayOccur() && !service.inspection().mayOccur()) {
            add(CatalogueProblem.SIMPLE_INSPECTS_MORE, "/simple/inspection", type.code());
        }
        inspection(simple.inspection(), "/simple/inspection");
        new PaperLint(flaws).conditions(simple.technicalTeam(), at + "/simple/technicalTeam", questions());
    }

    private void inspection(Inspection inspection, String where) {
        boolean byRisk = inspection.mode() == InspectionMode.RISK_BASED;
        if (byRisk && inspection.when().isEmpty()) {
            add(CatalogueProblem.RISK_CONDITION_MISSING, where, type.code());
        }
        if (!byRisk && !inspection.when().isEmpty()) {
            add(CatalogueProblem.INSPECTION_CONDITION_IDLE, where, type.code());
        }
        new PaperLint(flaws).conditions(inspection.when(), at + where + "/when", questions());
    }

    private Set<Code> questions() {
        return type.questions().stream().map(Question::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private void deemed() {
        DeemedPolicy deemed = service.deemed();
        boolean auto = deemed.mode() == DeemedMode.AUTO_ISSUE;
        boolean founded = deemed.regulation()
                .filter(source -> source.standing() != Standing.OWN_DECISION)
                .isPresent();
        if (auto && !founded) {
            add(CatalogueProblem.AUTO_ISSUE_UNFOUNDED, "/deemed", type.code());
        }
        if (auto && !type.mayBeIssuedHere()) {
            add(CatalogueProblem.AUTO_ISSUE_ELSEWHERE, "/deemed/mode", type.code());
        }
        if (!auto && deemed.regulation().isPresent()) {
            add(CatalogueProblem.REGULATION_IDLE, "/deemed/regulation", type.code());
        }
        boolean denied = deemed.mode() == DeemedMode.OFF
                && service.term().from() == TermSource.FALLBACK_5
                && type.mayBeIssuedHere();
        if (denied) {
            add(CatalogueProblem.SILENCE_DENIED, "/deemed/mode", type.code());
        }
    }

    private void silence() {
        Set<ServiceStage> seen = EnumSet.noneOf(ServiceStage.class);
        for (int i = 0; i < service.silence().size(); i++) {
            SilenceRule rule = service.silence().get(i);
            String where = "/silence/" + i;
            if (!seen.add(rule.at())) {
                add(CatalogueProblem.SILENCE_TWICE, where, type.code(), rule.at());
            }
            if (!service.mayOccur(rule.at(), Track.HAYU) && !service.mayOccur(rule.at(), Track.SIMPLE)) {
                add(CatalogueProblem.SILENCE_NEVER, where + "/at", type.code(), rule.at());
            }
            Set<ServiceStage> places = rule.effect().places();
            if (!places.contains(rule.at())) {
                add(CatalogueProblem.SILENCE_MISPLACED, where, type.code(), rule.effect(), rule.at(), places);
            }
            boolean unfounded =
                    rule.effect() == SilenceEffect.ISSUE && rule.source().standing() == Standing.OWN_DECISION;
            if (unfounded) {
                add(CatalogueProblem.SILENCE_UNFOUNDED, where + "/source", type.code(), rule.at());
            }
        }
    }

    private void add(CatalogueProblem problem, String below, Object... found) {
        flaws.add(problem.at(at + below, found));
    }
}
