package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may know what of a complaint (<i>perlindungan identitas dan isi</i>).
 *
 * @param asked what the reporter wants hidden now
 * @param inherited what the reports want hidden with which this one belongs together; only they loosen that
 * @param linkCut whether the reporter hears nothing more of it
 * @param readings who read what is closed, on the last day on which anybody did; earlier ones are in the journal
 * @param unmasking the latest wish to know who an anonymous reporter is
 * @param disclosures what the supervisors disclosed to which agency
 * @param assigned agencies whose liaison the supervisors assigned
 */
public record Shielding(
        Secrecy asked,
        Secrecy inherited,
        boolean linkCut,
        List<Reading> readings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Unmasking> unmasking,
        List<Disclosure> disclosures,
        Set<Code> assigned) {
    /** Copies what it is given. */
    public Shielding {
        readings = List.copyOf(readings);
        disclosures = List.copyOf(disclosures);
        assigned = java.util.Collections.unmodifiableSet(new TreeSet<>(assigned));
    }

    static Shielding of(Secrecy asked) {
        return new Shielding(asked, Secrecy.PLAIN, false, List.of(), Optional.empty(), List.of(), Set.of());
    }

    /** What is hidden now: whatever this report or one that belongs with it wants hidden. */
    @JsonIgnore
    public Secrecy secrecy() {
        return Secrecy.strictest(asked, inherited);
    }

    /** The fields that this person may see because he read them on this day. */
    public Set<Field> read(PersonRef by, LocalDate on) {
        Set<Field> fields = new TreeSet<>();
        readings.stream()
                .filter(reading -> reading.by().equals(by) && reading.on().equals(on))
                .forEach(reading -> fields.addAll(reading.fields()));
        return fields;
    }

    /** The fields that the supervisors disclosed to this agency. */
    public Set<Field> disclosedTo(Code agency) {
        Set<Field> fields = new TreeSet<>();
        disclosures.stream()
                .filter(disclosure -> disclosure.agency().equals(agency))
                .forEach(disclosure -> fields.addAll(disclosure.fields()));
        return fields;
    }

    /** The wish that waits for a second person. */
    @JsonIgnore
    public Optional<Unmasking> waiting() {
        return unmasking.filter(one -> one.state() == Unmasking.State.ASKED);
    }

    /** The fields that this person was allowed to unmask and has not read yet. */
    public Set<Field> unmaskedFor(PersonRef person) {
        return unmasking
                .filter(one ->
                        one.state() == Unmasking.State.APPROVED && one.by().equals(person))
                .map(one -> Set.copyOf(one.fields()))
                .orElse(Set.of());
    }

    Shielding hiding(Secrecy other) {
        return new Shielding(other, inherited, linkCut, readings, unmasking, disclosures, assigned);
    }

    /** The same with whatever a report wants hidden that belongs with it. */
    Shielding inheriting(Secrecy other) {
        Secrecy both = Secrecy.strictest(inherited, other);
        return new Shielding(asked, both, linkCut, readings, unmasking, disclosures, assigned);
    }

    /** The same without any way to the reporter. */
    Shielding cut() {
        return new Shielding(asked, inherited, true, readings, unmasking, disclosures, assigned);
    }

    Shielding read(Reading reading) {
        List<Reading> sameDay = new ArrayList<>(readings);
        sameDay.removeIf(earlier -> !earlier.on().equals(reading.on()));
        sameDay.add(reading);
        return new Shielding(asked, inherited, linkCut, sameDay, unmasking, disclosures, assigned);
    }

    Shielding unmasking(Unmasking now) {
        return new Shielding(asked, inherited, linkCut, readings, Optional.of(now), disclosures, assigned);
    }

    Shielding disclosed(Disclosure disclosure) {
        List<Disclosure> more = new ArrayList<>(disclosures);
        more.add(disclosure);
        return new Shielding(asked, inherited, linkCut, readings, unmasking, more, assigned);
    }

    Shielding assigning(Code agency) {
        Set<Code> more = new TreeSet<>(assigned);
        more.add(agency);
        return new Shielding(asked, inherited, linkCut, readings, unmasking, disclosures, more);
    }

    private static List<Field> inOrder(Collection<Field> fields) {
        return List.copyOf(new TreeSet<>(fields));
    }

    /**
     * That somebody read what is closed (<i>akses atas data tertutup</i>): he sees it until the end of that day [D].
     *
     * @param by who
     * @param on the day
     * @param fields what
     */
    public record Reading(PersonRef by, LocalDate on, List<Field> fields) {
        /** Puts the fields in order. */
        public Reading {
            fields = inOrder(fields);
        }
    }

    /**
     * The wish to know who an anonymous reporter is (<i>permintaan pembukaan identitas</i>): a second person decides.
     *
     * @param by who wishes it
     * @param fields what he wishes to know
     * @param reason why
     * @param state what became of it
     */
    public record Unmasking(
            PersonRef by,
            List<Field> fields,
            @Personal(purpose = Purpose.AUDIT) PersonalText reason,
            State state) {
        /** What became of a wish to unmask. */
        public enum State {
            /** It waits for the second person. */
            ASKED,
            /** He agreed: it may be read once, on record. */
            APPROVED,
            /** He did not. */
            REFUSED,
            /** It was read. */
            USED
        }

        /** Puts the fields in order. */
        public Unmasking {
            fields = inOrder(fields);
        }

        Unmasking now(State other) {
            return new Unmasking(by, fields, reason, other);
        }
    }

    /**
     * What the supervisors disclosed (<i>pengungkapan oleh APIP</i>).
     *
     * @param agency to which agency
     * @param fields what
     */
    public record Disclosure(Code agency, List<Field> fields) {
        /** Puts the fields in order. */
        public Disclosure {
            fields = inOrder(fields);
        }
    }
}
