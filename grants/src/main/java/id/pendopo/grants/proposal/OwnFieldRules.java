package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.ReviewChains;
import id.pendopo.core.workflow.ReviewStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The conditions on what a region asks beside the law (<i>isian daerah</i>); none where it asks nothing. */
final class OwnFieldRules {
    private static final String MISSING = "core.OWN_FIELD_MISSING";

    private final OwnFields fields;
    private final LegalSource source;
    private final ReviewRoute route;

    OwnFieldRules(ProposalPolicy policy, ReviewRoute route) {
        this.fields = policy.ownFields().map(Value::value).orElse(OwnFields.NONE);
        this.source =
                policy.ownFields().map(Value::source).orElse(policy.documents().source());
        this.route = route;
    }

    /** @throws IllegalArgumentException if a field is required from a stage that no chain passes */
    static void check(Optional<Value<OwnFields>> fields, ReviewChains chains) {
        Set<Code> known = new TreeSet<>(Set.of(ProposalStage.DRAFT.code()));
        chains.table().forEach(row -> known.addAll(row.chain()));
        for (OwnField field : fields.map(value -> value.value().fields()).orElse(List.of())) {
            if (field.requiredFrom().isPresent()
                    && !known.contains(field.requiredFrom().get())) {
                throw new IllegalArgumentException(
                        "ownFields: %s is required from %s, which no chain passes; use one of %s"
                                .formatted(field.key(), field.requiredFrom().get(), known));
            }
        }
    }

    /** Whether the region asks anything. */
    boolean isAsked() {
        return !fields.fields().isEmpty();
    }

    /** Which fields strangers may see. */
    Set<Code> shown() {
        Set<Code> shown = new TreeSet<>();
        fields.fields().stream().filter(OwnField::open).forEach(field -> shown.add(field.key()));
        return shown;
    }

    /** What is wrong with the applicant's own answers, or missing when he files; each by its code. */
    List<Finding> ofApplicant(Application application, String code) {
        OwnValues given = application.own().orElse(OwnValues.NONE);
        return code.equals(MISSING)
                ? fields.missing(given, Set.of(ProposalStage.DRAFT.code()), "application.own", source)
                : only(code, fields.check(given, "application.own", source));
    }

    /** What is wrong with an officer's answers. */
    List<Finding> ofOfficer(OwnValues values, String code) {
        return only(code, fields.check(values, "values", source));
    }

    /** Nobody leaves a stage onwards while a field that is required from there on is empty. */
    <C extends ReviewCommand> ActingStep<Proposal, C> filled(ReviewStage stage, ActingStep<Proposal, C> step) {
        return isAsked()
                ? step.given(
                        MISSING,
                        (file, o) -> fields.missing(
                                file.data().own(), route.reached(file.data(), stage.code()), "own", source))
                : step;
    }

    /** The codes of what an officer's answers may be refused for. */
    List<String> codesOfOfficer() {
        List<String> codes = new ArrayList<>(OwnFields.CODES);
        codes.remove(MISSING);
        return codes;
    }

    LegalSource source() {
        return source;
    }

    private static List<Finding> only(String code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }
}
