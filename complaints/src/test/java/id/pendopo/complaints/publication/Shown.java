package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.UrgencyReason;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.workflow.CaseFile;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a view really holds, field by field; and what of it is too much. */
final class Shown {
    private Shown() {}

    /** The fields of which something stands in it. */
    static Set<Field> in(ComplaintView view) {
        Set<Field> shown = EnumSet.of(Field.EXISTENCE);
        ComplaintView.Head head = view.head();
        put(shown, Field.TRACKING_ID, head.tracking().isPresent());
        put(shown, Field.KIND, head.kind().isPresent());
        put(shown, Field.CATEGORY, head.category().isPresent());
        put(shown, Field.STATUS, head.status().isPresent());
        put(shown, Field.DATES, head.dates().isPresent());
        put(shown, Field.AREA, head.area().isPresent());
        put(shown, Field.AGENCY, head.agency().isPresent());
        put(shown, Field.SUBJECT_AGENCY, !head.about().isEmpty());
        put(shown, Field.FAMILY, head.parent().isPresent());
        put(shown, Field.PROCEEDINGS, !head.elsewhere().isEmpty());
        put(shown, Field.CHANNEL, head.channel().isPresent());
        put(shown, Field.SECRECY, head.secrecy().isPresent());
        put(shown, Field.PRIORITY, head.urgency().isPresent());
        ComplaintView.Content content = view.content();
        put(shown, Field.CONTENT, content.title().isPresent() || content.text().isPresent());
        put(shown, Field.CONTENT, content.loss().isPresent() || content.wish().isPresent());
        put(shown, Field.PLACE, content.place().isPresent());
        put(shown, Field.PHOTOS, !content.photos().isEmpty());
        put(shown, Field.SUBJECT_OFFICIAL, !content.officials().isEmpty());
        put(shown, Field.ORIGINALS, !content.originals().isEmpty());
        ComplaintView.Handled handled = view.handling();
        put(shown, Field.ANSWER, !handled.answers().isEmpty());
        put(shown, Field.NOTES, !handled.notes().isEmpty());
        put(
                shown,
                Field.INTERNAL_NOTES,
                !handled.remarks().isEmpty() || handled.draft().isPresent());
        put(shown, Field.NUDGES, !handled.nudges().isEmpty());
        put(
                shown,
                Field.FEEDBACK,
                !handled.replies().isEmpty() || handled.comment().isPresent());
        put(shown, Field.REASON, handled.reason().isPresent());
        put(shown, Field.RATING, handled.rating().isPresent());
        put(shown, Field.SUPPORT_COUNT, handled.supports().isPresent());
        ComplaintView.Person person = view.person();
        put(shown, Field.DISPLAY_NAME, person.shownAs().isPresent());
        put(shown, Field.REPORTER_NAME, person.name().isPresent());
        put(shown, Field.CONTACT, person.byRelay() || !person.contact().isEmpty());
        put(shown, Field.ACCOUNT, person.account().isPresent());
        return shown;
    }

    private static void put(Set<Field> shown, Field field, boolean isThere) {
        if (isThere) {
            shown.add(field);
        }
    }

    /** What this view holds and its viewer may not see, in so many words; {@code read} is what he opened on record today. */
    static Set<String> beyond(ComplaintView view, CaseFile<Complaint> file, Reading reading, Set<Field> read) {
        Set<String> beyond = new TreeSet<>();
        Set<Field> shown = in(view);
        shown.removeAll(reading.shown());
        shown.removeAll(read);
        shown.forEach(field -> beyond.add(field.name()));
        boolean exact = view.content()
                .place()
                .filter(place -> !place.coarse()
                        && (place.point().isPresent() || place.address().isPresent()))
                .isPresent();
        if (exact && !reading.seesPoint() && !read.contains(Field.PLACE)) {
            beyond.add("the very point");
        }
        if (!view.person().contact().isEmpty() && !reading.seesContact() && !read.contains(Field.CONTACT)) {
            beyond.add("contact beside the relay");
        }
        boolean village =
                view.head().area().filter(area -> area.plain().length() > 6).isPresent();
        if (village && !reading.seesVillage()) {
            beyond.add("the kelurahan");
        }
        Set<UrgencyReason> why =
                view.head().urgency().map(ComplaintView.Urgency::reasons).orElse(Set.of());
        if (why.contains(UrgencyReason.VULNERABLE_SITE) && !reading.seesPoint() && !read.contains(Field.PLACE)) {
            beyond.add("that the very point is near a place");
        }
        if (why.contains(UrgencyReason.SAFETY_WORDS) && !reading.shown().contains(Field.CONTENT)) {
            beyond.add("that the text speaks of danger");
        }
        Map<Field, Access> may = reading.openable();
        view.openable().forEach((field, access) -> {
            if (may.getOrDefault(field, Access.NEVER) != access) {
                beyond.add("%s can be opened by %s".formatted(field, access));
            }
        });
        return beyond;
    }
}
