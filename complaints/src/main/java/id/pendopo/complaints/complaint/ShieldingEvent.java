package id.pendopo.complaints.complaint;

import id.pendopo.complaints.complaint.Shielding.Unmasking;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who may know what (<i>perlindungan identitas dan isi</i>). */
public sealed interface ShieldingEvent extends ComplaintEvent {
    /** More is hidden from now on: whatever was shown before is withdrawn from every view. */
    record SecrecyTightened(Secrecy secrecy) implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.hiding(Secrecy.strictest(shielding.asked(), secrecy)));
        }
    }

    /** The reporter wants less hidden. */
    record SecrecyLoosened(Secrecy secrecy) implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.hiding(secrecy));
        }
    }

    /**
     * Somebody read what is closed.
     *
     * @param by who
     * @param on the day
     * @param fields what
     */
    record ClosedFieldsRead(PersonRef by, LocalDate on, List<Field> fields) implements ShieldingEvent {
        /** Copies what it is given. */
        public ClosedFieldsRead {
            fields = List.copyOf(fields);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> {
                Set<Field> unmasked = shielding.unmaskedFor(by);
                Shielding read = shielding.read(new Shielding.Reading(by, on, fields));
                return fields.stream().anyMatch(unmasked::contains)
                        ? read.unmasking(read.unmasking().orElseThrow().now(Unmasking.State.USED))
                        : read;
            });
        }
    }

    /**
     * Somebody wishes to know who reported.
     *
     * @param by who
     * @param fields what
     * @param reason why
     */
    record UnmaskingRequested(
            PersonRef by,
            List<Field> fields,
            @Personal(purpose = Purpose.AUDIT) PersonalText reason) implements ShieldingEvent {
        /** Copies what it is given. */
        public UnmaskingRequested {
            fields = List.copyOf(fields);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(
                    shielding -> shielding.unmasking(new Unmasking(by, fields, reason, Unmasking.State.ASKED)));
        }
    }

    /** A second person agreed. */
    record UnmaskingApproved() implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding ->
                    shielding.unmasking(shielding.unmasking().orElseThrow().now(Unmasking.State.APPROVED)));
        }
    }

    /** A second person did not agree. */
    record UnmaskingRefused(
            @Personal(purpose = Purpose.AUDIT) PersonalText reason) implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding ->
                    shielding.unmasking(shielding.unmasking().orElseThrow().now(Unmasking.State.REFUSED)));
        }
    }

    /** The supervisors disclosed these fields to this agency. */
    record PartsDisclosed(Code agency, List<Field> fields) implements ShieldingEvent {
        /** Copies what it is given. */
        public PartsDisclosed {
            fields = List.copyOf(fields);
        }

        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.disclosed(new Shielding.Disclosure(agency, fields)));
        }
    }

    /** The supervisors assigned the liaison of this agency. */
    record LiaisonAssigned(Code agency) implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.assigning(agency));
        }
    }
}
