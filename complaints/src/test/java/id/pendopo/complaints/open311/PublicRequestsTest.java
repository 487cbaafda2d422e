package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.testkit.workflow.Journey;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what strangers may see becomes a request, and nothing of who reported stands in any. */
class PublicRequestsTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final PublicRequests REQUESTS = PublicRequests.of(Server.POLICY, WIB, INDONESIAN, Views::of);
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));
    private static final Instant NOW = Instant.parse("2025-06-12T00:00:00Z");
    private static final CaseFile<Complaint> DISPOSED =
            Cases.disposed(Secrecy.PLAIN).file();
    private static final Set<ComplaintStage> NEVER =
            Set.of(ComplaintStage.RECEIVED, ComplaintStage.HELD, ComplaintStage.VERIFIED, ComplaintStage.ARCHIVED);

    private static Open311Answer asked(CaseFile<Complaint> file, WireFormat format) {
        return SERVER.request(
                Cases.TRACKING.value(),
                Parameters.ofForm("extensions=true"),
                format,
                id -> REQUESTS.published(file).filter(item -> item.id().equals(id)));
    }

    @Test
    void a_plain_report_is_shown_with_what_the_table_of_the_specification_names() {
        RequestItem item = REQUESTS.published(DISPOSED).orElseThrow();
        assertThat(item.id()).isEqualTo(Cases.TRACKING.value());
        assertThat(item.status()).isEqualTo(RequestStatus.OPEN);
        assertThat(item.serviceCode()).isEqualTo("TROTOAR_RUSAK");
        assertThat(item.serviceName()).isEqualTo("Trotoar rusak");
        assertThat(item.agency()).contains("Dinas Pekerjaan Umum");
        assertThat(item.times().requested()).isEqualTo(Instant.parse("2025-06-02T02:00:00Z"));
        assertThat(item.times().updated()).contains(Instant.parse("2025-06-03T03:00:00Z"));
        assertThat(item.place().point()).map(Object::toString).contains("-6.914744,107.609810");
        assertThat(item.extras().kelurahanCode()).contains("3273021001");
        assertThat(item.extras().state()).contains("DISPOSED");
        Open311Answer json = asked(DISPOSED, WireFormat.JSON);
        Documents.fit(asked(DISPOSED, WireFormat.XML), json, "service_requests", "requests-extended");
        // The first of settlement (fourteen working days) and the limit of the law ends the day.
        assertThat(json.body()).containsPattern("\"expected_datetime\":\"2025-06-\\d\\dT23:59:59\\+07:00\"");
        assertThat(json.body()).contains("Trotoar pecah di depan pasar").doesNotContain(Cases.SECRETS);
    }

    @ParameterizedTest
    @EnumSource(ComplaintStage.class)
    void each_stage_is_open_closed_or_not_there(ComplaintStage stage) {
        Optional<RequestItem> item = REQUESTS.published(Cases.at(stage, DISPOSED));
        Set<ComplaintStage> closed =
                Set.of(ComplaintStage.CLOSED, ComplaintStage.MERGED, ComplaintStage.WITHDRAWN, ComplaintStage.REJECTED);
        assertThat(item.map(RequestItem::status))
                .isEqualTo(
                        NEVER.contains(stage)
                                ? Optional.empty()
                                : Optional.of(closed.contains(stage) ? RequestStatus.CLOSED : RequestStatus.OPEN));
    }

    @Test
    void a_merged_one_says_so_in_the_words_of_the_specification_and_a_withdrawn_one_in_ours() {
        assertThat(REQUESTS.published(Cases.at(ComplaintStage.MERGED, DISPOSED)).flatMap(RequestItem::statusNotes))
                .contains("Duplicate request.");
        assertThat(REQUESTS.published(Cases.at(ComplaintStage.WITHDRAWN, DISPOSED))
                        .flatMap(RequestItem::statusNotes))
                .contains("Dicabut oleh pelapor.");
    }

    /** Of a closed request what was updated last is its closing. */
    @Test
    void a_closed_one_was_updated_when_it_was_closed_and_says_the_answer() {
        RequestItem item =
                REQUESTS.published(Cases.closed(Secrecy.PLAIN).file()).orElseThrow();
        assertThat(item.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(item.times().updated()).contains(Instant.parse("2025-06-11T01:30:00Z"));
        assertThat(item.statusNotes())
                .map(text -> text.contains("sudah diperbaiki"))
                .contains(true);
        assertThat(item.extras().notes())
                .extracting(RequestNote::type)
                .containsExactly("submitted", "answer", "closed");
        assertThat(item.extras().notes())
                .extracting(RequestNote::at)
                .containsExactly(
                        Instant.parse("2025-06-02T02:00:00Z"),
                        Instant.parse("2025-06-10T04:00:00Z"),
                        Instant.parse("2025-06-11T01:30:00Z"));
    }

    /** A note has its moment, so that who asks every hour misses none; and the latest of it is when the report changed. */
    @Test
    void notes_have_their_moment_and_not_only_their_day() {
        RequestItem item =
                REQUESTS.published(Cases.answered(Secrecy.PLAIN).file()).orElseThrow();
        assertThat(item.times().updated()).contains(Instant.parse("2025-06-10T04:00:00Z"));
        assertThat(item.extras().notes().get(1).at()).isEqualTo(Instant.parse("2025-06-10T04:00:00Z"));
        assertThat(item.extras().notes().get(1).description()).contains("sudah diperbaiki");
    }

    /** A remark among officials is no change for strangers, and a note of progress is one. */
    @Test
    void a_remark_among_officials_does_not_touch_when_it_was_updated() {
        Journey<Complaint> remarked = Cases.remarked(Secrecy.PLAIN);
        RequestItem before = REQUESTS.published(remarked.file()).orElseThrow();
        assertThat(before.times().updated()).contains(Instant.parse("2025-06-04T02:00:00Z"));
        assertThat(before.statusNotes()).isEmpty();
        RequestItem after = REQUESTS.published(Cases.noted(remarked).file()).orElseThrow();
        assertThat(after.times().updated()).contains(Instant.parse("2025-06-06T01:15:00Z"));
        assertThat(after.statusNotes()).contains("Bahan sudah dipesan dan dikerjakan hari Senin.");
    }

    /** Only what was made anew without metadata is shown, the first picture where the specification has its field. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void the_first_picture_stands_in_its_field_and_further_ones_in_the_extension(WireFormat format) {
        PublicRequests shown = PublicRequests.of(Server.POLICY, WIB, INDONESIAN, Views::of)
                .with((sha256, mediaType) -> Optional.of(URI.create("https://kota.example/" + sha256.charAt(0))));
        RequestItem item = shown.published(Cases.pictured(Secrecy.PLAIN).file()).orElseThrow();
        assertThat(item.media()).contains(URI.create("https://kota.example/c"));
        assertThat(item.extras().photos()).containsExactly(URI.create("https://kota.example/d"));
        String body = SERVER.request(
                        Cases.TRACKING.value(), Parameters.ofForm("extensions=1"), format, id -> Optional.of(item))
                .body();
        assertThat(body)
                .contains("https://kota.example/c", "https://kota.example/d")
                .doesNotContain("IMG", "asli");
        assertThat(REQUESTS.published(Cases.pictured(Secrecy.PLAIN).file())
                        .orElseThrow()
                        .media())
                .isEmpty();
    }

    /** What the category asks is told as far as everybody may know it: the open fields, and those without names of persons. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void what_the_category_asks_is_told_where_extensions_are_wanted_and_never_what_is_not_open(WireFormat format) {
        for (Secrecy secrecy : List.of(Secrecy.PLAIN, Secrecy.ANONYMOUS)) {
            CaseFile<Complaint> file = Cases.filled(secrecy, "JALAN_BERLUBANG").file();
            assertThat(REQUESTS.published(file).orElseThrow().extras().attributes())
                    .containsExactly(
                            new RequestAttribute("Letak pada jalan", "LETAK", "Tepi", Optional.of("TEPI")),
                            new RequestAttribute("Kedalaman dalam cm", "KEDALAMAN_CM", "12", Optional.empty()),
                            new RequestAttribute("Dampak", "DAMPAK", "Pengendara jatuh", Optional.of("JATUH")),
                            new RequestAttribute("Dampak", "DAMPAK", "Macet", Optional.of("MACET")),
                            new RequestAttribute("Patokan", "PATOKAN", "Rumah ***", Optional.empty()));
            assertThat(asked(file, format).body()).contains("Pengendara jatuh").doesNotContain(Cases.SECRETS);
            Documents.fit(
                    asked(file, WireFormat.XML), asked(file, WireFormat.JSON), "service_requests", "requests-extended");
            assertThat(SERVER.request(Cases.TRACKING.value(), Parameters.NONE, format, id -> REQUESTS.published(file))
                            .body())
                    .doesNotContain("attributes", "Pengendara jatuh");
        }
        assertThat(REQUESTS.published(
                        Cases.filled(Secrecy.CONFIDENTIAL, "JALAN_BERLUBANG").file()))
                .isEmpty();
    }

    /** Its own reporter sees what he filled in, as the table says of his column. */
    @Test
    void the_reporter_sees_all_that_he_filled_in() {
        RequestItem own = REQUESTS.own(
                        Cases.filled(Secrecy.PLAIN, "JALAN_BERLUBANG").file())
                .orElseThrow();
        assertThat(own.extras().attributes())
                .extracting(RequestAttribute::name)
                .contains("CATATAN_DINAS", "PLAT_KENDARAAN");
        assertThat(own.extras().channel()).contains("web");
        assertThat(REQUESTS.published(DISPOSED).orElseThrow().extras().channel())
                .isEmpty();
    }

    /** Another category asks other things, and what nobody asked there is not told. */
    @Test
    void a_report_that_was_sorted_elsewhere_tells_only_what_is_asked_there() {
        CaseFile<Complaint> sorted =
                Cases.filled(Secrecy.PLAIN, "TROTOAR_RUSAK").file();
        assertThat(REQUESTS.published(sorted).orElseThrow().extras().attributes())
                .isEmpty();
    }

    /** The example E14: its place is coarsened, and who reported stands nowhere. */
    @Test
    void an_anonymous_report_is_shown_without_its_exact_place_or_person() {
        CaseFile<Complaint> file = Cases.disposed(Secrecy.ANONYMOUS).file();
        String body = asked(file, WireFormat.JSON).body();
        assertThat(body)
                .contains("Trotoar pecah")
                .doesNotContain(Cases.SECRETS)
                .doesNotContain("account_id", "107.60981", "-6.914744");
    }

    /** A home is not where the pin is, but somewhere in its cell. */
    @Test
    void an_anonymous_point_is_the_middle_of_its_cell() {
        VisibilityPolicy policy = Cases.PACK.book(VisibilityPolicy.schema()).policy(LocalDate.of(2025, 6, 10));
        PublicRequests coarse = PublicRequests.of(
                Server.POLICY, WIB, INDONESIAN, file -> Views.of(file).within(policy));
        GeoPoint shown = coarse.published(Cases.disposed(Secrecy.ANONYMOUS).file())
                .flatMap(item -> item.place().point())
                .orElseThrow();
        assertThat(shown).isNotEqualTo(GeoPoint.parse("-6.914744,107.609810"));
        assertThat(Math.abs(shown.latitude() + 6_914_744)).isLessThan(1_000);
        assertThat(coarse.published(DISPOSED).flatMap(item -> item.place().point()))
                .contains(GeoPoint.parse("-6.914744,107.609810"));
    }

    @Test
    void what_is_written_in_english_has_english_names() {
        PublicRequests english = PublicRequests.of(Server.POLICY, WIB, Locale.ENGLISH, Views::of)
                .with((sha256, mediaType) -> Optional.empty());
        RequestItem item = english.published(DISPOSED).orElseThrow();
        assertThat(item.serviceName()).isEqualTo("Broken pavement");
        assertThat(item.agency()).contains("Public works");
        assertThat(item.media()).isEmpty();
    }

    /** The example E15: a stranger cannot tell a confidential report from one that never was. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_confidential_report_answers_with_the_bytes_of_an_unknown_one_and_is_in_no_list(WireFormat format) {
        CaseFile<Complaint> hidden = Cases.disposed(Secrecy.CONFIDENTIAL).file();
        Open311Answer unknown = SERVER.request("unknown", Parameters.NONE, format, id -> Optional.empty());
        assertThat(asked(hidden, format).bytes()).isEqualTo(unknown.bytes());
        assertThat(asked(Cases.received(Secrecy.PLAIN).file(), format).bytes()).isEqualTo(unknown.bytes());
        assertThat(REQUESTS.published(hidden)).isEmpty();
    }

    @Test
    void its_own_reporter_sees_a_report_that_waits() {
        CaseFile<Complaint> waiting = Cases.received(Secrecy.PLAIN).file();
        assertThat(REQUESTS.published(waiting)).isEmpty();
        RequestItem own = REQUESTS.own(waiting).orElseThrow();
        assertThat(own.status()).isEqualTo(RequestStatus.OPEN);
        assertThat(own.serviceCode()).isEqualTo("TROTOAR_RUSAK");
    }

    /** Whatever is asked for and wherever it stands, who reported is in no document, and what is hidden in no list. */
    @Property(tries = 300)
    void nothing_hidden_goes_out(
            @ForAll boolean anonymous,
            @ForAll boolean confidential,
            @ForAll boolean whistleblower,
            @ForAll ComplaintStage stage,
            @ForAll boolean forwarded) {
        Secrecy secrecy = new Secrecy(anonymous, confidential, false, whistleblower);
        CaseFile<Complaint> file = Cases.at(
                stage,
                forwarded && !whistleblower
                        ? Cases.filled(secrecy, "JALAN_BERLUBANG").file()
                        : Cases.received(secrecy).file());
        List<RequestItem> items = REQUESTS.published(file).stream().toList();
        boolean hidden = confidential || whistleblower || NEVER.contains(stage) || !forwarded;
        assertThat(items.isEmpty()).isEqualTo(hidden);
        for (WireFormat format : WireFormat.values()) {
            String list = SERVER.requests(Parameters.ofForm("extensions=1"), format, NOW, query -> items)
                    .body();
            String updates =
                    SERVER.updates(Parameters.NONE, format, NOW, query -> items).body();
            String bulk = SERVER.bulk(items, format).body() + SERVER.bulkCsv(items);
            assertThat(list + updates + bulk + asked(file, format).body()).doesNotContain(Cases.SECRETS);
            if (anonymous) {
                assertThat(list + updates + bulk).doesNotContain("107.60981", "-6.914744");
            }
        }
    }
}
