package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many reports as one file, by the proposed bulk specification. */
class BulkTest {
    private static final Instant AT = Instant.parse("2025-05-08T03:00:00Z");
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));

    private static RequestItem item(String id, RequestStatus status, String text) {
        return RequestItem.of(
                id,
                status,
                "006",
                "Trotoar rusak",
                new RequestTimes(AT, Optional.of(AT.plusSeconds(3_600)), Optional.empty()),
                draft -> draft.saying(text)
                        .by("Dinas Contoh")
                        .at(new RequestPlace(
                                Optional.of("Jl. Contoh 1"),
                                Optional.of("77"),
                                Optional.empty(),
                                Optional.of(GeoPoint.parse("-6.917464,107.619123")))));
    }

    /** The table of the proposal says one name, its samples the other. */
    @Test
    void a_closed_report_says_when_under_the_name_of_each_form() {
        List<RequestItem> items =
                List.of(item("A", RequestStatus.CLOSED, "Lubang"), item("B", RequestStatus.OPEN, "Lubang"));
        Open311Answer json = SERVER.bulk(items, WireFormat.JSON);
        Documents.fit(SERVER.bulk(items, WireFormat.XML), json, "service_requests", "bulk");
        assertThat(json.body())
                .contains("\"closed_datetime\":\"2025-05-08T11:00:00+07:00\",\"status_description\":\"closed\"")
                .doesNotContain("closed_date\"");
        assertThat(Documents.json(json).get(1).has("closed_datetime")).isFalse();
        assertThat(SERVER.bulkCsv(items))
                .isEqualTo("service_request_id,requested_datetime,updated_datetime,closed_date,status_description,"
                        + "status_notes,source,service_name,service_subtype,description,agency_responsible,address,"
                        + "lat,long\r\n"
                        + "A,2025-05-08T10:00:00+07:00,2025-05-08T11:00:00+07:00,2025-05-08T11:00:00+07:00,closed,,,"
                        + "Trotoar rusak,,Lubang,Dinas Contoh,Jl. Contoh 1,-6.917464,107.619123\r\n"
                        + "B,2025-05-08T10:00:00+07:00,2025-05-08T11:00:00+07:00,,open,,,"
                        + "Trotoar rusak,,Lubang,Dinas Contoh,Jl. Contoh 1,-6.917464,107.619123\r\n");
    }

    @Test
    void what_a_citizen_wrote_is_no_formula_of_a_spreadsheet() {
        assertThat(SERVER.bulkCsv(List.of(item("A", RequestStatus.OPEN, "=HYPERLINK(1)"))))
                .contains(",'=HYPERLINK(1),");
        assertThat(SERVER.bulkCsv(List.of())).endsWith("lat,long\r\n");
        assertThat(SERVER.bulk(List.of(), WireFormat.JSON).body()).isEqualTo("[]");
    }
}
