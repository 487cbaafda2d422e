package id.pendopo.complaints.open311;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.identity.PersonalText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one update, and says everything at once that is wrong with it. */
final class UpdateReader {
    private static final List<String> SINGLE =
            List.of(Param.REQUEST, Param.UPDATE, Param.UPDATED, Param.STATUS, Param.DESCRIPTION, Param.EXTERNAL_STATUS);

    private final Parameters sent;
    private final KnownUpdates known;
    private final List<Open311Error> errors;

    UpdateReader(Parameters sent, KnownUpdates known, List<Open311Error> errors) {
        this.sent = sent;
        this.known = known;
        this.errors = errors;
    }

    /** The update; empty if anything was wrong, which then stands among the errors. */
    Optional<PostedUpdate> read(Bringer bringer) {
        Stream.concat(SINGLE.stream(), PersonReader.SINGLE.stream())
                .filter(sent::isAmbiguous)
                .forEach(name -> errors.add(Open311Error.bad(name + " was sent with several values")));
        Optional<String> id = code(Param.UPDATE);
        needed(id, Param.UPDATE);
        Optional<TrackingId> request = request(id);
        Optional<Instant> at = at();
        Optional<UpdateStatus> status = status();
        PersonReader person = new PersonReader(sent, errors);
        Optional<Narrative> text = person.story();
        Optional<ReporterRecord> who = person.known();
        List<URI> media = media();
        Optional<String> external = code(Param.EXTERNAL_STATUS);
        if (!errors.isEmpty()
                || id.isEmpty()
                || request.isEmpty()
                || at.isEmpty()
                || status.isEmpty()
                || text.isEmpty()
                || who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostedUpdate(
                request.get(), id.get(), at.get(), status.get(), text.get(), media, external, who.get(), bringer));
    }

    /** A hidden report, one that was never there and what is no id at all are told alike, and nothing of their updates. */
    private Optional<TrackingId> request(Optional<String> id) {
        Optional<String> code = sent.one(Param.REQUEST);
        if (code.isEmpty()) {
            errors.add(Open311Error.bad(Param.REQUEST + " was not provided"));
            return Optional.empty();
        }
        Optional<TrackingId> request = TrackingId.find(code.get()).filter(known::isThere);
        if (request.isEmpty()) {
            errors.add(Open311Error.absent(Param.REQUEST));
        } else if (id.isPresent() && known.isRepeated(request.get(), id.get())) {
            errors.add(Open311Error.bad("this update already exists"));
        }
        return request;
    }

    private Optional<Instant> at() {
        Optional<String> text = sent.one(Param.UPDATED);
        Optional<Instant> at = text.flatMap(WireTime::find);
        if (needed(text, Param.UPDATED) && at.isEmpty()) {
            errors.add(
                    Open311Error.bad(Param.UPDATED + " is no date, time and zone; write it like 2025-05-24T00:00:00Z"));
        }
        return at;
    }

    private Optional<UpdateStatus> status() {
        Optional<String> text = sent.one(Param.STATUS);
        Optional<UpdateStatus> status = text.flatMap(UpdateStatus::find);
        if (needed(text, Param.STATUS) && status.isEmpty()) {
            errors.add(Open311Error.bad(Param.STATUS + " is none that the updates extension knows"));
        }
        return status;
    }

    private boolean needed(Optional<String> value, String name) {
        if (value.isEmpty() && sent.one(name).isEmpty()) {
            errors.add(Open311Error.bad(name + " was not provided"));
        }
        return value.isPresent();
    }

    private Optional<String> code(String name) {
        Optional<String> code = sent.one(name);
        boolean fits = code.filter(text -> text.length() <= PostedUpdate.ID_LIMIT && PersonalText.isAcceptable(text))
                .isPresent();
        if (code.isPresent() && !fits) {
            errors.add(Open311Error.bad("%s is longer than %d characters or has some that no id may have"
                    .formatted(name, PostedUpdate.ID_LIMIT)));
        }
        return code.filter(text -> fits);
    }

    private List<URI> media() {
        List<String> all = sent.all(Param.MEDIA);
        List<URI> media = all.stream()
                .limit(PostedUpdate.MEDIA_MOST)
                .flatMap(text -> WebAddress.find(text).stream())
                .toList();
        if (all.size() > PostedUpdate.MEDIA_MOST) {
            errors.add(
                    Open311Error.bad("more than %d of %s were sent".formatted(PostedUpdate.MEDIA_MOST, Param.MEDIA)));
        } else if (media.size() < all.size()) {
            errors.add(Open311Error.bad(Param.MEDIA + " is no address of the web"));
        }
        return media;
    }
}
