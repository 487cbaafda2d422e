package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.DISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.LIMIT_NEAR;
import static id.pendopo.complaints.complaint.ComplaintClock.MINOR_SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.NOTIFYING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The ladders (<i>jenjang eskalasi</i>): what is late is told upward by time, and nothing moves. */
final class LateSteps {
    private final Settling settling;
    private final Value<EscalationLevels> levels;

    LateSteps(Settling settling, Value<EscalationLevels> levels) {
        this.settling = settling;
        this.levels = levels;
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>(List.of(
                told(
                        Stepping.late(
                                        "Penerusan setelah verifikasi terlambat",
                                        ComplaintsLaw.SENT_THE_SAME_DAY,
                                        levels,
                                        CaseworkCommand.NoteDispositionLate.class)
                                .from(VERIFIED)
                                .staying()
                                .whenPassed(DISPOSING, file -> new CaseworkCommand.NoteDispositionLate())
                                .raising(ComplaintFlag.DISPOSITION_LATE),
                        DISPOSING),
                told(
                        late(
                                        "Tindak lanjut pertama terlambat",
                                        ComplaintsLaw.NATIONAL_CHANNEL,
                                        FIRST_FOLLOW_UP,
                                        CaseworkCommand.NoteFollowUpLate.class,
                                        CaseworkCommand.NoteFollowUpLate::new)
                                .raising(ComplaintFlag.FOLLOW_UP_LATE),
                        FIRST_FOLLOW_UP),
                told(
                        late(
                                        "Penyelesaian terlambat",
                                        ComplaintsLaw.SETTLEMENT_BY_KIND,
                                        SETTLEMENT,
                                        CaseworkCommand.NoteSettlementLate.class,
                                        CaseworkCommand.NoteSettlementLate::new)
                                .raising(ComplaintFlag.SETTLEMENT_LATE)
                                .starting(SETTLEMENT_TWICE, (file, note, o) -> asMuchAgain(file))
                                .countingFrom((file, note, o) -> lastDay(file, o.today())),
                        SETTLEMENT),
                told(
                        late(
                                "Penyelesaian terlambat sebanyak jangka waktunya",
                                ComplaintsLaw.PROCEDURE,
                                SETTLEMENT_TWICE,
                                CaseworkCommand.NoteSettlementTwiceLate.class,
                                CaseworkCommand.NoteSettlementTwiceLate::new),
                        SETTLEMENT_TWICE),
                told(
                        late(
                                "Batas keputusan undang-undang sudah dekat",
                                ComplaintsLaw.PROCEDURE,
                                LIMIT_NEAR,
                                CaseworkCommand.NoteLimitNear.class,
                                CaseworkCommand.NoteLimitNear::new),
                        LIMIT_NEAR),
                told(
                        late(
                                        "Batas keputusan undang-undang terlampaui",
                                        ComplaintsLaw.DECISION_LIMIT,
                                        LEGAL_LIMIT,
                                        CaseworkCommand.NoteLimitPassed.class,
                                        CaseworkCommand.NoteLimitPassed::new)
                                .raising(ComplaintFlag.LIMIT_PASSED),
                        LEGAL_LIMIT),
                told(
                        late(
                                        "Permohonan informasi publik terlambat",
                                        ComplaintsLaw.FORMAL_REQUEST,
                                        FORMAL_REQUEST,
                                        CaseworkCommand.NoteFormalRequestLate.class,
                                        CaseworkCommand.NoteFormalRequestLate::new)
                                .raising(ComplaintFlag.SETTLEMENT_LATE),
                        FORMAL_REQUEST),
                told(
                        late(
                                        "Pemberitahuan keputusan terlambat",
                                        ComplaintsLaw.DECISION_NOTICE,
                                        NOTIFYING,
                                        CaseworkCommand.NoteNoticeLate.class,
                                        CaseworkCommand.NoteNoticeLate::new)
                                .raising(ComplaintFlag.NOTICE_LATE),
                        NOTIFYING)));
        if (settling.hasMinorClass()) {
            steps.add(told(
                    late(
                            "Pengaduan ringan terlambat",
                            ComplaintsLaw.PROCEDURE,
                            MINOR_SETTLEMENT,
                            CaseworkCommand.NoteMinorLate.class,
                            CaseworkCommand.NoteMinorLate::new),
                    MINOR_SETTLEMENT));
        }
        return steps;
    }

    private <C extends Command> ActingStep<Complaint, C> late(
            String title, LegalSource source, ComplaintClock clock, Class<C> command, Supplier<C> note) {
        return Stepping.late(title, source, levels, command)
                .fromAnyOpen()
                .staying()
                .whenPassed(clock, file -> note.get());
    }

    private <C extends Command> Step<Complaint> told(ActingStep<Complaint, C> step, ComplaintClock clock) {
        return Stepping.told(step, clock, levels);
    }

    private Term asMuchAgain(CaseFile<Complaint> file) {
        return file.clocks().find(SETTLEMENT).flatMap(ClockState::term).orElseGet(() -> settling.given(file.data()));
    }

    private static LocalDate lastDay(CaseFile<Complaint> file, LocalDate otherwise) {
        return file.clocks().find(SETTLEMENT).map(ClockState::lastDay).orElse(otherwise);
    }
}
