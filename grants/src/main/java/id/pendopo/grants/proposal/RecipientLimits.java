package id.pendopo.grants.proposal;

import id.pendopo.core.document.Checklist;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a region's list of recipients may not change (<i>batas daftar penerima</i>): the law closes it, UU 23/2014 Pasal 298(5) [S]. */
final class RecipientLimits {
    private RecipientLimits() {}

    /** @throws IllegalArgumentException if a kind is outside the closed list, or cooperatives are admitted without criteria */
    static void check(
            Value<Set<RecipientKind>> admitted, Set<RecipientKind> lawful, Optional<Value<List<Criterion>>> criteria) {
        Set<RecipientKind> odd = new TreeSet<>(admitted.value());
        odd.removeAll(lawful);
        if (!odd.isEmpty()) {
            throw new IllegalArgumentException(
                    "recipientKinds: %s are outside the closed list of recipients, which is %s; leave them out"
                            .formatted(odd, new TreeSet<>(lawful)));
        }
        boolean cooperatives = admitted.value().contains(RecipientKind.COOPERATIVE);
        if (cooperatives && criteria.map(value -> value.value().isEmpty()).orElse(true)) {
            throw new IllegalArgumentException(
                    "cooperativeCriteria: cooperatives are admitted without criteria; set at least one or leave COOPERATIVE out");
        }
    }

    /** @throws IllegalArgumentException if a kind is outside the closed list of recipients of social aid */
    static void check(Value<Set<RecipientKind>> admitted, Set<RecipientKind> lawful) {
        Set<RecipientKind> odd = new TreeSet<>(admitted.value());
        odd.removeAll(lawful);
        if (!odd.isEmpty()) {
            throw new IllegalArgumentException(
                    "socialKinds: %s are outside the closed list of recipients, which is %s; leave them out"
                            .formatted(odd, new TreeSet<>(lawful)));
        }
    }

    /** @throws IllegalArgumentException if no agency is competent for the field of what could not be planned */
    static void check(Optional<Value<Code>> unplannedField, FieldRouting fields) {
        unplannedField.filter(field -> fields.unitsOf(field.value()).isEmpty()).ifPresent(field -> {
            throw new IllegalArgumentException(
                    "unplannedField: fields has no agency for %s; add the field or leave this out"
                            .formatted(field.value()));
        });
    }

    /** @throws IllegalArgumentException if a notice of existence is asked for and no list of papers names it */
    static void check(boolean noticeRequired, Checklist documents) {
        boolean listed = documents.items().stream()
                .anyMatch(item -> item.given().contains(PaperRules.EXISTENCE_NOTICE_REQUIRED));
        if (noticeRequired && !listed) {
            throw new IllegalArgumentException(
                    "existenceNoticeRequired: documents has no paper given EXISTENCE_NOTICE_REQUIRED; add EXISTENCE_NOTICE");
        }
    }
}
