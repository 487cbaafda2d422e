package id.pendopo.performance.abuse;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.activity.ActivityPolicy;
import id.pendopo.performance.activity.DutyReading;
import id.pendopo.performance.activity.DutyStatus;
import id.pendopo.performance.activity.Evidence;
import id.pendopo.performance.activity.Output;
import id.pendopo.performance.activity.PlacementReading;
import id.pendopo.performance.activity.TimeSpan;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.activity.WorkLinks;
import id.pendopo.performance.activity.WorkPlace;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.UnitCode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries as the checks see them. */
final class Traces {
    static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    static final EmployeeId ANI = EmployeeId.of("emp-ani");
    private static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final AbuseChecks CHECKS = AbuseChecks.of(
            PACK.book(AbusePolicy.schema()).policy(DAY),
            PACK.book(ActivityPolicy.schema()).policy(DAY),
            WIB);

    private Traces() {}

    static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(WIB);
    }

    /** An hour of letters on this day of April 2026, entered that afternoon. */
    static WorkTrace letters(int day, String from, String to) {
        return trace("e-%d-%s".formatted(day, from.replace(":", "")), ANI, day, from, to, Optional.empty());
    }

    static WorkTrace told(int day, String words) {
        return told("e-" + day, ANI, day, words);
    }

    static WorkTrace told(String id, EmployeeId who, int day, String words) {
        return trace(id, who, day, "08:00", "09:00", Optional.of(words));
    }

    private static WorkTrace trace(String id, EmployeeId who, int day, String from, String to, Optional<String> words) {
        LocalDate date = LocalDate.of(2026, 4, day);
        Work work = new Work(
                date,
                TimeSpan.of(from, to),
                new Output(Code.of("SURAT_KELUAR"), 2, words.map(PersonalText::of)),
                WorkLinks.NONE,
                WorkPlace.OFFICE,
                List.of());
        return new WorkTrace(CaseId.of(id), who, work, 60, date.atTime(15, 30).toInstant(WIB), Optional.empty());
    }

    static WorkTrace entered(WorkTrace trace, String when) {
        return new WorkTrace(trace.entry(), trace.person(), trace.work(), trace.claimed(), at(when), trace.approval());
    }

    static WorkTrace counted(WorkTrace trace, int quantity) {
        Work work = trace.work();
        return with(
                trace,
                new Work(
                        work.date(),
                        work.time(),
                        Output.of(work.output().item(), quantity),
                        work.links(),
                        work.place(),
                        work.evidence()));
    }

    static WorkTrace proven(WorkTrace trace, String hash) {
        DocumentRef file = new DocumentRef("doc", Code.of("PROOF"), "application/pdf", 10, hash.repeat(64));
        return proven(trace, Evidence.of(file));
    }

    static WorkTrace proven(WorkTrace trace, Evidence evidence) {
        Work work = trace.work();
        return with(
                trace,
                new Work(work.date(), work.time(), work.output(), work.links(), work.place(), List.of(evidence)));
    }

    static WorkTrace serving(WorkTrace trace, String duty) {
        Work work = trace.work();
        return with(
                trace,
                new Work(
                        work.date(),
                        work.time(),
                        work.output(),
                        new WorkLinks(Optional.of(Code.of(duty)), Optional.empty()),
                        work.place(),
                        work.evidence()));
    }

    private static WorkTrace with(WorkTrace trace, Work work) {
        return new WorkTrace(trace.entry(), trace.person(), work, trace.claimed(), trace.enteredAt(), trace.approval());
    }

    static WorkTrace approved(WorkTrace trace, String by, String when, int minutes) {
        return new WorkTrace(
                trace.entry(),
                trace.person(),
                trace.work(),
                trace.claimed(),
                trace.enteredAt(),
                Optional.of(new WorkTrace.Approval(PersonRef.of(by), at(when), minutes)));
    }

    static DutyReading duty(DutyStatus status) {
        return new DutyReading(
                status, Optional.of(LocalTime.of(7, 30)), Optional.of(LocalTime.of(16, 0)), 450, 0, false);
    }

    /** His month, present on every day but those that are told. */
    static PersonMonth month(Map<Integer, DutyReading> days, WorkTrace... traces) {
        Map<LocalDate, DutyReading> all = new HashMap<>();
        for (int day = 1; day <= 30; day++) {
            all.put(LocalDate.of(2026, 4, day), days.getOrDefault(day, duty(DutyStatus.PRESENT)));
        }
        PlacementReading placement = new PlacementReading(
                UnitCode.of("DISKOMINFO"),
                PositionFamily.PELAKSANA,
                PositionClass.of(7),
                Set.of(Code.of("PERSURATAN")),
                Set.of(),
                List.of());
        return new PersonMonth(ANI, placement, all, List.of(traces));
    }

    static List<String> flags(WorkTrace... traces) {
        return shown(CHECKS.ofPerson(month(Map.of(), traces)));
    }

    /** Each flag as its check, what was counted, and its cases. */
    static List<String> shown(List<AbuseFlag> flags) {
        return flags.stream()
                .map(flag -> "%s %d>%d %s"
                        .formatted(
                                flag.check(),
                                flag.found(),
                                flag.limit(),
                                flag.entries().stream().map(CaseId::value).toList()))
                .toList();
    }
}
