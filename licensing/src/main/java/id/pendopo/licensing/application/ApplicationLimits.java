package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FEE_ASSESSOR;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.TREASURER;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.licensing.catalogue.FeeMode;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.LicenceTypes;
import id.pendopo.licensing.catalogue.ServiceStage;
import id.pendopo.licensing.catalogue.ServiceStandard;
import id.pendopo.licensing.catalogue.SilenceRule;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.fee.FeeTariff;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What of a region's values must go together, whatever the region decided. */
final class ApplicationLimits {
    /** Without these nobody checks anybody: whoever verifies or inspects never approves, whoever assesses never confirms the payment. */
    private static final List<Set<Code>> INDISPENSABLE = List.of(
            Set.of(VERIFIER.code(), APPROVER.code()),
            Set.of(INSPECTOR.code(), APPROVER.code()),
            Set.of(FEE_ASSESSOR.code(), TREASURER.code()));

    private ApplicationLimits() {}

    static void check(Value<LicenceTypes> types, Term completeness, Optional<Value<FeeTariff>> tariff) {
        for (LicenceType type : types.value().types()) {
            type.service().ifPresent(service -> {
                check(types.value(), type, completeness);
                check(type, service);
                if (service.fee() != FeeMode.NONE && tariff.isEmpty()) {
                    throw new IllegalArgumentException(
                            "licence type %s: costs a fee, and the region has no tariff; set feeTariff or make it free"
                                    .formatted(type.code()));
                }
            });
        }
    }

    private static void check(LicenceTypes types, LicenceType type, Term most) {
        for (Track track : Track.values()) {
            types.stageTerm(type, track, ServiceStage.COMPLETENESS)
                    .filter(term -> term.unit() != TermUnit.WORKING_DAYS || term.amount() > most.amount())
                    .ifPresent(term -> {
                        throw new IllegalArgumentException(
                                "licence type %s: the counter takes %s, and the law gives it %s; shorten the profile"
                                        .formatted(type.code(), term, most));
                    });
        }
    }

    private static void check(LicenceType type, ServiceStandard service) {
        for (SilenceRule rule : service.silence()) {
            if (!rule.effect().places().contains(rule.at())) {
                throw new IllegalArgumentException(
                        "licence type %s: silence at %s cannot have the effect %s, which is had at %s"
                                .formatted(
                                        type.code(),
                                        rule.at(),
                                        rule.effect(),
                                        rule.effect().places()));
            }
        }
    }

    static void checkPairs(List<Set<Code>> pairs) {
        for (Set<Code> pair : INDISPENSABLE) {
            if (pairs.stream().noneMatch(some -> some.containsAll(pair))) {
                throw new IllegalArgumentException(
                        "forbidden pairs: %s may not be left out; the one checks the other".formatted(pair));
            }
        }
        List<Code> known =
                Stream.of(ApplicationRole.values()).map(ApplicationRole::code).toList();
        for (Set<Code> some : pairs) {
            if (some.size() < 2 || !known.containsAll(some)) {
                throw new IllegalArgumentException(
                        "forbidden pairs: %s must name two or more roles out of %s".formatted(some, known));
            }
        }
    }
}
