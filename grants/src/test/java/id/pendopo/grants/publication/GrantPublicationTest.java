package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.PublicField;
import id.pendopo.grants.proposal.PublishedOffice;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody may ask an office. */
class GrantPublicationTest {
    private final PublishedOffice office = new PublishedOffice();
    private final GrantPublication publication = GrantPublication.of(office.office(), PublicTerms.STANDARD);

    GrantPublicationTest() {
        office.budgeted("case-1");
        office.filed("case-2");
        for (int i = 3; i < 6; i++) {
            office.drafted("case-" + i);
        }
    }

    @Test
    void a_receipt_number_shows_the_case_and_by_what_a_complaint_may_name_it() {
        Tracked tracked = publication.track("  " + office.receipt("case-1") + " ");
        assertThat(tracked.view().orElseThrow().subject().orElseThrow().title()).isPresent();
        assertThat(tracked.view().orElseThrow().progress().passed()).hasSizeGreaterThan(5);
        assertThat(tracked.message()).isEmpty();
        assertThat(tracked.about()).contains(new Tracked.CaseReference("grants/proposal", office.receipt("case-1")));
    }

    /** A stranger cannot tell a number that was never given from a file that is not public yet. */
    @Test
    void an_unknown_number_and_a_file_not_yet_public_are_answered_alike() {
        Tracked notYet = publication.track(office.receipt("case-2"));
        assertThat(notYet).isEqualTo(publication.track("PH-2025-99999")).isEqualTo(Tracked.NOTHING);
        for (String odd :
                new String[] {"", "   ", "x".repeat(GrantPublication.NUMBER_LIMIT + 1), "%", "PH-2025-0000_"}) {
            assertThat(publication.track(odd)).isEqualTo(Tracked.NOTHING);
        }
        assertThat(notYet.message().orElseThrow().in(Locale.ENGLISH)).contains("no file to show");
    }

    @Test
    void all_grants_of_the_budget_are_read_page_by_page() {
        PublicGrants grants = publication.grants(GrantFilter.of(2026), PublicIds.NONE);
        assertThat(grants.grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.number()).contains(office.receipt("case-1")));
        assertThat(grants.find(office.receipt("case-1"))).isPresent();
        assertThat(publication.grants(GrantFilter.of(2027), PublicIds.NONE).grants())
                .isEmpty();
    }

    @Test
    void what_the_region_closes_is_closed_in_the_tracking_too() {
        PublicTerms few = new PublicTerms(EnumSet.of(PublicField.AMOUNTS), IndividualNameMode.MASKED);
        Tracked tracked = GrantPublication.of(office.office(), few).track(office.receipt("case-1"));
        assertThat(tracked.view().orElseThrow().subject().orElseThrow().organisation())
                .isEqualTo(Optional.empty());
        assertThat(tracked.view().orElseThrow().money().amounts()).isNotEmpty();
    }
}
