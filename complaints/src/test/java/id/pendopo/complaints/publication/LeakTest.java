package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.publication.Planted.Tells;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to whatever reports, nothing comes out to anybody that the domain keeps from him. What may come out is said here a second
 * time, in the words of the domain and not by the table; and a table that is wrong in a single cell is noticed.
 */
class LeakTest {
    private static final List<Secrecy> SECRECIES = List.of(
            Secrecy.PLAIN,
            Secrecy.ANONYMOUS,
            Secrecy.CONFIDENTIAL,
            new Secrecy(true, true, false, false),
            new Secrecy(true, true, false, true));
    private static final List<Field> IDENTITY =
            List.of(Field.REPORTER_NAME, Field.CONTACT, Field.ACCOUNT, Field.ORIGINALS);
    private static final List<Field> CLOSED = List.of(Field.PLACE, Field.CONTENT, Field.FEEDBACK);
    private static final List<Field> PARTS =
            List.of(Field.CONTENT, Field.PLACE, Field.ANSWER, Field.SUBJECT_OFFICIAL, Field.REPORTER_NAME);
    private static final PersonalText WHY = PersonalText.of("untuk menindaklanjuti laporan ini");

    /** Some cases, what was planted in each, and what leaked. */
    private static final class Run {
        private final Random random;
        private final Hall hall;
        private final Onlooker onlooker;
        private final Map<String, Planted> planted = new LinkedHashMap<>();
        private final Set<String> leaks = new TreeSet<>();
        private final Set<String> taken = new TreeSet<>();

        Run(long seed, VisibilityTable table) {
            this.random = new Random(seed);
            this.hall = new Hall(random);
            this.onlooker = new Onlooker(hall, table);
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        Run lived(int cases, int acts) {
            for (int i = 0; i < cases; i++) {
                Planted one = new Planted(random.nextInt(80), any(List.of(Hall.DPU, Hall.DLH)));
                if (planted.putIfAbsent(one.caseId, one) == null) {
                    Actor reporter = Actor.of(one.account, ComplaintRole.REPORTER);
                    Command submit = new FilingCommand.Submit(
                            one.report(any(SECRECIES)), hall.tracking(), true, Optional.empty());
                    tries(one, submit, reporter);
                }
            }
            planted.keySet()
                    .removeIf(id -> hall.office
                            .file(ComplaintPolicy.PROCEDURE, CaseId.of(id))
                            .isEmpty());
            for (int i = 0; i < acts; i++) {
                Planted one = any(List.copyOf(planted.values()));
                act(one);
                if (random.nextInt(4) == 0) {
                    look(one, List.of(any(Hall.OTHERS), any(Hall.OTHERS)));
                }
            }
            planted.values().forEach(one -> look(one, Hall.OTHERS));
            shared();
            return this;
        }

        private void act(Planted one) {
            Actor reporter = Actor.of(one.account, ComplaintRole.REPORTER);
            List<Actor> all = new ArrayList<>(Hall.OTHERS);
            all.add(reporter);
            boolean forward = random.nextInt(5) < 2;
            Optional<Map.Entry<Command, Actor>> next = forward ? nextOf(one) : Optional.empty();
            if (next.isPresent()) {
                tries(one, next.get().getKey(), next.get().getValue());
            } else {
                Command command = anyCommand(one);
                tries(one, command, random.nextInt(4) > 0 ? whoMay(command, reporter) : any(all));
            }
        }

        /** What takes the case on, so that histories get somewhere. */
        private Optional<Map.Entry<Command, Actor>> nextOf(Planted one) {
            CaseFile<Complaint> file = hall.file(one.caseId);
            boolean supervisory = file.data().isSupervisory();
            if (file.isAt(ComplaintStage.RECEIVED)) {
                ReportKind kind = supervisory || random.nextInt(4) == 0
                        ? ReportKind.COMPLAINT_SUPERVISORY
                        : ReportKind.COMPLAINT_GENERAL;
                Code leaf = Code.of(kind == ReportKind.COMPLAINT_SUPERVISORY ? "PUNGLI" : "TROTOAR_RUSAK");
                return Optional.of(Map.entry(new FilingCommand.Verify(kind, leaf), Hall.ADMIN));
            }
            if (file.isAt(ComplaintStage.VERIFIED)) {
                Code to = supervisory ? Hall.APIP : Hall.DPU;
                return Optional.of(Map.entry(new CaseworkCommand.Dispose(to, Optional.empty()), Hall.ADMIN));
            }
            if (file.isAt(ComplaintStage.DISPOSED)) {
                return Optional.of(Map.entry(new CaseworkCommand.Accept(), supervisory ? Hall.EXAMINER : Hall.AT_DPU));
            }
            if (file.isAt(ComplaintStage.IN_PROGRESS)) {
                return Optional.of(
                        file.data().answering().draft().isPresent()
                                ? Map.entry(
                                        new AnsweringCommand.ApproveAnswer(),
                                        supervisory ? Hall.INSPECTOR : Hall.LIAISON)
                                : Map.entry(draft(one), supervisory ? Hall.EXAMINER : Hall.AT_DPU));
            }
            return Optional.empty();
        }

        private Actor whoMay(Command command, Actor reporter) {
            String act = command.getClass().getSimpleName();
            if (act.contains("Secrecy")) {
                return reporter;
            }
            if (act.equals("Disclose") || act.equals("AssignLiaison")) {
                return Hall.INSPECTOR;
            }
            if (act.equals("ApproveUnmasking") || act.equals("RefuseUnmasking")) {
                return any(List.of(Hall.SECOND_ADMIN, Hall.INSPECTOR));
            }
            if (act.equals("RequestUnmasking") || act.equals("ReadIdentity")) {
                return any(List.of(Hall.ADMIN, Hall.EXAMINER));
            }
            return any(List.of(Hall.ADMIN, Hall.SECOND_ADMIN, Hall.EXAMINER, Hall.INSPECTOR, Hall.AT_DPU));
        }

        private Command draft(Planted one) {
            Narrative text = Narrative.of(
                    random.nextInt(3) == 0
                            ? one.thanks()
                            : "Sudah diperbaiki pada hari Selasa, dengan hasil " + one.answer() + " di lapangan.");
            return new AnsweringCommand.DraftAnswer(
                    text, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of());
        }

        private Command anyCommand(Planted one) {
            Planted other = any(List.copyOf(planted.values()));
            Narrative words = Narrative.of(one.thanks());
            return any(List.<Command>of(
                    random.nextInt(8) > 0 ? new AnsweringCommand.ApproveAnswer() : new FilingCommand.Withdraw(true),
                    new FilingCommand.StepBack(true),
                    new CaseworkCommand.Accept(),
                    new CaseworkCommand.NoteProgress(words),
                    new CaseworkCommand.NoteRemark(words),
                    new CaseworkCommand.ReclassifyAsSupervisory(Code.of("PUNGLI"), Hall.APIP, words),
                    draft(one),
                    new AnsweringCommand.ApproveAnswer(),
                    random.nextInt(8) > 0 ? draft(one) : new FamilyCommand.Merge(CaseId.of(other.caseId)),
                    new ShieldingCommand.TightenSecrecy(any(SECRECIES)),
                    new ShieldingCommand.LoosenSecrecy(any(SECRECIES)),
                    new ShieldingCommand.ReadIdentity(List.of(any(IDENTITY)), WHY),
                    new ShieldingCommand.ReadHidden(List.of(any(CLOSED)), WHY),
                    new ShieldingCommand.RequestUnmasking(List.of(Field.REPORTER_NAME, Field.CONTACT), WHY),
                    new ShieldingCommand.RequestUnmasking(List.of(Field.ACCOUNT), WHY),
                    new ShieldingCommand.ApproveUnmasking(),
                    new ShieldingCommand.RefuseUnmasking(WHY),
                    new ShieldingCommand.Disclose(Hall.DPU, List.of(any(PARTS))),
                    new ShieldingCommand.Disclose(Hall.DPU, List.of(Field.CONTENT, Field.ANSWER)),
                    new ShieldingCommand.AssignLiaison(Hall.DPU)));
        }

        private void tries(Planted one, Command command, Actor actor) {
            Answer answer = hall.ask(one.caseId, command, actor);
            if (answer.accepted()) {
                taken.add(command.getClass().getSimpleName());
            }
            check(one, actor, "answer", onlooker.words(answer.findings()));
            for (Notice notice : hall.office.notices(answer)) {
                boolean own = notice.to().toString().contains(one.account.value());
                String text = notice.subject() + " " + notice.body() + " " + notice.values();
                one.foundIn(text).stream()
                        .filter(tells -> !own || tells == Tells.CASE)
                        .forEach(tells -> leaks.add("notice to " + notice.to().key() + ": " + tells));
            }
        }

        private void look(Planted one, List<Actor> others) {
            List<Actor> all = new ArrayList<>(others);
            all.add(Actor.of(one.account, ComplaintRole.REPORTER));
            for (Actor actor : all) {
                onlooker.shownTo(actor, one.caseId).forEach((where, text) -> check(one, actor, where, text));
            }
            onlooker.shownToAll(one.caseId).forEach((where, text) -> check(one, Hall.STRANGER, where, text));
            if (!isPublic(one)) {
                onlooker.shownToAll(one.caseId).forEach((where, text) -> {
                    if (!text.equals("Optional.empty")) {
                        leaks.add(where + " shows what is not there");
                    }
                });
            }
        }

        /** Of all cases together: the leaders see whatever they see of each, open data no text at all. */
        private void shared() {
            onlooker.shownOf(List.copyOf(planted.keySet()))
                    .forEach((where, text) -> planted.values()
                            .forEach(one ->
                                    check(one, where.equals("center") ? Hall.MONITOR : Hall.STRANGER, where, text)));
        }

        private boolean isPublic(Planted one) {
            CaseFile<Complaint> file = hall.file(one.caseId);
            Secrecy secrecy = file.data().shielding().secrecy();
            return !secrecy.hidesReport()
                    && !file.data().isSupervisory()
                    && !file.data().casework().dispositions().isEmpty()
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
                        .forEach(tells ->
                                leaks.add("%s of %s to %s %s".formatted(tells, truth(one), actor.role(), where)));
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
            boolean isNobody =
                    Set.of("SUPPORTER", "REPORTER").contains(actor.role().value());
            return complaint.isSupervisory() && isOfAgency && !opened || !isPublic(one) && isNobody;
        }

        private String truth(Planted one) {
            CaseFile<Complaint> file = hall.file(one.caseId);
            return file.data().shielding().secrecy()
                    + (file.data().isSupervisory() ? " supervisory " : " ")
                    + file.stage();
        }

        /** What the domain lets this person learn of this case. */
        private Set<Tells> may(Planted one, Actor actor) {
            CaseFile<Complaint> file = hall.file(one.caseId);
            Complaint complaint = file.data();
            Set<Tells> may = EnumSet.noneOf(Tells.class);
            if (actor.person().equals(one.account)) {
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
                    may.addAll(Set.of(Tells.NAME, Tells.OFFICIAL));
                }
                if (isOfAgency) {
                    may.add(Tells.OFFICIAL);
                }
            }
            boolean archive = Set.of("OMBUDSMAN_LIAISON", "RECORDS_OFFICER")
                    .contains(actor.role().value());
            if (archive && !supervisory) {
                may.addAll(Set.of(Tells.CONTENT, Tells.ANSWER));
                if (!hidden) {
                    may.add(Tells.POINT);
                }
            }
            boolean atIntake = complaint.casework().dispositions().isEmpty();
            if (isAdmin && (!supervisory || atIntake) || isApip && supervisory) {
                may.addAll(Set.of(Tells.CONTENT, Tells.ANSWER, Tells.POINT, Tells.OFFICIAL));
                if (!hidden) {
                    may.add(Tells.NAME);
                }
            }
            if (isOfAgency && supervisory) {
                Set<Field> disclosed = complaint.shielding().disclosedTo(Hall.DPU);
                boolean assigned = actor.role().equals(ComplaintRole.LIAISON.code())
                        && complaint.shielding().assigned().contains(Hall.DPU);
                if (actor.isOf(Hall.DPU)) {
                    add(may, disclosed, assigned);
                }
            }
            opened(complaint, actor, may);
            return may;
        }

        private static void add(Set<Tells> may, Set<Field> disclosed, boolean assigned) {
            Map<Field, Tells> parts = new EnumMap<>(Map.of(
                    Field.CONTENT, Tells.CONTENT,
                    Field.ANSWER, Tells.ANSWER,
                    Field.PLACE, Tells.POINT,
                    Field.SUBJECT_OFFICIAL, Tells.OFFICIAL));
            parts.forEach((field, tells) -> {
                if (assigned || disclosed.contains(field)) {
                    may.add(tells);
                }
            });
        }

        /** What he read on record today; a text as it stands tells whatever people wrote into it. */
        private void opened(Complaint complaint, Actor actor, Set<Tells> may) {
            Set<Field> read = complaint.shielding().read(actor.person(), hall.today());
            if (read.contains(Field.CONTENT) || read.contains(Field.FEEDBACK)) {
                may.addAll(EnumSet.complementOf(EnumSet.of(Tells.CASE)));
            }
            if (read.contains(Field.REPORTER_NAME)) {
                may.add(Tells.NAME);
            }
            if (read.contains(Field.CONTACT)) {
                may.add(Tells.CONTACT);
            }
            if (read.contains(Field.ACCOUNT)) {
                may.add(Tells.ACCOUNT);
            }
            if (read.contains(Field.ORIGINALS)) {
                may.add(Tells.FILE);
            }
            if (read.contains(Field.PLACE)) {
                may.add(Tells.POINT);
            }
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void nothing_comes_out_that_is_not_for_whoever_sees_it(@ForAll long seed) {
        assertThat(new Run(seed, VisibilityTable.declared()).lived(2, 25).leaks).isEmpty();
    }

    /** A history in which nothing happens proves nothing. */
    @Test
    void the_histories_get_somewhere() {
        Set<String> acts = Set.of(
                "Submit",
                "Verify",
                "Dispose",
                "Accept",
                "DraftAnswer",
                "ApproveAnswer",
                "TightenSecrecy",
                "LoosenSecrecy",
                "ReadIdentity",
                "ReadHidden",
                "RequestUnmasking",
                "ApproveUnmasking",
                "Disclose",
                "AssignLiaison",
                "ReclassifyAsSupervisory");
        Set<String> taken = new TreeSet<>();
        for (int seed = 0; seed < 60 && !taken.containsAll(acts); seed++) {
            Run run = new Run(seed, VisibilityTable.declared()).lived(3, 40);
            assertThat(run.leaks).isEmpty();
            taken.addAll(run.taken);
        }
        assertThat(taken).containsAll(acts);
    }

    /** One cell that is wrong, of each kind, is noticed. */
    @Test
    void a_table_that_is_wrong_in_one_cell_leaks() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("(?m)^(ANONYMOUS +REPORTER_NAME +no +no +yes +no +)no", "$1yes");
        wrong.put("(?m)^(PLAIN +CONTACT +)no", "$1yes");
        wrong.put("(?m)^(PLAIN +CONTENT +)clean", "$1yes");
        wrong.put("(?m)^(PLAIN +ORIGINALS +)no", "$1yes");
        wrong.put("(?m)^(HOME +PLACE +)coarse", "$1yes");
        wrong.put("(?m)^(PLAIN +SUBJECT_OFFICIAL +)no", "$1yes");
        wrong.put("(?m)^(PLAIN +ACCOUNT +no +no +yes +no +)no", "$1yes");
        wrong.forEach((cell, instead) -> {
            String text = VisibilityTable.declaration();
            String broken = text.replaceAll(cell, instead);
            assertThat(broken).as(cell).isNotEqualTo(text);
            assertThat(leaksOf(broken)).as(cell).isNotEmpty();
        });
    }

    private static Set<String> leaksOf(String declaration) {
        Set<String> leaks = new TreeSet<>();
        for (int seed = 0; seed < 20 && leaks.isEmpty(); seed++) {
            leaks.addAll(new Run(seed, VisibilityTable.parse(declaration)).lived(2, 20).leaks);
        }
        return leaks;
    }
}
