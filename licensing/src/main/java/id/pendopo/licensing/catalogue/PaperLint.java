package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at papers, base requirements, questions, and the conditions on which they depend. */
final class PaperLint {
    private final List<ValueFlaw> flaws;

    PaperLint(List<ValueFlaw> flaws) {
        this.flaws = flaws;
    }

    void common(List<RequirementDef> common) {
        papers(common, "/common", new HashSet<>(), Set.of(), "common");
    }

    void ofType(LicenceTypes catalogue, LicenceType type, String at) {
        Set<Code> questions = new TreeSet<>();
        for (int i = 0; i < type.questions().size(); i++) {
            Code question = type.questions().get(i).code();
            if (!questions.add(question)) {
                flaws.add(CatalogueProblem.QUESTION_TWICE.at(at + "/questions/" + i, question));
            }
        }
        Set<Code> papers = new HashSet<>();
        catalogue.common().forEach(one -> papers.add(one.code()));
        papers(
                type.requirements(),
                at + "/requirements",
                papers,
                questions,
                type.code().value());
        for (int i = 0; i < type.preconditions().size(); i++) {
            conditions(type.preconditions().get(i).when(), at + "/preconditions/" + i + "/when", questions);
        }
        Set<Code> asked = asked(type);
        for (int i = 0; i < type.questions().size(); i++) {
            Code question = type.questions().get(i).code();
            if (!asked.contains(question)) {
                flaws.add(CatalogueProblem.QUESTION_IDLE.at(at + "/questions/" + i, question));
            }
        }
    }

    /** The conditions of a list, each of whose answers must exist. */
    void conditions(List<Condition> when, String at, Set<Code> questions) {
        for (int i = 0; i < when.size(); i++) {
            Condition condition = when.get(i);
            Set<Code> known = condition.trait() == ConditionTrait.ANSWER
                    ? questions
                    : condition.trait().codes();
            for (Code answer : condition.anyOf()) {
                if (!known.contains(answer)) {
                    flaws.add(CatalogueProblem.ANSWER_UNKNOWN.at(
                            at + "/" + i + "/anyOf", condition.trait(), answer, known));
                }
            }
        }
    }

    private void papers(List<RequirementDef> papers, String at, Set<Code> seen, Set<Code> questions, String whose) {
        for (int i = 0; i < papers.size(); i++) {
            RequirementDef paper = papers.get(i);
            if (!seen.add(paper.code())) {
                flaws.add(CatalogueProblem.PAPER_TWICE.at(at + "/" + i + "/code", paper.code(), whose));
            }
            conditions(paper.when(), at + "/" + i + "/when", questions);
        }
    }

    private static Set<Code> asked(LicenceType type) {
        Set<Code> asked = new HashSet<>();
        type.requirements().forEach(paper -> add(asked, paper.when()));
        type.preconditions().forEach(base -> add(asked, base.when()));
        type.service().ifPresent(service -> {
            add(asked, service.inspection().when());
            service.simple().ifPresent(simple -> {
                add(asked, simple.inspection().when());
                add(asked, simple.technicalTeam());
            });
        });
        return asked;
    }

    private static void add(Set<Code> asked, List<Condition> when) {
        when.stream().filter(one -> one.trait() == ConditionTrait.ANSWER).forEach(one -> asked.addAll(one.anyOf()));
    }
}
