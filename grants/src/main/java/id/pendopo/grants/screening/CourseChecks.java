package id.pendopo.grants.screening;

import static id.pendopo.grants.proposal.ScreeningCode.ALREADY_DONE;
import static id.pendopo.grants.proposal.ScreeningCode.CONFLICT;
import static id.pendopo.grants.proposal.ScreeningCode.ELECTION_WINDOW;
import static id.pendopo.grants.proposal.ScreeningCode.PROPOSER_LINK;
import static id.pendopo.grants.proposal.ScreeningCode.RUSH;
import static id.pendopo.grants.proposal.ScreeningCode.SHELL;

import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningFinding.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When it was done, how fast, and by whom (<i>waktu, kecepatan dan hubungan</i>). */
final class CourseChecks {
    /** So few stages are decided on one day by an office that does its work. */
    private static final int STAGES_OF_A_DAY = 2;

    private static final long MINUTE = 60;

    private CourseChecks() {}

    /**
     * The activity ended before it is decided on, or was when it was decreed or first paid. Aid that could not be planned comes after
     * the event, and is not asked. Its last day makes the finding; the day of the look does not, or leave would die over night.
     */
    static List<ScreeningFinding> alreadyDone(Look look) {
        LocalDate decided = look.subject().course().decrees().values().stream()
                .flatMap(Set::stream)
                .min(Comparator.naturalOrder())
                .orElse(look.day());
        ScreeningSubject.Wish wish = look.subject().wish();
        return wish.planned() && wish.ends().isBefore(decided)
                ? Look.found(
                        ALREADY_DONE,
                        ALREADY_DONE.severity(),
                        List.of(look.own(Code.of("ACTIVITY_ENDED"), Optional.empty())),
                        List.of(wish.ends().toString()))
                : List.of();
    }

    /** The approval, the decree or a payment falls on a day before an election that the region has named. */
    static List<ScreeningFinding> beforeAnElection(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        look.limits().electionWindow().ifPresent(window -> {
            if (window.contains(look.day())) {
                evidence.add(look.own(Code.of("APPROVAL"), Optional.empty()));
            }
            look.subject().course().decrees().forEach((what, days) -> {
                if (days.stream().anyMatch(window::contains)) {
                    evidence.add(look.own(what, Optional.empty()));
                }
            });
        });
        return Look.found(ELECTION_WINDOW, evidence);
    }

    /** A stage decided in fewer minutes than anybody reads; or more than two stages, all on one day, of what could be planned. */
    static List<ScreeningFinding> rushed(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        long least = look.limits().minStageMinutes() * MINUTE;
        List<ScreeningSubject.StageTime> stages = look.subject().course().stages();
        for (ScreeningSubject.StageTime stage : stages) {
            if (stage.seconds() < least) {
                evidence.add(look.own(stage.stage(), Optional.of((int) (stage.seconds() / MINUTE))));
            }
        }
        long days = stages.stream()
                .map(ScreeningSubject.StageTime::decidedOn)
                .distinct()
                .count();
        if (look.subject().wish().planned() && stages.size() > STAGES_OF_A_DAY && days == 1) {
            evidence.add(look.own(Code.of("ALL_ON_ONE_DAY"), Optional.of(stages.size())));
        }
        return Look.found(RUSH, evidence);
    }

    /** Founded fewer months before it asks than the region looks at, or led by one family. */
    static List<ScreeningFinding> shell(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        LocalDate filed = look.subject().course().filedOn();
        look.subject()
                .recipient()
                .founded()
                .filter(day -> day.plusMonths(look.limits().shellMonths()).isAfter(filed))
                .ifPresent(day -> evidence.add(
                        look.own(Code.of("FOUNDED"), Optional.of((int) ChronoUnit.MONTHS.between(day, filed)))));
        evidence.addAll(links(look, SHELL));
        return Look.found(SHELL, evidence);
    }

    /** Who reviewed is related to who asks; that he sits on the board himself is seen without asking anybody. */
    static List<ScreeningFinding> conflictOfInterest(Look look) {
        List<Evidence> evidence = new ArrayList<>(links(look, CONFLICT));
        int onBoard = (int) look.subject().course().reviewers().stream()
                .filter(look.subject().recipient().persons()::contains)
                .count();
        if (onBoard > 0) {
            evidence.add(look.own(Relations.Link.REVIEWER_IS_OFFICER.code(), Optional.of(onBoard)));
        }
        return Look.found(CONFLICT, evidence);
    }

    /** The council member who proposed it is linked to the board. */
    static List<ScreeningFinding> proposerLinked(Look look) {
        return Look.found(PROPOSER_LINK, links(look, PROPOSER_LINK));
    }

    private static List<Evidence> links(Look look, ScreeningCode code) {
        return look.links().entrySet().stream()
                .filter(link -> link.getKey().finding() == code)
                .map(link -> look.own(link.getKey().code(), Optional.of(link.getValue())))
                .toList();
    }
}
