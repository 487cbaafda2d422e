package id.pendopo.licensing.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A licence as everybody may read it (<i>data publik izin</i>). Every public list is made of these and of nothing else. It has no place
 * for an identity number, a tax number, a telephone, a mailbox, a home address, an officer, an attachment or the full name of a person.
 * UU 14/2008, UU 27/2022 [K]; which fields there are is Pendopo's decision [D]. Immutable and thread-safe.
 *
 * @param number as printed
 * @param kind of what type it is
 * @param holder who holds it
 * @param activity what is licensed
 * @param place where
 * @param dates of its granting
 * @param period how long it is valid
 * @param status what is true of it on the day of publication
 * @param origin how it came to be: DECIDED, SELF_DECLARED, DEEMED or EXTERNAL
 * @param conditions what the holder must keep to
 * @param office which decided
 * @param link to the live answer of the register
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicLicence(
        String number,
        Kind kind,
        Holder holder,
        Optional<Activity> activity,
        Place place,
        Dates dates,
        Period period,
        Status status,
        Optional<Code> origin,
        List<String> conditions,
        Optional<String> office,
        Optional<String> link) {
    /** Copies what it is given. */
    public PublicLicence {
        conditions = List.copyOf(conditions);
    }

    /**
     * Its type.
     *
     * @param type the code of the catalogue
     * @param name as people call it
     * @param legalBasis on what it rests
     */
    public record Kind(Code type, String name, List<String> legalBasis) {
        /** Copies what it is given. */
        public Kind {
            legalBasis = List.copyOf(legalBasis);
        }
    }

    /**
     * Who holds it.
     *
     * @param person whether it is a person
     * @param name of a body its name, of a person initials; empty where it is not told
     * @param nib the business number
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Holder(boolean person, Optional<String> name, Optional<String> nib) {}

    /**
     * What is licensed.
     *
     * @param kbli five digits
     * @param edition of KBLI
     * @param title in that edition
     * @param risk the level of risk
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Activity(String kbli, String edition, String title, Optional<Code> risk) {}

    /**
     * Where.
     *
     * @param region down to kelurahan
     * @param address of a body
     * @param point of a body's place
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Place(RegionCode region, Optional<String> address, Optional<Point> point) {}

    /**
     * A point in decimal degrees (WGS84), as texts so that they stay exact.
     *
     * @param latitude for example {@code -6.9147}
     * @param longitude for example {@code 107.6098}
     */
    public record Point(String latitude, String longitude) {}

    /**
     * The days of its granting, as far as they are told.
     *
     * @param applied when it was applied for
     * @param complete when the application was complete
     * @param decided when it was decided
     * @param issued when it was signed or recorded
     * @param inTime whether the term was met
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Dates(
            Optional<LocalDate> applied,
            Optional<LocalDate> complete,
            Optional<LocalDate> decided,
            Optional<LocalDate> issued,
            Optional<Boolean> inTime) {}

    /**
     * How long it is valid.
     *
     * @param from the first day
     * @param until the last day; empty while the business runs
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Period(LocalDate from, Optional<LocalDate> until) {}

    /**
     * What is true of it.
     *
     * @param code as a verification answers, such as {@code VALID} or {@code EXPIRED}
     * @param since the first day of that
     */
    public record Status(Code code, LocalDate since) {}
}
