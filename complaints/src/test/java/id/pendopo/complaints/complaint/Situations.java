package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.*;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases that were brought to a point at which what is rare may be done, beside those of {@link Stages}. */
final class Situations {
    static final Actor SUPPORTER = Actor.of("pendukung-1", ComplaintRole.SUPPORTER);
    private static final Actor OMBUDSMAN = Actor.of("ombudsman-1", ComplaintRole.OMBUDSMAN_LIAISON);
    private static final Actor AGENCY = Stages.AGENCY;
    private static final Actor EXAMINER = Stages.EXAMINER;
    private static final PersonalText WHY = PersonalText.of("Untuk memeriksa kebenaran laporan");
    private static final LocalDate SINCE = LocalDate.of(2025, 6, 2);

    private static final String BEFORE_SENT = "NoteFollowUpLate,NoteFormalRequestLate,NoteLimitNear,NoteLimitPassed,"
            + "NoteNoticeLate,NoteSettlementLate,NoteSettlementTwiceLate";

    /** The commands of {@link Commands} name a field that nobody opens; these are read, unmasked and disclosed. */
    static final List<ComplaintCommand> OPENING = List.of(
            new ShieldingCommand.ReadIdentity(List.of(Field.CONTACT), WHY),
            new ShieldingCommand.ReadHidden(List.of(Field.CONTENT), WHY),
            new ShieldingCommand.RequestUnmasking(List.of(Field.CONTACT), WHY),
            new ShieldingCommand.Disclose(Commands.DPU, List.of(Field.CONTENT)),
            new CaseworkCommand.Extend(1, Commands.LONG));

    private Situations() {}

    /** What is done first, by the first of these who may; what may not be done is left out. */
    record Before(List<Actor> actors, ComplaintCommand command) {}

    private static Before by(ComplaintCommand command, Actor... actors) {
        return new Before(List.of(actors), command);
    }

    /** By name, each a way to prepare a case. */
    static Map<String, List<Before>> preparations() {
        Map<String, List<Before>> all = new TreeMap<>();
        Before anonymous = by(new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS), REPORTER);
        Before check = by(new CaseworkCommand.CheckAbuse(), SUPERVISOR);
        Before sign = by(new CaseworkCommand.FindSign(), SUPERVISOR);
        all.put("nothing", List.of());
        all.put(
                "elsewhere",
                List.of(
                        by(new ProceedingCommand.RecordMedia(SINCE), ADMIN, SUPERVISOR),
                        by(new ProceedingCommand.RecordPolice(Optional.empty(), SINCE), ADMIN, SUPERVISOR),
                        by(
                                new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), SINCE, true),
                                OMBUDSMAN,
                                SUPERVISOR)));
        all.put(
                "recommended",
                List.of(
                        by(
                                new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), SINCE, true),
                                OMBUDSMAN,
                                SUPERVISOR),
                        by(new ProceedingCommand.RecordRecommendation("REK-1", SINCE), OMBUDSMAN, SUPERVISOR)));
        all.put("anonymous", List.of(anonymous));
        all.put(
                "wished",
                List.of(
                        anonymous,
                        by(
                                new ShieldingCommand.RequestUnmasking(List.of(Field.CONTACT), WHY),
                                SECOND_ADMIN,
                                EXAMINER)));
        all.put("supported", List.of(by(new FamilyCommand.Support(VerificationLevel.CONTACT), SUPPORTER)));
        all.put("drafted", List.of(by(Work.done(), AGENCY), by(Work.result(), EXAMINER)));
        all.put("promising", List.of(by(Work.answer(Upshot.planned(LocalDate.of(2025, 8, 29))), AGENCY)));
        all.put("asking", List.of(by(new CaseworkCommand.AskExtension(1, Commands.LONG), AGENCY, EXAMINER)));
        all.put("checking", List.of(check));
        all.put("auditing", List.of(check, sign));
        all.put("faulty", List.of(check, sign, by(new CaseworkCommand.FindFault(), SUPERVISOR)));
        Before question = by(
                new CaseworkCommand.Reclassify(ReportKind.INFORMATION_REQUEST, Code.of("TANYA_LAYANAN"), Commands.LONG),
                ADMIN);
        all.put("question", List.of(question));
        all.put("formal", List.of(question, by(new CaseworkCommand.TreatAsFormalRequest(), ADMIN)));
        all.put("objected", List.of(by(new FilingCommand.ObjectToRejection(WORDS), REPORTER)));
        return all;
    }

    /** Prepared so at this moment, a minute an act. */
    static Journey<Complaint> prepared(Journey<Complaint> journey, List<Before> acts) {
        for (Before act : acts) {
            String at = after(journey, 0, 1);
            act.actors().stream()
                    .filter(actor -> journey.tried(at, actor, act.command()).isEmpty())
                    .findFirst()
                    .ifPresent(actor -> journey.take(at, actor, act.command()));
        }
        return journey;
    }

    /** So long after what happened last. */
    static String after(Journey<Complaint> journey, int days, int minutes) {
        return journey.last()
                .at()
                .atOffset(ZoneOffset.ofHours(7))
                .toLocalDateTime()
                .plusDays(days)
                .plusMinutes(minutes)
                .toString();
    }

    /** Those of {@link Stages}, and those to which more than the plain way leads. */
    static Map<String, Journey<Complaint>> every() {
        Map<String, Journey<Complaint>> all = new TreeMap<>(Stages.every());
        all.put(
                "HELD supervisory",
                received("2025-06-02T09:00", accusing()).take("2025-06-03T09:00", ADMIN, hold("F")));
        Journey<Complaint> left =
                received("2025-06-02T09:00", accusing()).take("2025-06-03T09:00", ADMIN, hold("FOTO"));
        left.settle("2025-07-10T09:00");
        all.put("HELD supervisory, left", left);
        all.put("HELD at the door", atTheDoor());
        all.put("RESPONDED with a promise", promised(LocalDate.of(2025, 6, 30)));
        all.put("RESPONDED with a promise of years", promised(LocalDate.of(2026, 12, 30)));
        all.put(
                "RETURNED as a formal request",
                prepared(Stages.disposed(), preparations().getOrDefault("formal", List.of()))
                        .take("2025-06-04T09:00", AGENCY, new CaseworkCommand.HandBack(Commands.LONG, Code.of("DLH"))));
        all.put("RESPONDED by parts", byParts());
        all.put("RESPONDED part", answeredPart());
        all.put(
                "CLOSED part",
                answeredPart()
                        .ledBy(Commands.PARENT)
                        .follow("2025-06-05T11:00", new FamilyCommand.EndWithParent(FamilyCommand.ParentEnd.CLOSED)));
        all.put(
                "REOPENED by parts",
                byParts()
                        .take("2025-06-06T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()))
                        .take("2025-06-09T09:00", REPORTER, new AnsweringCommand.Reopen(Commands.LONG)));
        Journey<Complaint> examined = Stages.examined("RESPONDED")
                .take("2025-06-06T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        all.put("CLOSED supervisory", examined);
        all.put(
                "REOPENED supervisory",
                Stages.examined("RESPONDED")
                        .take("2025-06-06T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()))
                        .take("2025-06-09T09:00", REPORTER, new AnsweringCommand.Reopen(Commands.LONG)));
        Journey<Complaint> waiting = Stages.verified().take("2025-06-03T10:00", ADMIN, Commands.SPLIT);
        answeredParts(waiting);
        all.put("IN_PROGRESS, all parts answered", waiting);
        return all;
    }

    private static Journey<Complaint> atTheDoor() {
        return Sample.journey()
                .knowing(
                        SubmissionCounts.FACT,
                        new SubmissionCounts(
                                Optional.of(9), Optional.empty(), Optional.empty(), Optional.empty(), false))
                .open("2025-06-02T09:00", REPORTER, submit(plain()));
    }

    private static Journey<Complaint> promised(LocalDate day) {
        return Stages.accepted()
                .take("2025-06-05T09:00", AGENCY, Work.answer(Upshot.planned(day)))
                .take("2025-06-05T10:00", Stages.LIAISON, new AnsweringCommand.ApprovePromise());
    }

    private static void answeredParts(Journey<Complaint> whole) {
        whole.ledBy(Commands.PART);
        whole.data()
                .family()
                .parts()
                .forEach(part -> whole.follow(
                        "2025-06-05T09:00", new FamilyCommand.RecordPartAnswer(part.id(), Commands.answer())));
    }

    private static Journey<Complaint> answeredPart() {
        return Stages.part()
                .take("2025-06-05T09:00", AGENCY, Work.done())
                .take("2025-06-05T10:00", Stages.LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    private static Journey<Complaint> byParts() {
        Journey<Complaint> whole = Stages.verified().take("2025-06-03T10:00", ADMIN, Commands.SPLIT);
        answeredParts(whole);
        whole.settle("2025-06-05T09:01");
        return whole;
    }

    /** What the outside answers where a case with the weight of supervision, or any other, is sent to somebody. */
    static Journey<Complaint> answered(Journey<Complaint> journey, boolean inspectorate) {
        return journey.knowing(
                        AgencyStanding.FACT,
                        new AgencyStanding(inspectorate ? AgencyKind.INSPECTORATE : AgencyKind.AGENCY, true, true))
                .knowing(FamilyReading.FACT, earlier(journey.data().isSupervisory()));
    }

    /** The moments at which time is asked what it demands of a case that was prepared so, in days. */
    static List<Integer> days(String preparation) {
        return Set.of("nothing", "recommended", "formal", "objected").contains(preparation)
                ? List.of(2, 4, 6, 9, 14, 18, 26, 31, 40, 62, 75, 95, 130, 900)
                : List.of();
    }

    /** Steps that the pages name and to which no case comes, by stage; the reason stands above. */
    static Set<String> unreachable() {
        Set<String> all = new TreeSet<>();
        // What is counted from the day on which it was sent on is not late before.
        never(all, "RECEIVED,HELD,VERIFIED", BEFORE_SENT);
        // An answer ends the first follow-up and the days of a formal request; what is promised keeps the others
        // running.
        never(all, "RESPONDED", "NoteFollowUpLate,NoteFormalRequestLate");
        // Nothing is to be told while another answer is worked on, and closing ends the days for telling it.
        never(all, "DISPOSED,IN_PROGRESS,RETURNED,REOPENED", "NoteNoticeLate");
        // What was decided once is bound by the days of its round alone.
        never(all, "REOPENED", "NoteFormalRequestLate,NoteLimitNear,NoteLimitPassed");
        // What an agency gave back is late at nobody; and an inspectorate gives nothing back, so that nothing alleged
        // is there.
        never(all, "RETURNED", "NoteFollowUpLate,AssignLiaison,Disclose,StepBack");
        // No agency of this region is struck off its register; HolderTest has a region in which one is.
        never(all, "DISPOSED,IN_PROGRESS", "RedisposeFromGone");
        return all;
    }

    private static void never(Set<String> all, String stages, String commands) {
        for (String stage : stages.split(",")) {
            for (String command : commands.split(",")) {
                all.add(stage + " " + command);
            }
        }
    }
}
