package id.pendopo.complaints.publication;

import static id.pendopo.complaints.visibility.Field.*;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The domain's table read a second time, in its own words and not by the declaration: of which fields of this case somebody sees anything,
 * whose values he may know, and what he may open.
 */
final class Reading {
    private static final List<Field> HEAD =
            List.of(EXISTENCE, TRACKING_ID, KIND, CATEGORY, STATUS, DATES, AREA, AGENCY);
    private static final List<Field> TEXTS = List.of(CONTENT, PHOTOS, PLACE, ANSWER, NOTES);
    private static final List<Field> FATE = List.of(REASON, RATING, SUPPORT_COUNT, FAMILY, PROCEEDINGS);
    private static final List<Field> INSIDE = List.of(CHANNEL, PRIORITY, SECRECY);
    private static final List<Field> LISTED = List.of(EXISTENCE, TRACKING_ID, STATUS, DATES);
    private static final List<Field> AGGREGATE = List.of(EXISTENCE, KIND, CATEGORY, STATUS, AREA);
    private static final Set<Field> DISCLOSABLE =
            all(HEAD, List.of(SUBJECT_AGENCY, SUBJECT_OFFICIAL, CONTENT, PHOTOS, PLACE, ANSWER));
    private static final Set<Viewer> OFFICIALS = Set.of(Viewer.INTAKE, Viewer.ADMIN, Viewer.APIP);

    private final Complaint complaint;
    private final Viewer viewer;
    private final Optional<Code> unit;
    private final boolean hidesPerson;
    private final boolean hidesReport;
    private final boolean supervisory;
    private final boolean handedOver;
    private final boolean published;

    Reading(CaseFile<Complaint> file, Viewer viewer, Optional<Code> unit) {
        this.complaint = file.data();
        this.viewer = viewer;
        this.unit = unit;
        this.hidesPerson = complaint.shielding().secrecy().hidesPerson();
        this.hidesReport = complaint.shielding().secrecy().hidesReport();
        this.supervisory = complaint.isSupervisory();
        this.handedOver = !complaint.casework().dispositions().isEmpty();
        this.published = (handedOver || complaint.family().isSplit())
                && !complaint.family().isPart()
                && !file.isAt(ComplaintStage.ARCHIVED);
    }

    @SafeVarargs
    private static Set<Field> all(Collection<Field>... groups) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Collection<Field> group : groups) {
            fields.addAll(group);
        }
        return fields;
    }

    private static Set<Field> without(Collection<Field> fields, Field... others) {
        Set<Field> rest = EnumSet.copyOf(fields);
        rest.removeAll(List.of(others));
        return rest;
    }

    private static Set<Field> none() {
        return EnumSet.noneOf(Field.class);
    }

    /** The fields of which he sees something. */
    Set<Field> shown() {
        return switch (viewer) {
            case PUBLIC, SUPPORTER -> isOpen() ? everybody() : none();
            case REPORTER -> without(EnumSet.allOf(Field.class), PRIORITY, INTERNAL_NOTES, NUDGES, SUPPORTERS, TRAIL);
            case RESPONDENT -> respondent();
            case HANDLER -> supervisory ? disclosed() : all(agency(), hidesPerson ? List.of() : List.of(CONTACT));
            case LIAISON -> liaison();
            case INTAKE -> supervisory && handedOver ? none() : official();
            case ADMIN -> admin();
            case APIP -> all(official(), List.of(FEEDBACK, INTERNAL_NOTES, NUDGES, TRAIL));
            case OMBUDSMAN -> supervisory ? none() : archive();
            case RECORDS -> supervisory ? all(LISTED) : all(archive(), List.of(TRAIL));
            case AUDITOR -> auditor();
            case MONITOR -> monitor();
            case OPEN -> isOpen() ? open() : none();
            case HUB -> hub();
        };
    }

    private boolean isOpen() {
        return published && !hidesReport && !supervisory;
    }

    private Set<Field> everybody() {
        return all(HEAD, TEXTS, FATE, List.of(SUBJECT_AGENCY), hidesPerson ? List.of() : List.of(DISPLAY_NAME));
    }

    private Set<Field> open() {
        return all(HEAD, FATE, List.of(SUBJECT_AGENCY, CHANNEL), hidesPerson ? List.of() : TEXTS);
    }

    /** Whatever anybody may read there, what is confidential with its flag; of what is alleged that it goes on, where it is known there. */
    private Set<Field> hub() {
        if (supervisory || !published) {
            return complaint.report().references().isEmpty() ? none() : all(List.of(EXISTENCE, STATUS));
        }
        return all(HEAD, TEXTS, without(FATE, FAMILY), List.of(SUBJECT_AGENCY, SECRECY, EXTERNAL_REFS));
    }

    private Set<Field> respondent() {
        if (!published) {
            return none();
        }
        return hidesReport || supervisory
                ? disclosed()
                : all(
                        everybody(),
                        List.of(SUBJECT_OFFICIAL),
                        hidesPerson ? List.of() : List.of(REPORTER_NAME, CONTACT));
    }

    /** What the inspectorate disclosed to his agency, and with it that there is something. */
    private Set<Field> disclosed() {
        Set<Field> fields = EnumSet.copyOf(DISCLOSABLE);
        fields.retainAll(unit.map(complaint.shielding()::disclosedTo).orElse(Set.of()));
        if (!fields.isEmpty()) {
            fields.add(EXISTENCE);
        }
        return fields;
    }

    private Set<Field> agency() {
        return all(
                HEAD,
                TEXTS,
                FATE,
                INSIDE,
                List.of(SUBJECT_AGENCY, SUBJECT_OFFICIAL, FEEDBACK, INTERNAL_NOTES, NUDGES),
                hidesPerson ? List.of() : List.of(DISPLAY_NAME, REPORTER_NAME));
    }

    private Set<Field> liaison() {
        if (!supervisory) {
            return agency();
        }
        return unit.filter(complaint.shielding().assigned()::contains).isPresent()
                ? without(agency(), FEEDBACK, INTERNAL_NOTES, NUDGES, DISPLAY_NAME, REPORTER_NAME)
                : none();
    }

    private Set<Field> official() {
        return all(
                HEAD,
                TEXTS,
                FATE,
                INSIDE,
                List.of(SUBJECT_AGENCY, SUBJECT_OFFICIAL, EXTERNAL_REFS),
                hidesPerson ? List.of() : List.of(DISPLAY_NAME, REPORTER_NAME));
    }

    private Set<Field> admin() {
        if (supervisory) {
            return handedOver ? all(LISTED) : all(official(), List.of(FEEDBACK, INTERNAL_NOTES, NUDGES));
        }
        return all(official(), List.of(FEEDBACK, INTERNAL_NOTES, NUDGES, TRAIL));
    }

    private Set<Field> archive() {
        return all(
                HEAD,
                TEXTS,
                FATE,
                List.of(CHANNEL, SECRECY, FEEDBACK),
                hidesPerson ? List.of() : List.of(EXTERNAL_REFS),
                hidesReport ? List.of() : List.of(SUBJECT_AGENCY));
    }

    private Set<Field> auditor() {
        return supervisory
                ? all(LISTED, List.of(TRAIL))
                : all(
                        HEAD,
                        FATE,
                        INSIDE,
                        List.of(TRAIL),
                        hidesPerson ? List.of() : List.of(EXTERNAL_REFS),
                        hidesReport ? List.of() : List.of(SUBJECT_AGENCY));
    }

    private Set<Field> monitor() {
        if (supervisory || hidesPerson && hidesReport) {
            return none();
        }
        if (hidesReport) {
            return all(AGGREGATE);
        }
        return published
                ? all(HEAD, TEXTS, FATE, INSIDE, List.of(SUBJECT_AGENCY))
                : without(all(HEAD, INSIDE), TRACKING_ID);
    }

    /** Whether he sees the very point: of somebody anonymous only those do who take it in, decide or examine. */
    boolean seesPoint() {
        boolean near = viewer == Viewer.REPORTER || OFFICIALS.contains(viewer);
        return shown().contains(PLACE) && (near || !hidesPerson);
    }

    /** Whether he sees how to reach the reporter, and not only that the system can. */
    boolean seesContact() {
        return viewer == Viewer.REPORTER;
    }

    /** Whether he sees the kelurahan, and not only the district. */
    boolean seesVillage() {
        return shown().contains(AREA) && !(viewer == Viewer.MONITOR && hidesReport);
    }

    /** Whose values he may know beside the texts. */
    Set<Planted.Tells> knows() {
        Set<Field> shown = shown();
        Set<Planted.Tells> may = EnumSet.noneOf(Planted.Tells.class);
        Map<Field, Planted.Tells> of = new EnumMap<>(Map.of(
                REPORTER_NAME, Planted.Tells.NAME,
                ACCOUNT, Planted.Tells.ACCOUNT,
                ORIGINALS, Planted.Tells.FILE,
                SUBJECT_OFFICIAL, Planted.Tells.OFFICIAL,
                CONTENT, Planted.Tells.CONTENT,
                ANSWER, Planted.Tells.ANSWER));
        of.forEach((field, tells) -> {
            if (shown.contains(field)) {
                may.add(tells);
            }
        });
        // Notes, replies and drafts quote what was told and what will be answered.
        if (shown.contains(NOTES) || shown.contains(INTERNAL_NOTES) || shown.contains(FEEDBACK)) {
            may.addAll(Set.of(Planted.Tells.CONTENT, Planted.Tells.ANSWER));
        }
        if (shown.contains(CONTENT)
                && !Set.of(Viewer.PUBLIC, Viewer.SUPPORTER, Viewer.RESPONDENT, Viewer.MONITOR, Viewer.OPEN)
                        .contains(viewer)) {
            may.add(Planted.Tells.REMARK);
        }
        if (seesPoint()) {
            may.add(Planted.Tells.POINT);
        }
        if (seesContact()) {
            may.add(Planted.Tells.CONTACT);
        }
        return may;
    }

    /** What he may open, and how: who is anonymous is unmasked by two. */
    Map<Field, Access> openable() {
        Map<Field, Access> may = new EnumMap<>(Field.class);
        boolean closed = supervisory && handedOver && viewer != Viewer.APIP;
        if (OFFICIALS.contains(viewer) && !closed) {
            Access identity = hidesPerson ? Access.TWO_PERSONS : Access.ON_RECORD;
            may.putAll(Map.of(CONTACT, identity, ORIGINALS, identity, CONTENT, Access.ON_RECORD));
            if (hidesPerson) {
                may.put(REPORTER_NAME, identity);
            }
            if (viewer != Viewer.INTAKE) {
                may.putAll(Map.of(ACCOUNT, identity, OTHER_REPORTS, identity, FEEDBACK, Access.ON_RECORD));
            }
        }
        boolean works = (viewer == Viewer.HANDLER || viewer == Viewer.LIAISON) && shown().contains(PLACE);
        if (works && hidesPerson) {
            may.put(PLACE, Access.ON_RECORD);
        }
        return may;
    }
}
