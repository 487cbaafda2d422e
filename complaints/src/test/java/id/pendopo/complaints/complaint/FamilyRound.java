package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several reports of one office that wander by chance, merged and split and added to, and are then brought to their end by officials. */
final class FamilyRound {
    private static final int TURNS = 16;
    private static final int TRIES = 60;
    private static final int SWEEPS = 40;

    private final Random random;
    private final FamilyWorld world = new FamilyWorld();
    private final Set<String> ids = new TreeSet<>();
    private final List<String> course = new ArrayList<>();
    private final boolean dissolving;
    private LocalDateTime now = LocalDateTime.parse("2025-06-04T09:00");
    private int substitutes;
    private int splits;

    FamilyRound(int seed) {
        random = new Random(seed);
        dissolving = seed % 4 == 0;
        world.disposed("k1", "w1", Sample.plain());
        world.verified("k2", "w2", Sample.plain());
        world.received(
                "k3", "w3", Sample.pavement().hiding(Secrecy.CONFIDENTIAL).done());
        world.received("k4", "w4", Sample.accusing());
        ids.addAll(List.of("k1", "k2", "k3", "k4"));
    }

    List<String> course() {
        return course;
    }

    /** Those that are not at an end. */
    Set<String> open() {
        return ids.stream()
                .filter(id -> world.file(id).status() == CaseStatus.OPEN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> stages() {
        return ids.stream().map(id -> world.file(id).stage().value()).collect(Collectors.toSet());
    }

    Set<String> acts() {
        return ids.stream()
                .flatMap(id -> world.entries(id).stream())
                .map(JournalEntry::act)
                .collect(Collectors.toSet());
    }

    /** Anybody does anything that is possible to any of them, or time passes. */
    void wanders() {
        for (int turn = 0; turn < TURNS; turn++) {
            passes(random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(2));
            if (dissolving && turn == TURNS / 2) {
                world.dissolves("DPU");
            }
            for (int attempt = 0; attempt < TRIES; attempt++) {
                if (does(any(ids), any(people()), any(commands()))) {
                    break;
                }
            }
        }
    }

    private List<Actor> people() {
        List<Actor> all = new ArrayList<>(ComplaintMatrixTest.everybody());
        all.remove(Actor.SYSTEM);
        for (String account : List.of("w1", "w2", "w3", "w4")) {
            all.add(Actor.of(account, ComplaintRole.REPORTER));
            all.add(Actor.of(account, ComplaintRole.SUPPORTER));
        }
        return all;
    }

    /** Now and then what belongs to families alone, so that it is not lost among the rest. */
    private List<ComplaintCommand> commands() {
        List<ComplaintCommand> family = List.of(
                new FamilyCommand.Merge(CaseId.of(any(ids))),
                split(),
                new FamilyCommand.ReplyToParts(Commands.LONG, Set.of(CaseId.of(any(ids)))),
                new FamilyCommand.ReworkParts(Set.of(CaseId.of(any(ids)))),
                new FamilyCommand.Support(VerificationLevel.CONTACT),
                new FamilyCommand.WithdrawSupport(),
                new FamilyCommand.Append(Commands.LONG));
        return random.nextInt(3) == 0 ? family : Commands.all(now.toLocalDate(), random);
    }

    private FamilyCommand.Split split() {
        return new FamilyCommand.Split(List.of(part("a", Commands.DPU), part("b", FamilyWorld.DLH)));
    }

    private FamilyCommand.PartOrder part(String name, Code agency) {
        return new FamilyCommand.PartOrder(
                CaseId.of("bagian-" + splits + name), world.code(), agency, Optional.empty(), Optional.empty());
    }

    private <T> T any(java.util.Collection<T> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private boolean does(String id, Actor actor, ComplaintCommand command) {
        boolean taken = world.tried(now.toString(), id, actor, command).isEmpty();
        if (taken) {
            course.add(id + " " + command.getClass().getSimpleName());
            world.data(id).family().parts().forEach(part -> ids.add(part.id().value()));
            splits++;
        }
        return taken;
    }

    private void passes(int days) {
        now = now.plusDays(days).plusMinutes(1);
        ids.forEach(id -> world.settle(now.toString(), id));
    }

    /** Officials who never had to do with them do what is theirs; nobody else does anything. */
    boolean finishes() {
        for (int sweep = 0; sweep < SWEEPS && !open().isEmpty(); sweep++) {
            passes(sweep % 3 == 2 ? 30 : 1);
            open().forEach(this::worksOn);
        }
        return open().isEmpty();
    }

    private boolean worksOn(String id) {
        CaseFile<Complaint> file = world.file(id);
        boolean split = file.data().family().isSplit();
        return switch (ComplaintStage.valueOf(file.stage().value())) {
            case RECEIVED -> does(id, someone(ComplaintRole.INSTANCE_ADMIN), sorted(file.data()));
            case HELD ->
                does(id, someone(ComplaintRole.INSTANCE_ADMIN), new FilingCommand.Release(Code.of("LOOKED_AT")));
            case VERIFIED -> does(id, someone(ComplaintRole.INSTANCE_ADMIN), Work.to(receiving(file.data())));
            case RETURNED ->
                does(
                                id,
                                someone(ComplaintRole.INSTANCE_ADMIN),
                                new CaseworkCommand.Redispose(Code.of("DISKOMINFO"), Optional.empty(), false))
                        || does(
                                id,
                                someone(ComplaintRole.INSTANCE_ADMIN),
                                new CaseworkCommand.Redispose(FamilyWorld.DLH, Optional.empty(), false));
            case REOPENED ->
                split
                        ? does(id, someone(ComplaintRole.INSTANCE_ADMIN), new FamilyCommand.ReworkParts(parts(file)))
                        : routesBack(id, file.data());
            case DISPOSED, IN_PROGRESS -> !split && (replacesGone(id, file.data()) || answers(id, file.data()));
            default -> false;
        };
    }

    private static Set<CaseId> parts(CaseFile<Complaint> file) {
        return file.data().family().parts().stream().map(Family.Part::id).collect(Collectors.toSet());
    }

    private static ComplaintCommand sorted(Complaint complaint) {
        return complaint.isSupervisory()
                ? new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Commands.BRIBE)
                : Sample.verify();
    }

    private static Code receiving(Complaint complaint) {
        return complaint.isSupervisory() ? Commands.INSPECTORATE : FamilyWorld.DLH;
    }

    private static Code active(Complaint complaint) {
        return complaint.casework().active().map(Disposition::agency).orElseGet(() -> receiving(complaint));
    }

    /** Whoever has it is no more: another takes it. */
    private boolean replacesGone(String id, Complaint complaint) {
        return does(
                id,
                someone(ComplaintRole.INSTANCE_ADMIN),
                new CaseworkCommand.RedisposeFromGone(FamilyWorld.DLH, Optional.empty()));
    }

    private boolean routesBack(String id, Complaint complaint) {
        return complaint.isSupervisory()
                ? does(
                        id,
                        someone(ComplaintRole.APIP_HEAD).of(active(complaint)),
                        new AnsweringCommand.RouteBack(Optional.of(PersonRef.of("pemeriksa-" + ++substitutes))))
                : does(id, someone(ComplaintRole.INSTANCE_ADMIN), new AnsweringCommand.RouteBack(Optional.empty()));
    }

    private boolean answers(String id, Complaint complaint) {
        boolean supervisory = complaint.isSupervisory();
        Code unit = active(complaint);
        PersonRef examiner = PersonRef.of("pengganti-" + ++substitutes);
        if (supervisory
                && complaint.casework().active().flatMap(Disposition::examiner).isPresent()) {
            does(id, someone(ComplaintRole.APIP_HEAD).of(unit), new AnsweringCommand.ReplaceExaminer(examiner));
        }
        Actor drafter = Actor.of(examiner, supervisory ? ComplaintRole.APIP_OFFICER : ComplaintRole.AGENCY_ADMIN)
                .of(unit);
        does(
                id,
                drafter,
                new AnsweringCommand.DraftAnswer(
                        Commands.LONG,
                        Optional.of(Upshot.of(supervisory ? Outcome.ANSWERED : Outcome.DONE)),
                        supervisory ? Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP) : Optional.empty(),
                        List.of()));
        return does(
                id,
                someone(supervisory ? ComplaintRole.APIP_HEAD : ComplaintRole.LIAISON)
                        .of(unit),
                new AnsweringCommand.ApproveAnswer());
    }

    private Actor someone(ComplaintRole role) {
        return Actor.of("pengganti-" + ++substitutes, role);
    }
}
