package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The updates extension: what became of a report goes out with its moment, and comes in once. */
class UpdatesTest {
    private static final Instant NOW = Instant.parse("2025-06-12T00:00:00Z");
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));
    private static final GeoReport SEVERAL = Server.of(new Jurisdictions(java.util.Set.of("a.example", "b.example")));
    private static final PublicRequests REQUESTS =
            PublicRequests.of(Server.POLICY, ZoneOffset.ofHours(7), Locale.forLanguageTag("id"), Views::of);
    private static final Optional<Bringer> ANA =
            Optional.of(Bringer.of(PersonRef.of("ana"), VerificationLevel.CONTACT));
    private static final String ID = Cases.TRACKING.value();
    private static final String GOOD = "service_request_id=" + ID
            + "&update_id=u-1&updated_datetime=2025-06-11T09:00:00%2B07:00&status=OPEN&description=Masih+berlubang";
    private static final KnownUpdates NONE_KNOWN = known(false);

    private static KnownUpdates known(boolean repeated) {
        return new KnownUpdates() {
            @Override
            public boolean isThere(TrackingId request) {
                return request.equals(Cases.TRACKING);
            }

            @Override
            public boolean isRepeated(TrackingId request, String updateId) {
                if (!isThere(request)) {
                    throw new AssertionError("asked of what is not there");
                }
                return repeated && updateId.equals("u-1");
            }
        };
    }

    private static PostedUpdateReading post(String form) {
        return SERVER.postUpdate(Parameters.ofForm(form), WireFormat.JSON, ANA, NONE_KNOWN);
    }

    private static List<String> refusals(String form) {
        Open311Answer answer = post(form).refusal().orElseThrow();
        Documents.fits(answer.body(), "errors");
        return Documents.json(answer).findValuesAsString("description");
    }

    private static RequestItem closed() {
        return REQUESTS.published(Cases.closed(Secrecy.PLAIN).file()).orElseThrow();
    }

    private static Open311Answer asked(String query, WireFormat format, RequestItem... items) {
        return SERVER.updates(Parameters.ofForm(query), format, NOW, span -> List.of(items));
    }

    // Out.

    @Test
    void an_answer_and_a_closing_are_told_with_their_moments_the_oldest_first() {
        Open311Answer json = asked("", WireFormat.JSON, closed());
        Documents.fit(asked("", WireFormat.XML, closed()), json, "service_request_updates", "updates");
        assertThat(json.body())
                .startsWith("[{\"update_id\":\"" + ID + "-answer-1749528000000\",\"service_request_id\":\"" + ID
                        + "\",\"status\":\"open\",\"updated_datetime\":\"2025-06-10T11:00:00+07:00\"")
                .contains("sudah diperbaiki")
                .contains("\"status\":\"closed\",\"updated_datetime\":\"2025-06-11T08:30:00+07:00\","
                        + "\"description\":\"Selesai.\",\"external_status_code\":\"CLOSED\"");
        assertThat(asked("", WireFormat.XML, closed()).body())
                .contains("<service_request_updates><request_update><update_id>");
    }

    /** Who asks from where he asked last misses nothing and meets the same ids. */
    @Test
    void a_span_is_cut_at_its_moments() {
        String until = "end_date=2025-06-10T04:00:00Z&start_date=2025-06-01T00:00:00Z";
        String from = "start_date=2025-06-10T04:00:01Z&end_date=2025-06-12T00:00:00Z";
        assertThat(asked(until, WireFormat.JSON, closed()).body())
                .contains("answer")
                .doesNotContain("CLOSED");
        assertThat(asked(from, WireFormat.JSON, closed()).body())
                .contains("CLOSED")
                .doesNotContain("answer");
        assertThat(asked("start_date=x", WireFormat.JSON, closed()).status()).isEqualTo(400);
        assertThat(asked("start_date=2025-01-01T00:00:00Z&end_date=2025-04-01T00:00:01Z", WireFormat.JSON)
                        .status())
                .isEqualTo(400);
        assertThat(asked("page=2&page_size=1", WireFormat.JSON, closed()).body())
                .contains("CLOSED")
                .doesNotContain("answer");
        assertThat(asked("page=0", WireFormat.JSON).status()).isEqualTo(400);
    }

    @Test
    void two_of_one_moment_have_two_ids() {
        RequestNote note = new RequestNote(NOW, "a", "note");
        RequestItem item = RequestItem.of(
                "A",
                RequestStatus.OPEN,
                "1",
                "n",
                RequestTimes.of(NOW),
                draft -> draft.with(new RequestExtras(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(new RequestNote(NOW, "came", "submitted"), note, note))));
        assertThat(UpdateItem.of(item))
                .extracting(UpdateItem::id)
                .containsExactly("A-note-1749686400000", "A-note-1749686400000-2");
    }

    @Test
    void a_page_holds_at_most_a_thousand_updates() {
        List<RequestNote> many = IntStream.range(0, 1_001)
                .mapToObj(i -> new RequestNote(NOW.minusSeconds(i), "a", "note"))
                .toList();
        RequestItem item = RequestItem.of(
                "A",
                RequestStatus.OPEN,
                "1",
                "n",
                RequestTimes.of(NOW),
                draft -> draft.with(new RequestExtras(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), many)));
        assertThat(Documents.json(asked("", WireFormat.JSON, item))).hasSize(1_000);
        assertThat(Documents.json(asked("page=2", WireFormat.JSON, item))).hasSize(1);
    }

    /** What has no request for strangers has no updates either. */
    @Test
    void nothing_hidden_has_updates_and_nobody_is_named_in_any() {
        assertThat(REQUESTS.published(Cases.closed(Secrecy.CONFIDENTIAL).file()))
                .isEmpty();
        RequestItem anonymous =
                REQUESTS.published(Cases.closed(Secrecy.ANONYMOUS).file()).orElseThrow();
        for (WireFormat format : WireFormat.values()) {
            assertThat(asked("", format, anonymous, closed()).body()).doesNotContain(Cases.SECRETS);
        }
    }

    // In.

    @Test
    void an_update_is_read_with_who_brings_it() {
        PostedUpdate update = post(GOOD
                        + "&first_name=Sari&email=sari@kota.example&media_url=https://kota.example/a.jpg"
                        + "&media_url=https://kota.example/b.jpg&external_status_code=PND")
                .update()
                .orElseThrow();
        assertThat(update.request()).isEqualTo(Cases.TRACKING);
        assertThat(update.id()).isEqualTo("u-1");
        assertThat(update.at()).isEqualTo(Instant.parse("2025-06-11T02:00:00Z"));
        assertThat(update.status()).isEqualTo(UpdateStatus.OPEN);
        assertThat(update.text().reveal()).isEqualTo("Masih berlubang");
        assertThat(update.media()).hasSize(2);
        assertThat(update.externalStatus()).contains("PND");
        assertThat(update.known().name().orElseThrow().reveal()).isEqualTo("Sari");
        assertThat(update.bringer()).isEqualTo(ANA.orElseThrow());
        assertThat(update.append()).isEqualTo(new FamilyCommand.Append(update.text()));
        assertThat(update.toString()).doesNotContain("Sari", "berlubang");
        Documents.fit(
                SERVER.receivedUpdate(update, WireFormat.XML),
                SERVER.receivedUpdate(update, WireFormat.JSON),
                "service_request_updates",
                "updated");
        assertThat(SERVER.receivedUpdate(update, WireFormat.JSON).body()).isEqualTo("[{\"update_id\":\"u-1\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_request_id", "update_id", "updated_datetime", "status", "description"})
    void each_required_field_is_asked_for(String name) {
        assertThat(refusals(GOOD.replaceFirst(name + "=[^&]*", name + "=")))
                .containsExactly(name + " was not provided");
        assertThat(refusals(GOOD.replaceFirst(name + "=[^&]*", ""))).containsExactly(name + " was not provided");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_a_key_alone() {
        assertThat(refusals("status=WHAT&updated_datetime=2025-06-11&media_url=ftp://a"))
                .containsExactlyInAnyOrder(
                        "service_request_id was not provided",
                        "update_id was not provided",
                        "updated_datetime is no date, time and zone; write it like 2025-05-24T00:00:00Z",
                        "status is none that the updates extension knows",
                        "description was not provided",
                        "media_url is no address of the web");
        Open311Answer noKey = SERVER.postUpdate(Parameters.NONE, WireFormat.JSON, Optional.empty(), NONE_KNOWN)
                .refusal()
                .orElseThrow();
        assertThat(noKey.status()).isEqualTo(403);
        assertThat(noKey.body()).isEqualTo("[{\"code\":403,\"description\":\"api_key is missing or invalid\"}]");
        assertThat(SEVERAL.postUpdate(Parameters.ofForm(GOOD), WireFormat.JSON, ANA, NONE_KNOWN)
                        .refusal()
                        .orElseThrow()
                        .body())
                .contains("jurisdiction_id was not provided");
    }

    /** A hidden report answers like an id that nobody has, whether its updates are known or not. */
    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void an_update_of_what_is_not_there_answers_with_the_same_bytes(WireFormat format) {
        String hidden = TrackingId.random(new java.util.Random(4)).value();
        Open311Answer first = SERVER.postUpdate(Parameters.ofForm(GOOD.replace(ID, hidden)), format, ANA, known(true))
                .refusal()
                .orElseThrow();
        assertThat(first.status()).isEqualTo(404);
        for (String other : List.of("1", "x".repeat(500), "../services")) {
            assertThat(SERVER.postUpdate(Parameters.ofForm(GOOD.replace(ID, other)), format, ANA, known(true))
                            .refusal())
                    .contains(first);
        }
    }

    @Test
    void a_repeat_is_refused_because_it_already_exists() {
        Open311Answer again = SERVER.postUpdate(Parameters.ofForm(GOOD), WireFormat.JSON, ANA, known(true))
                .refusal()
                .orElseThrow();
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("this update already exists");
        assertThat(SERVER.postUpdate(Parameters.ofForm(GOOD.replace("u-1", "u-2")), WireFormat.JSON, ANA, known(true))
                        .update())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "open, OPEN",
        "IN_PROGRESS, IN_PROGRESS",
        "in progress, IN_PROGRESS",
        "No_Further_Action, NO_FURTHER_ACTION",
        "FOR_TRIAGE, FOR_TRIAGE"
    })
    void a_status_is_read_in_letters_of_either_size(String typed, UpdateStatus meant) {
        assertThat(UpdateStatus.find(typed)).contains(meant);
        assertThat(UpdateStatus.find(meant.wire())).contains(meant);
    }

    @Test
    void bounds_hold_on_the_last_value_and_refuse_the_first_beyond() {
        assertThat(post(GOOD.replace("u-1", "u".repeat(100))).update()).isPresent();
        assertThat(refusals(GOOD.replace("u-1", "u".repeat(101)))).hasSize(1);
        assertThat(refusals(GOOD.replace("u-1", "u%00v"))).hasSize(1);
        String picture = "&media_url=https://kota.example/a.jpg?";
        String five = GOOD + picture + 1 + picture + 2 + picture + 3 + picture + 4 + picture + 5;
        assertThat(post(five).update()).isPresent();
        assertThat(refusals(five + picture + 6)).containsExactly("more than 5 of media_url were sent");
        assertThat(refusals(GOOD + "&update_id=u-2")).contains("update_id was sent with several values");
        assertThat(post(GOOD.replace("Masih+berlubang", "a+".repeat(1_999) + "ab"))
                        .update())
                .isPresent();
        assertThat(refusals(GOOD.replace("Masih+berlubang", "a+".repeat(2_000) + "b")))
                .containsExactly("description is longer than 4000 characters");
        assertThatThrownBy(() -> new PostedUpdateReading(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
