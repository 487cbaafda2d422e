package id.pendopo.complaints.report;

import static id.pendopo.testkit.json.TwoJacksons.survives;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a citizen brings is kept as he told it, over JSON and back, and prints nothing of who he is. */
class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final PersonRef CITIZEN = PersonRef.of("warga-1");

    private static DocumentRef document(String id) {
        return new DocumentRef(id, Code.of("FOTO"), "image/jpeg", 10, "a".repeat(64));
    }

    private static Report whole() {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of("Sari Contohwati")),
                Optional.of(PersonalText.of("3273014501900001")),
                Optional.of(PersonalText.of("0800-0000-001")),
                Optional.of(PersonalText.of("sari@contoh.example")),
                Optional.of(PersonalText.of("Jalan Contoh Nomor 1")));
        return Report.of(
                        StatedKind.COMPLAINT,
                        Channel.APP_ANDROID,
                        Narrative.of("Petugas meminta uang.\nSaya menolak."),
                        Reporter.of(CITIZEN, VerificationLevel.IDENTITY, known))
                .title("Pungutan di loket")
                .loss(Narrative.of("Layanan tertunda."))
                .wish(Narrative.of("Diperiksa."))
                .category(Code.of("PUNGLI"))
                .at(Location.of(GeoPoint.parse("-6.914744,107.609810"), LocationSource.GPS)
                        .in(RegionCode.parse("32.73.01.1001"))
                        .derivedIn(RegionCode.parse("32.73.01.1002")))
                .on(new Occurrence(DAY, Optional.of(DAY.plusDays(1)), Optional.of(DAY)))
                .attachments(List.of(
                        new Attachment(
                                document("d-1"),
                                Optional.of(PersonalText.of("foto budi.jpg")),
                                ScanState.CLEAN,
                                Optional.of(document("d-2"))),
                        Attachment.of(document("d-3"))))
                .hiding(new Secrecy(true, true, false, true))
                .about(SubjectParty.official(Code.of("DPU"), SubjectOffice.STAFF, "Budi Contohnama")
                        .known(PersonRef.of("pegawai-7")))
                .forOther(
                        new Proxy(PersonalText.of("Ibu Contoh"), Optional.of(PersonRef.of("warga-2")), document("d-4")))
                .references(ExternalReference.of("lapor", "L-1"))
                .own(new OwnValues(Map.of(Code.of("A"), OwnValue.of("B")), Map.of(Code.of("C"), PersonalText.of("D"))))
                .done();
    }

    @Test
    void all_of_it_survives_json_and_change() {
        survives(whole(), Report.class);
        assertThat(whole().change().done()).isEqualTo(whole());
        survives(
                Report.of(StatedKind.ASPIRATION, Channel.WEB, Narrative.of("Usul taman."), Reporter.UNIDENTIFIED)
                        .done(),
                Report.class);
    }

    @Test
    void it_prints_nothing_of_who_brought_it_or_whom_it_is_about() {
        assertThat(whole().toString())
                .doesNotContain("Sari", "3273014501900001", "0800", "contoh.example", "Budi", "Petugas", "-6.914744");
    }

    @Test
    void it_belongs_to_who_brings_it_and_for_whom() {
        assertThat(whole().owners()).containsExactly(CITIZEN, PersonRef.of("warga-2"));
        assertThat(whole().change().by(Reporter.UNIDENTIFIED).done().owners()).containsExactly(PersonRef.of("warga-2"));
        assertThat(whole().documents()).extracting(DocumentRef::id).containsExactly("d-1", "d-2", "d-3", "d-4");
        assertThat(whole().isAbout(Code.of("DPU"))).isTrue();
        assertThat(whole().isAbout(Code.of("DLH"))).isFalse();
    }

    @Test
    void the_village_that_was_found_goes_before_the_one_that_was_given_and_both_are_kept() {
        Location place = whole().location().orElseThrow();
        assertThat(place.within()).contains(RegionCode.parse("32.73.01.1002"));
        assertThat(place.village()).contains(RegionCode.parse("32.73.01.1001"));
        assertThat(place.geo()).contains(GeoPoint.parse("-6.914744,107.609810"));
        assertThat(Location.of("jl dago", LocationSource.TEXT).within()).isEmpty();
    }

    @Test
    void an_erased_point_is_none_and_no_fault() {
        Location erased = new Location(
                Optional.of(PersonalText.erased("Keputusan 1/2030")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocationSource.PIN);
        assertThat(erased.geo()).isEmpty();
        assertThat(erased.isPointUnfit()).isFalse();
    }

    @Test
    void the_strictest_of_two_hides_what_either_hides() {
        Secrecy both = Secrecy.strictest(Secrecy.ANONYMOUS, Secrecy.CONFIDENTIAL);
        assertThat(both).isEqualTo(new Secrecy(true, true, false, false));
        assertThat(both.isAtLeast(Secrecy.ANONYMOUS)).isTrue();
        assertThat(Secrecy.ANONYMOUS.isAtLeast(both)).isFalse();
        assertThat(Secrecy.PLAIN.isPlain()).isTrue();
        assertThat(new Secrecy(false, false, true, false).hidesPerson()).isTrue();
        assertThat(new Secrecy(false, false, false, true).hidesReport()).isTrue();
        assertThat(Secrecy.ANONYMOUS.hidesReport()).isFalse();
    }

    @Property
    void the_strictest_is_at_least_each_of_the_two(
            @ForAll boolean a, @ForAll boolean b, @ForAll boolean c, @ForAll boolean d, @ForAll boolean e) {
        Secrecy one = new Secrecy(a, b, c, d);
        Secrecy other = new Secrecy(e, a, d, b);
        Secrecy strictest = Secrecy.strictest(one, other);
        assertThat(strictest.isAtLeast(one) && strictest.isAtLeast(other)).isTrue();
        assertThat(Secrecy.strictest(other, one)).isEqualTo(strictest);
    }

    @Test
    void what_is_over_did_not_end_before_it_began() {
        assertThat(new Occurrence(DAY, Optional.of(DAY), Optional.empty()).last())
                .isEqualTo(DAY);
        assertThatThrownBy(() -> new Occurrence(DAY, Optional.of(DAY.minusDays(1)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_is_opened_when_nothing_harmful_was_found_in_it() {
        assertThat(Attachment.of(document("d-1")).isOpenable()).isFalse();
        assertThat(new Attachment(document("d-1"), Optional.empty(), ScanState.CLEAN, Optional.empty()).isOpenable())
                .isTrue();
        assertThat(new Attachment(document("d-1"), Optional.empty(), ScanState.INFECTED, Optional.empty()).isOpenable())
                .isFalse();
    }

    @Test
    void kinds_channels_and_levels_say_what_follows_from_them() {
        assertThat(ReportKind.COMPLAINT_SUPERVISORY.isComplaint() && ReportKind.COMPLAINT_GENERAL.isComplaint())
                .isTrue();
        assertThat(ReportKind.ASPIRATION.isComplaint() || ReportKind.INFORMATION_REQUEST.isComplaint())
                .isFalse();
        assertThat(StatedKind.COMPLAINT.isComplaint() && !StatedKind.ASPIRATION.isComplaint())
                .isTrue();
        assertThat(Channel.X_TWITTER.isPublicElsewhere() && !Channel.WEB.isPublicElsewhere())
                .isTrue();
        assertThat(Channel.LETTER.isEntered() && !Channel.WEB.isEntered()).isTrue();
        assertThat(VerificationLevel.IDENTITY.isAtLeast(VerificationLevel.CONTACT))
                .isTrue();
        assertThat(VerificationLevel.NONE.isAtLeast(VerificationLevel.CONTACT)).isFalse();
        assertThat(SubjectOffice.REGION_HEAD.isAboveSupervisors() && SubjectOffice.SUPERVISOR.isAboveSupervisors())
                .isTrue();
        assertThat(SubjectOffice.AGENCY_HEAD.isAboveSupervisors()).isFalse();
    }
}
