package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage, every command, every role: always an answer, never an exception, and nothing that the pages do not say. */
class ComplaintMatrixTest {
    private static final int SORTS = 5;
    private static final int TURNS = 5;

    /** Everybody, some twice: a second person where two are needed, and those of an agency that has nothing to do with it. */
    static List<Actor> everybody() {
        List<Actor> all = new ArrayList<>(List.of(
                REPORTER,
                Actor.of("warga-9", ComplaintRole.REPORTER),
                Actor.of(CITIZEN, ComplaintRole.SUPPORTER),
                COUNTER,
                Actor.of("kanal-1", ComplaintRole.ADAPTER),
                Stages.HUB,
                ADMIN,
                SECOND_ADMIN,
                Actor.of("penghubung-1", ComplaintRole.LIAISON).of(Commands.DPU),
                Actor.of("opd-1", ComplaintRole.AGENCY_ADMIN).of(Commands.DPU),
                Actor.of("penghubung-2", ComplaintRole.LIAISON).of(Code.of("DLH")),
                Actor.of("opd-2", ComplaintRole.AGENCY_ADMIN).of(Code.of("DLH")),
                Actor.of("pemeriksa-1", ComplaintRole.APIP_OFFICER).of(Commands.INSPECTORATE),
                Actor.of("pemeriksa-2", ComplaintRole.APIP_OFFICER).of(Commands.INSPECTORATE),
                SUPERVISOR,
                Actor.of("pimpinan-1", ComplaintRole.MONITOR),
                Actor.of("ombudsman-1", ComplaintRole.OMBUDSMAN_LIAISON),
                ARCHIVIST,
                Actor.of("auditor-1", ComplaintRole.AUDITOR)));
        all.add(Actor.SYSTEM);
        return all;
    }

    /** Reports of every sort, by who brings them. */
    static Journey<Complaint> brought(int sort) {
        Journey<Complaint> journey = Sample.journey();
        switch (sort % SORTS) {
            case 0 -> journey.open("2025-06-10T09:00", REPORTER, submit(plain()));
            case 1 -> journey.open("2025-06-10T09:00", REPORTER, submit(accusing()));
            case 2 ->
                journey.open(
                        "2025-06-10T09:00",
                        REPORTER,
                        submit(pavement().hiding(Secrecy.ANONYMOUS).done()));
            case 3 ->
                journey.knowing(
                                SubmissionCounts.FACT,
                                new SubmissionCounts(
                                        Optional.of(9), Optional.empty(), Optional.empty(), Optional.empty(), false))
                        .open("2025-06-10T09:00", REPORTER, submit(plain()));
            default -> journey.open("2025-06-10T09:00", COUNTER, submit(plain()));
        }
        return journey;
    }

    /** What the outside answers at this moment: the standing of the agency to which it may go. */
    static List<ComplaintCommand> asked(Journey<Complaint> journey, LocalDateTime now, Random random) {
        boolean supervisory = journey.data().isSupervisory();
        journey.knowing(
                AgencyStanding.FACT,
                new AgencyStanding(
                        supervisory != (random.nextInt(8) == 0) ? AgencyKind.INSPECTORATE : AgencyKind.AGENCY,
                        true,
                        true));
        journey.knowing(FamilyReading.FACT, Sample.earlier(supervisory));
        journey.knowing(PersonComparison.FACT, PersonComparison.NOBODY);
        return Commands.all(now.toLocalDate(), random);
    }

    /** Every command of everybody in a case at every stage; those who wander find what follows from time and from each other. */
    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided() {
        CommandMatrix<Complaint> matrix = CommandMatrix.of(Region.WORKFLOW, ComplaintCommand.class);
        Map<String, Set<String>> table = new TreeMap<>();
        Stages.every().forEach((name, journey) -> {
            String at = journey.last()
                    .at()
                    .atOffset(ZoneOffset.ofHours(7))
                    .toLocalDateTime()
                    .plusHours(1)
                    .toString();
            journey.ask(matrix, at, everybody(), asked(journey, LocalDateTime.parse(at), new Random(7)));
        });
        matrix.accepted().forEach(cell -> {
            String[] parts = cell.split(" ", 3);
            table.computeIfAbsent(parts[0] + " " + parts[1], key -> new TreeSet<>())
                    .add(parts[2]);
        });
        assertThat(table).hasSizeGreaterThan(100);
        assertThat(table.get("RECEIVED Verify")).containsExactly("INSTANCE_ADMIN");
        assertThat(table.get("RECEIVED Reject")).containsExactly("INSTANCE_ADMIN");
        assertThat(table.get("HELD Complete")).contains("REPORTER");
        assertThat(table.get("VERIFIED Dispose")).containsExactly("INSTANCE_ADMIN");
        assertThat(table.get("RESPONDED Confirm")).containsExactly("REPORTER");
        assertThat(table.get("CLOSED Reopen")).containsExactly("REPORTER");
        // The national channel closes what it knows and what was answered, and nothing else.
        assertThat(table.get("RESPONDED CloseAtHub")).containsExactly("ADAPTER");
        assertThat(table.keySet().stream().filter(cell -> cell.endsWith(" CloseAtHub")))
                .containsExactly("RESPONDED CloseAtHub");
        // The auditor changes nothing anywhere; the leaders ask where the office owes something, and do nothing else.
        // What is held waits for its reporter here; what the guard holds for a person is found below.
        assertThat(matrix.accepted()).noneMatch(cell -> cell.endsWith(" AUDITOR"));
        assertThat(matrix.accepted().stream().filter(cell -> cell.endsWith(" MONITOR")))
                .containsExactlyInAnyOrder(
                        "RECEIVED Nudge MONITOR",
                        "VERIFIED Nudge MONITOR",
                        "DISPOSED Nudge MONITOR",
                        "RETURNED Nudge MONITOR",
                        "IN_PROGRESS Nudge MONITOR",
                        "REOPENED Nudge MONITOR");
        assertThat(table.keySet().stream().filter(cell -> cell.endsWith(" Nudge")))
                .hasSize(6);
        // What lies in the archive takes an objection and its decision, what happens elsewhere, what became of the
        // report with which it was merged, and that one merged into it goes its own way.
        assertThat(table.keySet().stream().filter(cell -> cell.startsWith("ARCHIVED")))
                .isSubsetOf(
                        "ARCHIVED ObjectToRejection",
                        "ARCHIVED UpholdObjection",
                        "ARCHIVED DismissObjection",
                        "ARCHIVED RecordOmbudsman",
                        "ARCHIVED RecordPolice",
                        "ARCHIVED RecordMedia",
                        "ARCHIVED EndCourtCase",
                        "ARCHIVED InheritSecrecy",
                        "ARCHIVED LetGo",
                        "ARCHIVED HearAnswered",
                        "ARCHIVED HearClosed",
                        "ARCHIVED HearEnded");
    }

    /** What the pages name can be done, at each stage that they name, but for what is listed with its reason; and that cannot. */
    @Tag("walk")
    @Test
    void every_step_can_be_taken_at_every_stage_that_the_pages_name() {
        CommandMatrix<Complaint> matrix = CommandMatrix.of(Region.WORKFLOW, ComplaintCommand.class);
        Set<String> written = matrix.written();
        Set<String> missed = pairs(written);
        int named = missed.size();
        Situations.preparations()
                .forEach((name, acts) -> Situations.every().forEach((start, begun) -> {
                    Journey<Complaint> journey = Situations.prepared(Situations.answered(begun, false), acts);
                    String now = Situations.after(journey, 0, 60);
                    for (boolean inspectorate : List.of(false, true)) {
                        askMissed(matrix, written, missed, Situations.answered(journey, inspectorate), now);
                    }
                    for (int days : Situations.days(name)) {
                        String at = LocalDateTime.parse(now).plusDays(days).toString();
                        askMissed(matrix, written, missed, journey, at);
                        journey.settle(at);
                        askMissed(matrix, written, missed, journey, at);
                    }
                }));
        assertThat(missed).isEqualTo(Situations.unreachable());
        assertThat(named).isGreaterThan(450);
    }

    private static Set<String> pairs(Set<String> cells) {
        Set<String> pairs = new TreeSet<>();
        cells.forEach(cell -> pairs.add(cell.substring(0, cell.indexOf(' ', cell.indexOf(' ') + 1))));
        return pairs;
    }

    /** Asks what was accepted at this stage by nobody yet, of those who might. */
    private static void askMissed(
            CommandMatrix<Complaint> matrix,
            Set<String> written,
            Set<String> missed,
            Journey<Complaint> journey,
            String at) {
        String stage = journey.file().stage().value() + " ";
        if (missed.stream().noneMatch(pair -> pair.startsWith(stage))) {
            return;
        }
        List<ComplaintCommand> commands =
                new ArrayList<>(Commands.all(LocalDateTime.parse(at).toLocalDate(), new Random(7)));
        commands.addAll(Situations.OPENING);
        for (ComplaintCommand command : commands) {
            String pair = stage + command.getClass().getSimpleName();
            if (missed.contains(pair)) {
                List<Actor> actors = Stream.concat(everybody().stream(), Stream.of(Situations.SUPPORTER))
                        .filter(actor -> written.contains(pair + " " + actor.role())
                                || actor.isSystem() && written.contains(pair + " another case"))
                        .toList();
                if (!journey.ask(matrix, at, actors, List.of(command)).isEmpty()) {
                    missed.remove(pair);
                }
            }
        }
    }

    @Test
    void a_case_can_be_brought_to_every_stage() {
        Stages.every()
                .forEach((name, journey) ->
                        assertThat(journey.file().stage().value()).isEqualTo(name.split(" ")[0]));
        assertThat(Stages.every().keySet().stream().map(name -> name.split(" ")[0]))
                .contains(Arrays.stream(ComplaintStage.values()).map(Enum::name).toArray(String[]::new));
    }

    @Tag("walk")
    @Test
    void wandering_cases_are_decided_sealed_and_replayed() {
        CommandMatrix<Complaint> matrix = CommandMatrix.of(Region.WORKFLOW, ComplaintCommand.class);
        List<Journey<Complaint>> journeys = new ArrayList<>(Stages.every().values());
        for (int sort = 0; sort < SORTS; sort++) {
            journeys.add(brought(sort));
        }
        int seed = 0;
        for (Journey<Complaint> journey : journeys) {
            Random random = new Random(++seed);
            journey.wander(
                    matrix, "2025-06-11T10:00", TURNS, random, everybody(), (one, now) -> asked(one, now, random));
        }
        assertThat(matrix.accepted()).hasSizeGreaterThan(100);
    }

    @Test
    void the_walks_know_every_command() {
        SealedFamily.of(ComplaintCommand.class).allAmong(Commands.all(Region.DAY, new Random(1)));
    }
}
