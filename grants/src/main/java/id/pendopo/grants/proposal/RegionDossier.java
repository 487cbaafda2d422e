package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the region itself must be able to show of a grant (<i>pertanggungjawaban pemerintah daerah atas pemberian hibah</i>),
 * Permendagri 32/2011 Pasal 18 [S]: proposal, decree, agreement, integrity pact, proof of transfer or handover.
 *
 * @param references what is there, by its number
 */
public record RegionDossier(Map<Item, String> references) {
    private static final Set<Code> PACTS = Set.of(Code.of("INTEGRITY_PACT"), Code.of("RESPONSIBILITY_STATEMENT"));

    /** One paper of the dossier. */
    public enum Item {
        /** <i>Usulan</i>: by its receipt number. */
        PROPOSAL,
        /** <i>Keputusan penetapan penerima</i>. */
        DECREE,
        /** <i>NPHD</i>. */
        AGREEMENT,
        /** <i>Pakta integritas</i>, for goods and services the statement of responsibility. */
        INTEGRITY_PACT,
        /** <i>Bukti transfer atau serah terima</i>: every SP2D or BAST. */
        PROOF
    }

    /** Copies what it is given, in the order of the items. */
    public RegionDossier {
        Map<Item, String> ordered = new EnumMap<>(Item.class);
        ordered.putAll(references);
        references = java.util.Collections.unmodifiableMap(ordered);
    }

    /** The dossier of this case as it stands. */
    public static RegionDossier of(CaseFile<Proposal> file) {
        Proposal proposal = file.data();
        Delivery delivery = proposal.delivery();
        Map<Item, String> found = new EnumMap<>(Item.class);
        file.handling().receiptNumber().ifPresent(number -> found.put(Item.PROPOSAL, number));
        proposal.budgeting().decree().ifPresent(decree -> found.put(Item.DECREE, decree.number()));
        delivery.agreement().ifPresent(agreement -> found.put(Item.AGREEMENT, agreement.number()));
        delivery.papers().stream()
                .filter(PACTS::contains)
                .findFirst()
                .ifPresent(kind -> found.put(Item.INTEGRITY_PACT, kind.value()));
        proof(proposal).ifPresent(numbers -> found.put(Item.PROOF, numbers));
        return new RegionDossier(found);
    }

    private static Optional<String> proof(Proposal proposal) {
        Delivery delivery = proposal.delivery();
        String numbers = proposal.isOfMoney()
                ? String.join(
                        ", ",
                        delivery.tranches().stream()
                                .flatMap(one -> one.payment().stream())
                                .map(Tranche.Payment::sp2d)
                                .toList())
                : String.join(
                        ", ",
                        delivery.goods().handed().stream()
                                .map(Goods.Handover::bast)
                                .toList());
        return Optional.of(numbers).filter(text -> !text.isEmpty());
    }

    /** What is missing. */
    public Set<Item> missing() {
        Set<Item> missing = EnumSet.allOf(Item.class);
        missing.removeAll(references.keySet());
        return missing;
    }

    /** Whether everything is there. */
    @JsonIgnore
    public boolean isComplete() {
        return missing().isEmpty();
    }
}
