package id.pendopo.grants.proposal;

import id.pendopo.core.document.Checklist;
import id.pendopo.core.document.Requirement;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which papers an act needs, and which of them are not there (<i>kelengkapan dokumen menurut tahap</i>). */
final class PaperRules {
    /** With the application. */
    static final Code APPLICATION = Code.of("APPLICATION");
    /** Seen by the agency before it recommends. */
    static final Code EVALUATION = Code.of("EVALUATION");
    /** A body that shows an SKT shows the notice of its existence beside it, where the region asks for one. */
    static final Code EXISTENCE_NOTICE_REQUIRED = Code.of("EXISTENCE_NOTICE_REQUIRED");

    private PaperRules() {}

    /** The papers of a phase that are not there, as one finding each, with the name that the region gives them. */
    static List<Finding> missing(
            ProposalPolicy policy, Code phase, Application application, Set<Code> conditions, Set<Code> present) {
        Value<Checklist> documents = policy.documentsFor(application.aid().type());
        Checklist checklist = documents.value();
        Set<Code> told = new TreeSet<>(present);
        List<Finding> findings = new ArrayList<>();
        for (Requirement paper : needed(policy, phase, application, conditions)) {
            if (told.add(paper.document())) {
                Text label = checklist.labelOf(paper.document());
                findings.add(Finding.block("grants.DOCUMENT_MISSING")
                        .at("papers")
                        .expected(Relation.PRESENT, paper.document())
                        .mend(label.id(), label.en(), paper.copies(), paper.stamped())
                        .source(documents.source()));
            }
        }
        return findings;
    }

    /** The papers of a phase, in the order of the region's list. */
    static List<Requirement> needed(ProposalPolicy policy, Code phase, Application application, Set<Code> conditions) {
        Set<Code> traits = new TreeSet<>(application.traitsOfPapers());
        traits.addAll(conditions);
        if (policy.existenceNoticeRequired().value()) {
            traits.add(EXISTENCE_NOTICE_REQUIRED);
        }
        return policy.documentsFor(application.aid().type())
                .value()
                .requirements(phase, application.applicant().kind().code(), traits);
    }
}
