package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_AUDIT;
import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_CHECK;
import static id.pendopo.complaints.complaint.ComplaintClock.ABUSE_FIX;
import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.MINOR_SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of terms that hold for some complaints alone (<i>jangka waktu khusus</i>). */
final class SpecialSteps {
    private final ComplaintPolicy policy;

    SpecialSteps(ComplaintPolicy policy) {
        this.policy = policy;
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>();
        policy.minorHours().ifPresent(hours -> steps.add(minorWithinHours(hours.value())));
        if (policy.minorHours().isEmpty()) {
            policy.minorTerm().ifPresent(term -> steps.add(minorWithin(term.value())));
        }
        steps.addAll(formal());
        policy.abuseCheck().ifPresent(check -> steps.addAll(abuse(check, audit(), fix())));
        return steps;
    }

    private Term audit() {
        return policy.abuseAudit().orElseThrow().value();
    }

    private Term fix() {
        return policy.abuseFix().orElseThrow().value();
    }

    private static ActingStep<Complaint, CaseworkCommand.TreatAsMinor> minor() {
        return Stepping.officer(
                        "Laporan ditetapkan sebagai pengaduan ringan",
                        ComplaintsLaw.PROCEDURE,
                        CaseworkCommand.TreatAsMinor.class,
                        INSTANCE_ADMIN)
                .from(DISPOSED, IN_PROGRESS)
                .staying()
                .onlyFor(Handlers::leads)
                .given("complaints.NOT_MINOR", CaseworkRules::mayBeMinor)
                .atMost(1, "complaints.MINOR_BEFORE");
    }

    private static Step<Complaint> minorWithin(Term term) {
        return minor().starting(MINOR_SETTLEMENT, term)
                .countingFrom((file, minor, o) -> file.data().intake().receivedOn())
                .recording((file, minor, o) -> new CaseworkEvent.BecameMinor(o.today(), Optional.empty()));
    }

    /** Clocks count days: the day on which the hours end is the last, and the instant stands in the case. */
    private static Step<Complaint> minorWithinHours(int hours) {
        return minor().until(
                        MINOR_SETTLEMENT,
                        (file, minor, o) ->
                                endOf(file, hours).atOffset(o.offset()).toLocalDate())
                .recording(
                        (file, minor, o) -> new CaseworkEvent.BecameMinor(o.today(), Optional.of(endOf(file, hours))));
    }

    private static Instant endOf(CaseFile<Complaint> file, int hours) {
        return file.handling().openedAt().plus(Duration.ofHours(hours));
    }

    private List<Step<Complaint>> formal() {
        return List.of(
                Stepping.officer(
                                "Permintaan diteruskan sebagai permohonan informasi publik",
                                ComplaintsLaw.FORMAL_REQUEST,
                                CaseworkCommand.TreatAsFormalRequest.class,
                                INSTANCE_ADMIN,
                                AGENCY_ADMIN)
                        .from(DISPOSED, IN_PROGRESS)
                        .staying()
                        .onlyFor(Handlers::worksOrLeads)
                        .given("complaints.NOT_A_QUESTION", CaseworkRules::isQuestion)
                        .atMost(1, "complaints.FORMAL_BEFORE")
                        .stopping(SETTLEMENT)
                        .stopping(SETTLEMENT_TWICE)
                        .lowering(ComplaintFlag.SETTLEMENT_LATE)
                        .starting(FORMAL_REQUEST, policy.formalRequest().value())
                        .countingFrom((file, formal, o) -> o.today())
                        .recording((file, formal, o) -> new CaseworkEvent.BecameFormalRequest(o.today())),
                Stepping.officer(
                                "Permohonan informasi publik diperpanjang",
                                ComplaintsLaw.FORMAL_REQUEST,
                                CaseworkCommand.ExtendFormalRequest.class,
                                INSTANCE_ADMIN,
                                AGENCY_ADMIN)
                        .from(DISPOSED, IN_PROGRESS)
                        .staying()
                        .onlyFor(Handlers::worksOrLeads)
                        .atMost(1, "complaints.EXTENDED_BEFORE")
                        .extending(FORMAL_REQUEST, policy.formalExtension().value())
                        .recording((file, extend, o) -> new CaseworkEvent.FormalRequestExtended(new Extension.Granted(
                                policy.formalExtension().value().amount(),
                                extend.why(),
                                o.today(),
                                file.clocks()
                                        .find(FORMAL_REQUEST)
                                        .map(ClockState::lastDay)
                                        .orElse(o.today())))));
    }

    private List<Step<Complaint>> abuse(Value<Term> check, Term audit, Term fix) {
        return List.of(
                abuse("Laporan penyalahgunaan perizinan diperiksa", CaseworkCommand.CheckAbuse.class)
                        .atMost(1, "complaints.ABUSE_BEFORE")
                        .starting(ABUSE_CHECK, check.value())
                        .countingFrom((file, begin, o) -> file.data().intake().receivedOn())
                        .recording((file, begin, o) -> examined(AbuseStep.CHECKING)),
                after(AbuseStep.CHECKING, "Tidak ada indikasi penyalahgunaan", CaseworkCommand.FindNoSign.class)
                        .stopping(ABUSE_CHECK)
                        .recording((file, found, o) -> examined(AbuseStep.NO_SIGN)),
                after(AbuseStep.CHECKING, "Ada indikasi penyalahgunaan, diaudit", CaseworkCommand.FindSign.class)
                        .stopping(ABUSE_CHECK)
                        .starting(ABUSE_AUDIT, audit)
                        .countingFrom((file, found, o) -> o.today())
                        .recording((file, found, o) -> examined(AbuseStep.AUDITING)),
                after(AbuseStep.AUDITING, "Audit berakhir", CaseworkCommand.EndAudit.class)
                        .stopping(ABUSE_AUDIT)
                        .recording((file, end, o) ->
                                examined(end.forLawEnforcement() ? AbuseStep.FOR_LAW_ENFORCEMENT : AbuseStep.NO_FAULT)),
                after(AbuseStep.AUDITING, "Audit menemukan kesalahan administratif", CaseworkCommand.FindFault.class)
                        .stopping(ABUSE_AUDIT)
                        .starting(ABUSE_FIX, fix)
                        .countingFrom((file, found, o) -> o.today())
                        .recording((file, found, o) -> examined(AbuseStep.ADMINISTRATIVE_FAULT)),
                after(
                                AbuseStep.ADMINISTRATIVE_FAULT,
                                "Kesalahan administratif diperbaiki",
                                CaseworkCommand.PutRight.class)
                        .stopping(ABUSE_FIX)
                        .recording((file, mended, o) -> examined(AbuseStep.PUT_RIGHT)));
    }

    private static <C extends Command> ActingStep<Complaint, C> abuse(String title, Class<C> command) {
        return Stepping.officer(title, ComplaintsLaw.LICENSING_ABUSE, command, APIP_HEAD)
                .from(DISPOSED, IN_PROGRESS)
                .staying()
                .onlyFor(Handlers::leads);
    }

    private static <C extends Command> ActingStep<Complaint, C> after(AbuseStep step, String title, Class<C> command) {
        return abuse(title, command)
                .given(
                        "complaints.ABUSE_OUT_OF_ORDER",
                        (CaseFile<Complaint> file, Occasion o) -> CaseworkRules.hasCome(file, step));
    }

    private static CaseworkEvent examined(AbuseStep step) {
        return new CaseworkEvent.AbuseExamined(step);
    }
}
