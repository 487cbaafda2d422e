package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.util.List;
import java.util.Optional;

/** What happened to an entry (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActivityEvent.EntryRecorded.class, name = "entryRecorded"),
    @JsonSubTypes.Type(value = ActivityEvent.EntrySubmitted.class, name = "entrySubmitted"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryWithdrawn.class, name = "entryWithdrawn"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryApproved.class, name = "entryApproved"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryReturned.class, name = "entryReturned"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryResubmitted.class, name = "entryResubmitted"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryRejected.class, name = "entryRejected"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryPassedOn.class, name = "entryPassedOn"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryEscalated.class, name = "entryEscalated"),
    @JsonSubTypes.Type(value = ActivityEvent.SilenceTaken.class, name = "silenceTaken"),
    @JsonSubTypes.Type(value = ActivityEvent.EntryExpired.class, name = "entryExpired"),
    @JsonSubTypes.Type(value = ActivityEvent.ApprovalRevoked.class, name = "approvalRevoked")
})
public sealed interface ActivityEvent extends Event<Activity> {
    /**
     * Entered (<i>dicatat</i>).
     *
     * @param employee whose it is
     * @param unit in which unit he worked that day
     * @param work what he did
     * @param claimed minutes that he may claim
     */
    record EntryRecorded(EmployeeId employee, UnitCode unit, Work work, int claimed)
            implements ActivityEvent, Birth<Activity> {
        @Override
        public Activity born() {
            return new Activity(employee, unit, work, claimed, Verification.NONE);
        }
    }

    /**
     * Handed in (<i>diajukan</i>).
     *
     * @param evidence what came beside what was entered
     * @param chain who may be asked, in order
     */
    record EntrySubmitted(List<Evidence> evidence, List<PersonRef> chain) implements ActivityEvent {
        /** Copies what it is given. */
        public EntrySubmitted {
            evidence = List.copyOf(evidence);
            chain = List.copyOf(chain);
        }

        @Override
        public Activity applyTo(Activity before) {
            return before.with(before.work().with(evidence), before.claimed())
                    .with(before.verification().asking(chain));
        }
    }

    /** Taken back (<i>ditarik</i>). */
    record EntryWithdrawn() implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before;
        }
    }

    /**
     * Approved (<i>disetujui</i>).
     *
     * @param minutes how many count
     * @param by who approved
     * @param cause why it is less than was claimed
     */
    record EntryApproved(
            int minutes,
            PersonRef by,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> cause) implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before.with(
                    before.verification().decided(new Verification.Verdict(minutes, Optional.of(by), cause)));
        }
    }

    /**
     * Given back (<i>dikembalikan</i>).
     *
     * @param cause why
     * @param remark what is to be mended
     */
    record EntryReturned(
            Code cause,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
            Optional<PersonalText> remark)
            implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before.with(before.verification().returned(remark));
        }
    }

    /**
     * Handed in again (<i>diajukan kembali</i>).
     *
     * @param work what he did, mended
     * @param claimed minutes that he may claim for it
     */
    record EntryResubmitted(Work work, int claimed) implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before.with(work, claimed);
        }
    }

    /**
     * Rejected (<i>ditolak</i>).
     *
     * @param cause why
     */
    record EntryRejected(Code cause) implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before;
        }
    }

    /**
     * Passed on, because whose turn it was cannot be reached (<i>diteruskan</i>).
     *
     * @param reachable who may be asked now, in order
     */
    record EntryPassedOn(List<PersonRef> reachable) implements ActivityEvent {
        /** Copies what it is given. */
        public EntryPassedOn {
            reachable = List.copyOf(reachable);
        }

        @Override
        public Activity applyTo(Activity before) {
            return before.with(before.verification().passedOn(reachable));
        }
    }

    /** Given to the superior's superior (<i>dieskalasi</i>). */
    record EntryEscalated() implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before.with(before.verification().higher());
        }
    }

    /**
     * Nobody answered until the close (<i>tidak diperiksa sampai penutupan</i>).
     *
     * @param effect what the region has follow from that
     */
    record SilenceTaken(SilenceEffect effect) implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            Verification silent = before.verification().unanswered();
            return before.with(
                    effect == SilenceEffect.EXPIRED
                            ? silent
                            : silent.decided(
                                    new Verification.Verdict(before.claimed(), Optional.empty(), Optional.empty())));
        }
    }

    /** Its time is over (<i>kedaluwarsa</i>). */
    record EntryExpired() implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before;
        }
    }

    /**
     * The approval was revoked (<i>persetujuan dicabut</i>).
     *
     * @param cause why
     */
    record ApprovalRevoked(Code cause) implements ActivityEvent {
        @Override
        public Activity applyTo(Activity before) {
            return before.with(before.verification().undone());
        }
    }
}
