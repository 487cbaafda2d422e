package id.pendopo.complaints.open311;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A report as any stranger may see it (<i>laporan untuk umum</i>). It has no field for who reported, so that none can be filled in.
 * Immutable; made by {@link #of}.
 *
 * @param id the public code
 * @param status open or closed
 * @param statusNotes the last public note, or why it is closed
 * @param serviceCode the leaf of the category
 * @param serviceName what people call that
 * @param description the public text without marks, at most 4,000 characters; a longer one is cut and ends so that one sees it
 * @param agency who answers for it
 * @param notice what the public is told to expect of the category
 * @param times when
 * @param place where
 * @param media its first public picture
 * @param extras what the specification has no field for
 */
public record RequestItem(
        String id,
        RequestStatus status,
        Optional<String> statusNotes,
        String serviceCode,
        String serviceName,
        Optional<String> description,
        Optional<String> agency,
        Optional<String> notice,
        RequestTimes times,
        RequestPlace place,
        Optional<URI> media,
        RequestExtras extras) {
    /** The newest first, and by id where two came at the same instant. */
    static final Comparator<RequestItem> NEWEST_FIRST = Comparator.comparing(
                    (RequestItem item) -> item.times().requested())
            .reversed()
            .thenComparing(RequestItem::id);

    /** Takes marks out of what people wrote, and shortens what is too long. */
    public RequestItem {
        description = description.map(text -> PlainText.atMost(PlainText.DESCRIPTION_LIMIT, PlainText.of(text)));
        statusNotes = statusNotes.map(PlainText::of);
    }

    /** A report with what it must have; the rest is said of the draft. */
    public static RequestItem of(
            String id,
            RequestStatus status,
            String serviceCode,
            String serviceName,
            RequestTimes times,
            Consumer<Draft> more) {
        Draft draft = new Draft();
        more.accept(draft);
        return new RequestItem(
                id,
                status,
                draft.statusNotes,
                serviceCode,
                serviceName,
                draft.description,
                draft.agency,
                draft.notice,
                times,
                draft.place,
                draft.media,
                draft.extras);
    }

    Wire wire(boolean extended, ZoneOffset zone) {
        Wire.Writing out = Wire.fields()
                .with("service_request_id", id)
                .with("status", status.wire())
                .withText("status_notes", statusNotes)
                .with("service_name", serviceName)
                .with("service_code", serviceCode)
                .withText("description", description)
                .withText("agency_responsible", agency)
                .withText("service_notice", notice);
        times.write(out, zone);
        place.write(out);
        out.withText("media_url", media.map(URI::toString));
        if (extended) {
            extras.write(out, zone);
        }
        return out.done();
    }

    /** A report being described. Not thread-safe. */
    public static final class Draft {
        private Optional<String> statusNotes = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> agency = Optional.empty();
        private Optional<String> notice = Optional.empty();
        private RequestPlace place = RequestPlace.NONE;
        private Optional<URI> media = Optional.empty();
        private RequestExtras extras = RequestExtras.NONE;

        private Draft() {}

        /** The last public note, or why it is closed. */
        public Draft noted(String text) {
            statusNotes = Optional.of(text);
            return this;
        }

        /** The public text. */
        public Draft saying(String text) {
            description = Optional.of(text);
            return this;
        }

        /** Who answers for it. */
        public Draft by(String name) {
            agency = Optional.of(name);
            return this;
        }

        /** What the public is told to expect. */
        public Draft promising(String text) {
            notice = Optional.of(text);
            return this;
        }

        /** Where it is. */
        public Draft at(RequestPlace where) {
            place = where;
            return this;
        }

        /** Its first public picture. */
        public Draft showing(URI picture) {
            media = Optional.of(picture);
            return this;
        }

        /** What the specification has no field for. */
        public Draft with(RequestExtras more) {
            extras = more;
            return this;
        }
    }
}
