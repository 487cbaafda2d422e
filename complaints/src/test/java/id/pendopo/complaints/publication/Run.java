package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.publication.Planted.Tells;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Some cases of one office, what was planted in each, what became of them, and what leaked. Whatever is done is by chance of one seed. */
final class Run {
    static final List<Secrecy> SECRECIES = List.of(
            Secrecy.PLAIN,
            Secrecy.ANONYMOUS,
            Secrecy.CONFIDENTIAL,
            new Secrecy(true, true, false, false),
            new Secrecy(true, true, false, true));

    final Random random;
    final Hall hall;
    private final Onlooker onlooker;
    private final Map<String, Planted> planted = new LinkedHashMap<>();
    final Set<String> leaks = new TreeSet<>();
    private int numbers;

    Run(long seed, VisibilityTable table) {
        this.random = new Random(seed);
        this.hall = new Hall(random);
        this.onlooker = new Onlooker(hall, table);
        this.numbers = random.nextInt(40);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One that nobody brought yet. */
    Planted fresh() {
        return new Planted(numbers++, any(List.of(Hall.DPU, Hall.DLH)));
    }

    /** One that its reporter brought, hidden so. */
    Planted brought(Secrecy secrecy) {
        Planted one = fresh();
        tries(one, submit(one, secrecy), reporter(one));
        return one;
    }

    Planted brought() {
        return brought(any(SECRECIES));
    }

    FilingCommand.Submit submit(Planted one, Secrecy secrecy) {
        return new FilingCommand.Submit(one.report(secrecy), hall.tracking(), true, Optional.empty());
    }

    /** The parts into which it is split. */
    List<Planted> split(Planted one) {
        List<Planted> parts = List.of(one.part(1), one.part(2));
        tries(
                one,
                new FamilyCommand.Split(List.of(order(parts.get(0), Hall.DPU), order(parts.get(1), Hall.DLH))),
                Hall.ADMIN);
        parts.stream().filter(this::isThere).forEach(part -> planted.put(part.caseId, part));
        return parts;
    }

    private FamilyCommand.PartOrder order(Planted part, Code agency) {
        return new FamilyCommand.PartOrder(
                CaseId.of(part.caseId), hall.tracking(), agency, Optional.empty(), Optional.empty());
    }

    static Actor reporter(Planted one) {
        return Actor.of(one.account, ComplaintRole.REPORTER);
    }

    boolean isThere(Planted one) {
        return hall.office
                .file(ComplaintPolicy.PROCEDURE, CaseId.of(one.caseId))
                .isPresent();
    }

    List<Planted> all() {
        return List.copyOf(planted.values());
    }

    boolean isSupervisory(Planted one) {
        return isThere(one) && hall.file(one.caseId).data().isSupervisory();
    }

    /** Asks, and looks at whatever is said to whoever asked and to whoever is told. */
    boolean tries(Planted one, Command command, Actor actor) {
        Answer answer = hall.ask(one.caseId, command, actor);
        if (isThere(one)) {
            planted.putIfAbsent(one.caseId, one);
            check(one, actor, "answer", onlooker.words(answer.findings()));
        }
        told(hall.office.notices(answer));
        return answer.accepted();
    }

    /** Days pass. */
    void later(int days) {
        List<JournalEntry> entries = hall.later(days, planted.keySet());
        told(hall.office.notices(entries));
    }

    private void told(List<Notice> notices) {
        for (Notice notice : notices) {
            String text = notice.subject() + " " + notice.body() + " " + notice.values();
            for (Planted one : planted.values()) {
                boolean own = notice.to().toString().contains(one.account.value());
                one.foundIn(text).stream()
                        .filter(tells -> !own || tells == Tells.CASE)
                        .forEach(tells -> leaks.add("notice to " + notice.to().key() + ": " + tells));
            }
        }
    }

    /** All who look at this one, or some of them. */
    void look(Planted one, List<Actor> others) {
        if (!isThere(one)) {
            return;
        }
        List<Actor> all = new ArrayList<>(others);
        all.add(reporter(one));
        for (Actor actor : all) {
            onlooker.shownTo(actor, one.caseId).forEach((where, text) -> check(one, actor, where, text));
            CaseFile<Complaint> file = hall.file(one.caseId);
            Set<Field> read = file.data().shielding().read(actor.person(), hall.today());
            onlooker.beyond(actor, one.caseId, read)
                    .forEach(what -> leaks.add("%s of %s to %s".formatted(what, truth(one), actor.role())));
        }
        onlooker.beyond(one.caseId).forEach(what -> leaks.add("%s of %s".formatted(what, truth(one))));
        Set<Tells> channel = new Reading(hall.file(one.caseId), Viewer.HUB, Optional.empty()).knows();
        one.foundIn(onlooker.toldToHub(one.caseId)).stream()
                .filter(tells -> !channel.contains(tells))
                .forEach(tells -> leaks.add("%s of %s to the national channel".formatted(tells, truth(one))));
        boolean isOpen = isPublic(one);
        onlooker.shownToAll(one.caseId).forEach((where, text) -> {
            check(one, Hall.STRANGER, where, text);
            if (!isOpen && !text.equals("Optional.empty")) {
                leaks.add(where + " shows what is not there");
            }
        });
    }

    /** Of all cases together: the leaders see whatever they see of each, open data no text at all. */
    void shared() {
        onlooker.shownOf(List.copyOf(planted.keySet()))
                .forEach((where, text) -> planted.values().stream()
                        // A part has the words of its whole, which stands in its own right.
                        .filter(one -> !hall.file(one.caseId).data().family().isPart())
                        .forEach(
                                one -> check(one, where.equals("center") ? Hall.MONITOR : Hall.STRANGER, where, text)));
    }

    /** The acts that were taken in all of them. */
    Set<String> acts() {
        Set<String> acts = new TreeSet<>();
        planted.keySet().forEach(id -> hall.office.journal(CaseId.of(id)).forEach(entry -> acts.add(entry.act())));
        return acts;
    }

    private boolean isPublic(Planted one) {
        CaseFile<Complaint> file = hall.file(one.caseId);
        Complaint complaint = file.data();
        return !complaint.shielding().secrecy().hidesReport()
                && !complaint.isSupervisory()
                && (!complaint.casework().dispositions().isEmpty()
                        || complaint.family().isSplit())
                && !complaint.family().isPart()
                && !file.isAt(ComplaintStage.ARCHIVED);
    }

    private void check(Planted one, Actor actor, String where, String text) {
        List<Tells> found = one.foundIn(text);
        if (!found.isEmpty()) {
            Set<Tells> may = may(one, actor);
            found.stream()
                    .filter(tells -> !may.contains(tells))
                    // The inbox names the case it lists, to whoever may know that there is one.
                    .filter(tells -> tells != Tells.CASE || !where.equals("inbox") || mustNotKnow(one, actor))
                    .forEach(tells -> leaks.add("%s of %s to %s %s".formatted(tells, truth(one), actor.role(), where)));
        }
    }

    /** For an agency a report with the weight of supervision is not there, unless the supervisors opened some of it. */
    private boolean mustNotKnow(Planted one, Actor actor) {
        Complaint complaint = hall.file(one.caseId).data();
        boolean opened = !complaint.shielding().disclosures().isEmpty()
                || !complaint.shielding().assigned().isEmpty();
        boolean isOfAgency =
                Set.of("AGENCY_ADMIN", "LIAISON").contains(actor.role().value());
        if (actor.person().equals(one.account)) {
            return false;
        }
        boolean isNobody = Set.of("SUPPORTER", "REPORTER").contains(actor.role().value());
        return complaint.isSupervisory() && isOfAgency && !opened || !isPublic(one) && isNobody;
    }

    private String truth(Planted one) {
        CaseFile<Complaint> file = hall.file(one.caseId);
        return file.data().shielding().secrecy() + (file.data().isSupervisory() ? " supervisory " : " ") + file.stage();
    }

    /** What the domain lets this person learn of this case. */
    private Set<Tells> may(Planted one, Actor actor) {
        CaseFile<Complaint> file = hall.file(one.caseId);
        Complaint complaint = file.data();
        Set<Tells> may = EnumSet.noneOf(Tells.class);
        boolean isPart = complaint.family().isPart();
        if (actor.person().equals(one.account) && !isPart) {
            may.addAll(EnumSet.complementOf(EnumSet.of(Tells.CASE)));
            return may;
        }
        boolean hidden = complaint.shielding().secrecy().hidesPerson();
        boolean supervisory = complaint.isSupervisory();
        boolean handles = complaint
                .casework()
                .active()
                .filter(now -> actor.isOf(now.agency()))
                .isPresent();
        boolean isOfAgency =
                Set.of("AGENCY_ADMIN", "LIAISON").contains(actor.role().value());
        boolean isAdmin = actor.role().equals(ComplaintRole.INSTANCE_ADMIN.code());
        boolean isApip = actor.isOf(Hall.APIP);
        if (isPublic(one) || handles && isOfAgency && !supervisory) {
            may.addAll(Set.of(Tells.CONTENT, Tells.ANSWER));
            if (!hidden) {
                may.add(Tells.POINT);
            }
            if (isOfAgency && !hidden) {
                may.add(Tells.NAME);
            }
            if (handles && isOfAgency || actor.role().equals(ComplaintRole.INTAKE_OFFICER.code())) {
                may.add(Tells.REMARK);
            }
            if (isOfAgency) {
                may.add(Tells.OFFICIAL);
            }
        }
        boolean archive = Set.of("OMBUDSMAN_LIAISON", "RECORDS_OFFICER")
                .contains(actor.role().value());
        if (archive && !supervisory) {
            may.addAll(Set.of(Tells.CONTENT, Tells.REMARK, Tells.ANSWER));
            if (!hidden) {
                may.add(Tells.POINT);
            }
        }
        boolean atIntake = complaint.casework().dispositions().isEmpty();
        boolean examines = isApip && (supervisory || handles);
        if (isAdmin && (!supervisory || atIntake) || examines) {
            may.addAll(Set.of(Tells.CONTENT, Tells.REMARK, Tells.ANSWER, Tells.POINT, Tells.OFFICIAL));
            if (!hidden) {
                may.add(Tells.NAME);
            }
        }
        if (isOfAgency && supervisory && actor.unit().isPresent()) {
            Code agency = actor.unit().get();
            Set<Field> disclosed = complaint.shielding().disclosedTo(agency);
            boolean assigned = actor.role().equals(ComplaintRole.LIAISON.code())
                    && complaint.shielding().assigned().contains(agency);
            add(may, disclosed, assigned);
        }
        if (isOfAgency
                && !supervisory
                && complaint.shielding().secrecy().hidesReport()
                && actor.unit().isPresent()) {
            add(may, complaint.shielding().disclosedTo(actor.unit().get()), false);
        }
        opened(complaint, actor, may);
        return may;
    }

    private static void add(Set<Tells> may, Set<Field> disclosed, boolean assigned) {
        Map<Field, Tells> parts = Map.of(
                Field.CONTENT, Tells.CONTENT,
                Field.ANSWER, Tells.ANSWER,
                Field.PLACE, Tells.POINT,
                Field.SUBJECT_OFFICIAL, Tells.OFFICIAL);
        parts.forEach((field, tells) -> {
            if (assigned || disclosed.contains(field)) {
                may.add(tells);
                if (field == Field.CONTENT) {
                    may.add(Tells.REMARK);
                }
            }
        });
    }

    /** What he read on record today; a text as it stands tells whatever people wrote into it. */
    private void opened(Complaint complaint, Actor actor, Set<Tells> may) {
        Set<Field> read = complaint.shielding().read(actor.person(), hall.today());
        if (read.contains(Field.CONTENT) || read.contains(Field.FEEDBACK)) {
            may.addAll(EnumSet.complementOf(EnumSet.of(Tells.CASE)));
        }
        Map<Field, Tells> fields = Map.of(
                Field.REPORTER_NAME, Tells.NAME,
                Field.CONTACT, Tells.CONTACT,
                Field.ACCOUNT, Tells.ACCOUNT,
                Field.ORIGINALS, Tells.FILE,
                Field.PLACE, Tells.POINT);
        fields.forEach((field, tells) -> {
            if (read.contains(field)) {
                may.add(tells);
            }
        });
    }
}
