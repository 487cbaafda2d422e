package id.pendopo.grants.proposal;

import java.util.Set;

/**
 * Why a recipient may receive in successive fiscal years (<i>pengecualian dari ketentuan tidak terus-menerus</i>). The law says
 * "unless law says otherwise" (Permendagri 32/2011 Pasal 4 ayat (4) huruf b [S]); this list is [K] and its exact wording under
 * Permendagri 77/2020 [?], so which of them hold is a value of the region's policy.
 */
public enum ContinuityException {
    /** To the central government in support of regional government, without overlap with the state budget. */
    CENTRAL_GOV_SUPPORT(Set.of(RecipientKind.CENTRAL_GOVERNMENT)),
    /** To a body that the central or a regional government set up under law. */
    ESTABLISHED_BY_GOVERNMENT(Set.of(RecipientKind.BODY_BY_LAW)),
    /** To a political party, whose aid has rules of its own. */
    POLITICAL_PARTY(Set.of(RecipientKind.POLITICAL_PARTY)),
    /** Where another national rule, named with its article, mandates it. */
    OTHER_LAW(Set.of(RecipientKind.values()));

    private final Set<RecipientKind> kinds;

    ContinuityException(Set<RecipientKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether it can hold for a recipient of this kind. */
    public boolean isFor(RecipientKind kind) {
        return kinds.contains(kind);
    }
}
