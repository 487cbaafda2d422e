package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.TrackingId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reports a client asks for: ids override everything, ninety days and a thousand reports are the most. */
class RequestsQueryTest {
    private static final Instant NOW = Instant.parse("2025-06-10T05:00:00Z");
    private static final Duration SPAN = Duration.ofDays(90);

    private final List<Open311Error> errors = new ArrayList<>();

    private RequestsQuery read(String query) {
        return RequestsQuery.read(Parameters.ofForm(query), NOW, Set.of("A", "B")::contains, errors);
    }

    private static RequestItem item(String id, Instant at, String service, RequestStatus status) {
        return RequestItem.of(id, status, service, "n", RequestTimes.of(at), draft -> {});
    }

    @Test
    void without_a_word_the_latest_ninety_days_are_meant() {
        RequestsQuery query = read("");
        assertThat(query.from()).isEqualTo(NOW.minus(SPAN));
        assertThat(query.until()).isEqualTo(NOW);
        assertThat(query.statuses()).containsExactlyInAnyOrder(RequestStatus.OPEN, RequestStatus.CLOSED);
        assertThat(query.matches(item("x", NOW.minus(SPAN), "A", RequestStatus.OPEN)))
                .isTrue();
        assertThat(query.matches(item("x", NOW.minus(SPAN).minusSeconds(1), "A", RequestStatus.OPEN)))
                .isFalse();
        assertThat(query.matches(item("x", NOW, "A", RequestStatus.CLOSED))).isTrue();
        assertThat(query.matches(item("x", NOW.plusSeconds(1), "A", RequestStatus.CLOSED)))
                .isFalse();
        assertThat(errors).isEmpty();
    }

    @Test
    void one_end_of_a_span_gives_the_other() {
        assertThat(read("start_date=2025-01-01T00:00:00Z").until()).isEqualTo(Instant.parse("2025-04-01T00:00:00Z"));
        assertThat(read("end_date=2025-04-01T00:00:00Z").from()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(errors).isEmpty();
    }

    @Test
    void a_span_of_ninety_days_is_taken_and_a_second_more_is_not() {
        read("start_date=2025-01-01T00:00:00Z&end_date=2025-04-01T00:00:00Z");
        assertThat(errors).isEmpty();
        read("start_date=2025-01-01T00:00:00Z&end_date=2025-04-01T00:00:01Z");
        read("start_date=2025-01-02T00:00:00Z&end_date=2025-01-01T00:00:00Z");
        assertThat(errors)
                .extracting(Open311Error::description)
                .containsExactly(
                        "start_date and end_date are more than 90 days apart", "end_date is before start_date");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-24T00:00:00Z, 2025-05-24T00:00:00Z",
        "2025-05-24T07:00:00%2B07:00, 2025-05-24T00:00:00Z",
        "2025-05-24T07:00:00+07:00, 2025-05-24T00:00:00Z",
        "2025-05-24T07:00%2B0700, 2025-05-24T00:00:00Z",
        "2025-05-24t00:00:00.250z, 2025-05-24T00:00:00.250Z",
        "2025-05-23T19:00:00-05:00, 2025-05-24T00:00:00Z"
    })
    void a_date_has_a_time_and_a_zone_even_where_its_plus_sign_was_lost(String written, String meant) {
        assertThat(read("start_date=" + written).from()).isEqualTo(Instant.parse(meant));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-24",
                "2025-05-24T00:00:00",
                "24-05-2025T00:00:00Z",
                "2025-02-30T00:00:00Z",
                "now",
                "0001-01-01T00:00:00Z",
                "2025-05-24T00:00:00%2B99:00"
            })
    void a_date_without_a_zone_or_that_does_not_exist_is_refused(String written) {
        read("start_date=" + written);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).status()).isEqualTo(400);
    }

    @Test
    void ids_override_all_other_arguments_and_their_mistakes() {
        RequestsQuery query = read("service_request_id=1,2&status=foo&start_date=x&page=0&service_code=Z");
        assertThat(errors).isEmpty();
        assertThat(query.matches(item("2", Instant.EPOCH, "C", RequestStatus.CLOSED)))
                .isTrue();
        assertThat(query.matches(item("3", NOW, "A", RequestStatus.OPEN))).isFalse();
    }

    @Test
    void an_id_is_read_as_people_write_it() {
        String id = TrackingId.random(new Random(1)).value();
        String shown = id.substring(0, 4) + "-" + id.substring(4, 8) + "-" + id.substring(8);
        assertThat(read("service_request_id=" + shown.toLowerCase(Locale.ROOT)).ids())
                .containsExactly(id);
    }

    @Test
    void status_and_service_are_lists() {
        assertThat(read("status=closed").statuses()).containsExactly(RequestStatus.CLOSED);
        assertThat(read("status=Open,CLOSED").statuses()).hasSize(2);
        RequestsQuery query = read("service_code=A,B");
        assertThat(query.matches(item("1", NOW, "B", RequestStatus.OPEN))).isTrue();
        assertThat(query.matches(item("1", NOW, "C", RequestStatus.OPEN))).isFalse();
        assertThat(errors).isEmpty();
        read("status=done");
        read("service_code=A,PUNGLI");
        assertThat(errors).extracting(Open311Error::status).containsExactly(400, 404);
    }

    @Test
    void a_page_holds_at_most_a_thousand() {
        List<RequestItem> many = IntStream.range(0, 1_500)
                .mapToObj(i -> item("%05d".formatted(i), NOW.minusSeconds(i), "A", RequestStatus.OPEN))
                .toList();
        assertThat(read("").page(many))
                .hasSize(1_000)
                .first()
                .extracting(RequestItem::id)
                .isEqualTo("00000");
        assertThat(read("page=2").page(many))
                .hasSize(500)
                .first()
                .extracting(RequestItem::id)
                .isEqualTo("01000");
        assertThat(read("page=3").page(many)).isEmpty();
        assertThat(read("page_size=10&page=4").page(many))
                .hasSize(10)
                .first()
                .extracting(RequestItem::id)
                .isEqualTo("00030");
        assertThat(read("page_size=1000&page=999999999").page(many)).isEmpty();
        assertThat(errors).isEmpty();
        read("page_size=1001");
        read("page_size=0");
        read("page=0");
        read("page=-1");
        read("page=1.5");
        read("page=9999999999");
        assertThat(errors).hasSize(6).allMatch(error -> error.status() == 400);
    }

    @Test
    void extensions_are_wanted_by_a_word_that_says_so() {
        assertThat(read("extensions=true").extended()).isTrue();
        assertThat(read("extensions=1").extended()).isTrue();
        assertThat(read("extensions=false").extended()).isFalse();
        assertThat(read("extensions=").extended()).isFalse();
        assertThat(read("extensions=perhaps").extended()).isFalse();
    }
}
