package id.pendopo.grants.screening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is compared of one case (<i>berkas yang ditapis</i>): keys, dates and amounts, and of names only those of bodies, which are
 * public. No number of a person, an account or a card stands in it, so a region may keep it in a table of its own. Immutable and
 * thread-safe.
 *
 * <p>{@link SubjectMaker} makes it from a case file, and from a grant of another government.
 *
 * @param id the case
 * @param version the number of its last entry
 * @param giver which region gives
 * @param year of which fiscal year
 * @param policy the policy that the case is decided under
 * @param recipient who asks
 * @param wish what for, and how much
 * @param course what became of it so far
 */
public record ScreeningSubject(
        CaseId id,
        long version,
        RegionCode giver,
        int year,
        PolicyStamp policy,
        Recipient recipient,
        Wish wish,
        Course course) {
    /**
     * Who asks (<i>penerima</i>).
     *
     * <p>A value that was destroyed by law has no key, and is like nobody's.
     *
     * @param kind which kind of recipient
     * @param identity what tells it from others, by kind of key
     * @param register by what a register of recipients knows it
     * @param name the name of a body; a person has none here
     * @param kelurahan its seat or domicile
     * @param address its address; empty where none is given, and then it is grouped with nobody
     * @param account its account
     * @param familyCard of a person
     * @param board who leads it
     * @param persons the accounts of its officers in the system
     * @param founded the oldest day on which any paper proves it
     */
    public record Recipient(
            RecipientKind kind,
            Map<KeyKind, Set<OpaqueKey>> identity,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OpaqueKey> register,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ComparedName> name,
            RegionCode kelurahan,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OpaqueKey> address,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OpaqueKey> account,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OpaqueKey> familyCard,
            List<Seat> board,
            Set<PersonRef> persons,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> founded) {
        /** Copies what it is given. */
        public Recipient {
            identity = Collections.unmodifiableMap(new TreeMap<>(identity));
            board = List.copyOf(board);
            persons = Collections.unmodifiableSet(new TreeSet<>(persons));
        }

        /** Whether a government receives: villages and offices share accounts, addresses and heads by their nature. */
        @JsonIgnore
        public boolean isGovernment() {
            return kind == RecipientKind.CENTRAL_GOVERNMENT || kind == RecipientKind.OTHER_REGION;
        }

        /** Whether a person or a family receives. */
        @JsonIgnore
        public boolean isPerson() {
            return kind == RecipientKind.INDIVIDUAL || kind == RecipientKind.FAMILY;
        }
    }

    /** Who holds an office on the board (<i>pengurus</i>). */
    public record Seat(Officer.Position position, OpaqueKey person) {}

    /**
     * What is asked for (<i>yang diusulkan</i>).
     *
     * @param planned whether it was known when the budget was drafted
     * @param activity the title, as it is compared
     * @param place where
     * @param ends its last day
     * @param lines of the cost plan, in order of their keys
     * @param text of the purpose; empty where it is too short to be anybody's own
     * @param amount as decided last, else as requested
     * @param cap the most for such a recipient and activity; empty where there is none
     */
    public record Wish(
            boolean planned,
            ComparedName activity,
            RegionCode place,
            LocalDate ends,
            List<OpaqueKey> lines,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OpaqueKey> text,
            Rupiah amount,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> cap) {
        /** Copies what it is given, in order. */
        public Wish {
            lines = lines.stream().sorted().toList();
        }
    }

    /**
     * What became of it (<i>perjalanan berkas</i>).
     *
     * @param counts whether it asks or receives: not a draft, not refused, withdrawn or lapsed with nothing paid
     * @param filedOn the day on which it was filed
     * @param decrees days of decree and payment, by what happened
     * @param stages how long each stage of the review took, in the order of the decisions
     * @param received what was paid and how far it is accounted for
     * @param reviewers who decided, recommended or signed in it
     * @param leave what the head set aside
     */
    public record Course(
            boolean counts,
            LocalDate filedOn,
            Map<Code, Set<LocalDate>> decrees,
            List<StageTime> stages,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ReceivedBefore> received,
            Set<PersonRef> reviewers,
            List<Leave> leave) {
        /** Copies what it is given. */
        public Course {
            decrees = Collections.unmodifiableMap(new TreeMap<>(decrees));
            stages = List.copyOf(stages);
            reviewers = Collections.unmodifiableSet(new TreeSet<>(reviewers));
            leave = List.copyOf(leave);
        }
    }

    /**
     * How long one stage had the file before somebody decided (<i>lama satu tahap</i>).
     *
     * @param stage which stage
     * @param seconds how long
     * @param decidedOn the region's date on which it decided
     */
    public record StageTime(Code stage, long seconds, LocalDate decidedOn) {}

    /**
     * A finding that the head set aside (<i>pengecualian temuan</i>), as the entry of the approval holds it.
     *
     * @param code its code
     * @param finding its id, which names its evidence
     * @param entry number of the entry
     */
    public record Leave(String code, String finding, long entry) {}
}
