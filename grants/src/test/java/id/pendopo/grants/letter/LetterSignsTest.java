package id.pendopo.grants.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Mandate;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Signature;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who signs, in which office, and by which deed. */
class LetterSignsTest {
    private static final Deed DEED = new Deed("ST 1/2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Actor HEAD = Actor.of("P8", ProposalRole.SKPD_HEAD);

    private static LetterDraft<ProposalScene> draft(Map<String, Official> officials) {
        CaseEvidence evidence = Journeys.with(ProposalLetter.HANDOVER);
        RegionPack pack = Journeys.pack(evidence);
        LetterOffice whole = Journeys.office();
        LetterOffice office =
                new LetterOffice(whole.letterhead(), whole.place(), officials, whole.names(), whole.numbers());
        LetterCase<Proposal> at = LetterCase.of(evidence, Journeys.procedure(pack));
        return new LetterDraft<>(
                new ProposalScene(pack, office, ProposalLetter.HANDOVER, List.of(at), new Copies(4, 2)),
                Letters.own().in(pack));
    }

    private static Optional<Signature> signed(Map<String, Official> officials, Actor actor) {
        return draft(officials)
                .signedAs(Optional.of("PIHAK KESATU"), actor, true)
                .lastSignature();
    }

    private static Map<String, Official> officials(String... keys) {
        Map<String, Official> officials = new HashMap<>();
        for (String key : keys) {
            officials.put(key, Journeys.official("Pejabat " + key, "Jabatan " + key));
        }
        return officials;
    }

    @Test
    void who_acts_for_himself_signs_in_his_own_office() {
        Signature signature = signed(officials("SKPD_HEAD"), HEAD).orElseThrow();
        assertThat(signature.name().reveal()).isEqualTo("Pejabat SKPD_HEAD");
        assertThat(signature.mandate()).isEmpty();
        assertThat(signature.inOffice()).isEqualTo("Jabatan SKPD_HEAD");
        assertThat(signature.stamped()).isTrue();
    }

    /** Two may hold the same role; the one who acted is the one who signs. */
    @Test
    void who_is_known_by_his_own_reference_signs_and_not_another_of_his_role() {
        assertThat(signed(officials("SKPD_HEAD", "P8"), HEAD)
                        .orElseThrow()
                        .name()
                        .reveal())
                .isEqualTo("Pejabat P8");
    }

    @Test
    void who_stands_in_signs_on_behalf_with_the_deed_in_his_own_name() {
        Actor standIn = Actor.of("P9", ProposalRole.SKPD_HEAD).onBehalfOf(PersonRef.of("P8"), DEED);
        Signature signature = signed(officials("SKPD_HEAD", "P9"), standIn).orElseThrow();
        assertThat(signature.name().reveal()).isEqualTo("Pejabat P9");
        assertThat(signature.inOffice()).isEqualTo("a.n. Jabatan SKPD_HEAD, Jabatan P9");
        assertThat(signature.mandate().map(Mandate::byDeed)).contains("berdasarkan ST 1/2026");
    }

    @Test
    void a_substitute_signs_in_the_office_itself() {
        Signature signature = signed(
                        officials("SKPD_HEAD", "P9"),
                        Actor.of("P9", ProposalRole.SKPD_HEAD).appointedBy(DEED))
                .orElseThrow();
        assertThat(signature.inOffice()).isEqualTo("Plh. Jabatan SKPD_HEAD");
    }

    /** The holder of the role did not act, so his name must not stand below. */
    @Test
    void a_stand_in_whom_the_office_does_not_know_is_a_missing_fact_and_never_signed_by_the_holder() {
        Actor standIn = Actor.of("P9", ProposalRole.SKPD_HEAD).onBehalfOf(PersonRef.of("P8"), DEED);
        LetterDraft<ProposalScene> draft = draft(officials("SKPD_HEAD"));
        assertThat(draft.signedAs(Optional.empty(), standIn, false).lastSignature())
                .isEmpty();
        assertThat(draft.written(List.of(), false).findings())
                .anyMatch(finding -> finding.where().equals(Optional.of("office.officials.P9")));
    }
}
