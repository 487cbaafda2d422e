package id.pendopo.performance.plan;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a plan must say before it is submitted (<i>kelengkapan isi SKP</i>). Pure. */
final class ContentRules {
    static final String NO_MAIN = "performance.NO_MAIN_RESULT";
    static final String NO_INDICATOR = "performance.NO_INDICATOR";
    static final String NO_DUTY = "performance.NO_DUTY";
    static final String DUTY_UNKNOWN = "performance.DUTY_UNKNOWN";
    static final String NO_INTERVENTION = "performance.NO_INTERVENTION";
    static final String RESULT_UNKNOWN = "performance.SUPERIOR_RESULT_UNKNOWN";
    static final String NO_TARGET = "performance.NO_TARGET";
    static final String CODE_TWICE = "performance.CODE_TWICE";

    private ContentRules() {}

    /** At least one main result. */
    static List<Finding> hasMain(PlanContent content) {
        return content.results().stream().anyMatch(one -> one.kind() == ResultPlan.Kind.MAIN)
                ? List.of()
                : Finding.block(NO_MAIN)
                        .at("content.results")
                        .expected(Relation.PRESENT, ResultPlan.Kind.MAIN)
                        .only(PlanLaw.CONTENT);
    }

    /** Each result has an indicator. */
    static List<Finding> haveIndicators(PlanContent content) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            if (result.indicators().isEmpty()) {
                findings.add(Finding.block(NO_INDICATOR)
                        .at("content.results")
                        .found(result.code())
                        .source(PlanLaw.CONTENT));
            }
        }
        return findings;
    }

    /** Each result serves a duty. */
    static List<Finding> haveDuties(PlanContent content) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            if (result.duties().isEmpty()) {
                findings.add(Finding.block(NO_DUTY)
                        .at("content.results")
                        .found(result.code())
                        .source(PlanLaw.CONTENT));
            }
        }
        return findings;
    }

    /** The duties are those of the position. */
    static List<Finding> dutiesExist(PlanContent content, PlanPlace place) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            for (Code duty : result.duties()) {
                if (!place.duties().contains(duty)) {
                    findings.add(Finding.block(DUTY_UNKNOWN)
                            .at("content.results." + result.code())
                            .found(duty)
                            .source(PlanLaw.CONTENT));
                }
            }
        }
        return findings;
    }

    /** But for the top, each result brings about one of the superior's. */
    static List<Finding> haveInterventions(PlanContent content, PlanPlace place) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            if (!place.top() && result.intervenes().isEmpty()) {
                findings.add(Finding.block(NO_INTERVENTION)
                        .at("content.results")
                        .found(result.code())
                        .source(PlanLaw.CONTENT));
            }
        }
        return findings;
    }

    /** What is intervened in stands in the superior's plan. */
    static List<Finding> interventionsExist(PlanContent content, PlanPlace place) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            result.intervenes()
                    .filter(above -> !place.superiorResults().contains(above))
                    .ifPresent(above -> findings.add(Finding.block(RESULT_UNKNOWN)
                            .at("content.results." + result.code())
                            .found(above)
                            .source(PlanLaw.CONTENT)));
        }
        return findings;
    }

    /** A quantitative result has amounts, and no amount is below zero. */
    static List<Finding> haveTargets(PlanContent content) {
        List<Finding> findings = new ArrayList<>();
        for (ResultPlan result : content.results()) {
            for (Indicator indicator : result.indicators()) {
                boolean missing = result.approach() == ResultPlan.Approach.QUANTITATIVE
                        && indicator.target().isEmpty();
                boolean negative =
                        indicator.target().filter(one -> one.isNegative()).isPresent();
                if (missing || negative) {
                    findings.add(Finding.block(NO_TARGET)
                            .at("content.results." + result.code())
                            .found(indicator.code())
                            .source(PlanLaw.CONTENT));
                }
            }
        }
        return findings;
    }

    /** Codes name one thing each. */
    static List<Finding> codesDiffer(PlanContent content) {
        List<Finding> findings = new ArrayList<>();
        Set<Code> results = new HashSet<>();
        for (ResultPlan result : content.results()) {
            if (!results.add(result.code())) {
                findings.add(twice("content.results", result.code()));
            }
            Set<Code> indicators = new HashSet<>();
            for (Indicator indicator : result.indicators()) {
                if (!indicators.add(indicator.code())) {
                    findings.add(twice("content.results." + result.code(), indicator.code()));
                }
            }
        }
        return findings;
    }

    private static Finding twice(String where, Code code) {
        return Finding.block(CODE_TWICE).at(where).found(code).source(PlanLaw.CONTENT);
    }
}
