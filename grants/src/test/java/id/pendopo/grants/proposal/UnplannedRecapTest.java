package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who received what could not be planned, for the finance agency, by 5 January. */
class UnplannedRecapTest {
    private static final ProposalPolicy POLICY = Bandung.policy();

    @Test
    void it_names_those_who_received_and_nobody_who_only_was_approved() {
        Walk paid = Social.ordered(Social.afterTheFlood(5_000_000))
                .does(ProposalRole.TREASURER, "treasurer", Social.cash(5_000_000));
        Walk approved = Social.approved(Social.afterTheFlood(4_000_000));
        Walk grant = Walk.upTo(ProposalStage.IN_USE);
        UnplannedRecap recap = UnplannedRecap.of(2026, POLICY, List.of(paid.file(), approved.file(), grant.file()));
        assertThat(recap.rows()).hasSize(1);
        assertThat(recap.total()).isEqualTo(Rupiah.of(5_000_000));
        assertThat(recap.rows().get(0).name().reveal()).isEqualTo(Social.NAME);
        assertThat(recap.toString()).doesNotContain(Social.NAME, "Rahasia");
        assertThat(UnplannedRecap.of(2025, POLICY, List.of(paid.file())).rows()).isEmpty();
    }

    @Test
    void it_is_in_time_on_5_january_and_late_on_the_day_after() {
        UnplannedRecap recap = UnplannedRecap.of(2026, POLICY, List.of());
        assertThat(recap.due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(recap.lateness(LocalDate.of(2027, 1, 5), POLICY)).isEmpty();
        assertThat(recap.lateness(LocalDate.of(2027, 1, 6), POLICY))
                .extracting(Finding::code)
                .containsExactly("grants.RECAP_LATE");
    }
}
