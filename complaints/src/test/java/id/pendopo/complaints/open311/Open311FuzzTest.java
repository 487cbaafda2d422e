package id.pendopo.complaints.open311;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whatever a client sends, it is a report or a refusal in both forms; nothing is thrown and nothing of it is repeated in a refusal. */
class Open311FuzzTest {
    private static final GeoReport SERVER = Server.of(Jurisdictions.of("kota.example"));
    private static final Bringer ANA = Bringer.of(PersonRef.of("ana"), VerificationLevel.CONTACT);
    private static final String FORM = "service_code=JALAN_BERLUBANG&lat=-6.9&long=107.6&attribute[LETAK]=TEPI"
            + "&attribute[anonim]=true&description=Lubang+%3Cb%3Ebesar%3C%2Fb%3E&phone=0800&media_url=https%3A%2F%2Fa.example%2Fb";
    private static final String JSON =
            "{\"service_requests\":[{\"service_code\":\"JALAN_BERLUBANG\",\"lat\":-6.9,\"long\":107.6,"
                    + "\"attribute\":{\"LETAK\":\"TEPI\",\"anonim\":true},\"description\":\"Lubang \\u003cb>\",\"phone\":0800}]}";
    private static final String UPDATE = "service_request_id=7K2M9QXA3T6&update_id=u-1&status=open&description=Masih"
            + "&updated_datetime=2025-06-11T09:00:00Z&page=2&page_size=10&start_date=2025-05-24T00:00:00%2B07:00";
    private static final Set<Integer> STATUSES = Set.of(400, 404);
    private static final Instant NOW = Instant.EPOCH.plusSeconds(1_750_000_000);
    private static final KnownUpdates ALL_THERE = new KnownUpdates() {
        @Override
        public boolean isThere(TrackingId request) {
            return true;
        }

        @Override
        public boolean isRepeated(TrackingId request, String updateId) {
            return updateId.isEmpty();
        }
    };

    @FuzzTest(maxDuration = "12s")
    void a_report_is_read_or_refused(FuzzedDataProvider choice) {
        boolean isJson = choice.consumeBoolean();
        String text = choice.consumeBoolean()
                ? spliced(choice, isJson ? JSON : choice.consumeBoolean() ? FORM : UPDATE)
                : choice.consumeRemainingAsString();
        Parameters sent;
        try {
            sent = isJson ? Parameters.ofJson(text) : Parameters.ofForm(text);
        } catch (Open311Refused refused) {
            check(SERVER.unreadable(refused, WireFormat.XML), SERVER.unreadable(refused, WireFormat.JSON));
            return;
        }
        PostedReading xml = SERVER.post(sent, WireFormat.XML, Optional.of(ANA));
        PostedReading json = SERVER.post(sent, WireFormat.JSON, Optional.of(ANA));
        if (xml.report().isPresent() != json.report().isPresent()) {
            throw new AssertionError("the form of the answer decides what is read");
        }
        json.refusal().ifPresent(refusal -> check(xml.refusal().orElseThrow(), refusal));
        Open311Answer asked = SERVER.requests(sent, WireFormat.XML, NOW, query -> List.of());
        if (!asked.isGood()) {
            check(asked, SERVER.requests(sent, WireFormat.JSON, NOW, query -> List.of()));
        }
        Open311Answer updates = SERVER.updates(sent, WireFormat.XML, NOW, query -> List.of());
        if (!updates.isGood()) {
            check(updates, SERVER.updates(sent, WireFormat.JSON, NOW, query -> List.of()));
        }
        PostedUpdateReading update = SERVER.postUpdate(sent, WireFormat.XML, Optional.of(ANA), ALL_THERE);
        PostedUpdateReading same = SERVER.postUpdate(sent, WireFormat.JSON, Optional.of(ANA), ALL_THERE);
        update.refusal().ifPresent(refusal -> check(refusal, same.refusal().orElseThrow()));
    }

    private static void check(Open311Answer xml, Open311Answer json) {
        Documents.fit(xml, json, "errors", "errors");
        if (!STATUSES.contains(xml.status())) {
            throw new AssertionError("refused with " + xml.status());
        }
    }

    private static String spliced(FuzzedDataProvider choice, String good) {
        StringBuilder text = new StringBuilder(good);
        for (int left = choice.consumeInt(0, 3); left > 0; left--) {
            int at = choice.consumeInt(0, text.length());
            if (choice.consumeBoolean()) {
                text.insert(at, choice.consumeString(8));
            } else {
                text.delete(at, Math.min(text.length(), at + choice.consumeInt(0, 30)));
            }
        }
        return text.toString();
    }
}
