package id.pendopo.core.finding;

import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What speaks against an identity number whose digits are well formed (<i>temuan tentang nomor identitas</i>): what only warns, and
 * what needs the day on which one asks. None of these repeats the number.
 */
public final class IdentityFindings {
    private static final LegalSource TAX =
            LegalSource.of("Digit pemeriksa dan bentuk 16 digit NPWP: PMK 112/2022", Standing.KNOWN);
    private static final LegalSource POPULATION =
            LegalSource.of("Susunan NIK dan nomor Kartu Keluarga", Standing.KNOWN);
    private static final LegalSource PLACES =
            LegalSource.of("NITKU berawalan NPWP 16 digit (penjelasan OnlinePajak)", Standing.SEEN);
    private static final LegalSource LEGAL_BODIES =
            LegalSource.of("Nomor keputusan pengesahan badan hukum", Standing.KNOWN);

    private IdentityFindings() {}

    /**
     * A check digit that does not fit, or sixteen digits that are neither the old form nor a NIK, only warns: real numbers are known
     * to fail.
     *
     * @param where the part of the command or file it stands in
     */
    public static List<Finding> of(Npwp npwp, String where) {
        if (!npwp.hasValidCheckDigit()) {
            return Finding.warn("core.NPWP_CHECK_DIGIT").at(where).only(TAX);
        }
        return npwp.isOfOldForm() || npwp.nik().isPresent()
                ? List.of()
                : Finding.warn("core.NPWP_NOT_NIK").at(where).only(TAX);
    }

    /** What speaks against the taxpayer's number it begins with. */
    public static List<Finding> of(Nitku nitku, String where) {
        return of(nitku.npwp(), where);
    }

    /**
     * A place of business belongs to the taxpayer whose number it begins with: of another taxpayer it is refused.
     *
     * @param owner whose place it is said to be
     */
    public static List<Finding> of(Nitku nitku, Npwp owner, String where) {
        return nitku.npwp().equals(owner)
                ? List.of()
                : Finding.block("core.NITKU_OF_ANOTHER").at(where).only(PLACES);
    }

    /** Under no century was somebody of this number born by that day. */
    public static List<Finding> of(Nik nik, String where, LocalDate today) {
        return nik.birthDates(today).isEmpty() ? dayToCome(where) : List.of();
    }

    /** Under no century was a card of this number issued by that day. */
    public static List<Finding> of(FamilyCardNumber card, String where, LocalDate today) {
        return card.issueDates(today).isEmpty() ? dayToCome(where) : List.of();
    }

    /**
     * The decree is of a year that has come, and ratifies that kind of body. An older decree tells neither, so nothing speaks
     * against it.
     */
    public static List<Finding> of(AhuDecree decree, String where, AhuDecree.Body body, LocalDate today) {
        if (decree.year().map(year -> year > today.getYear()).orElse(false)) {
            return Finding.block("core.DECREE_TO_COME")
                    .at(where)
                    .expected(Relation.AT_MOST, today.getYear())
                    .only(LEGAL_BODIES);
        }
        return decree.body().map(kind -> kind == body).orElse(true)
                ? List.of()
                : Finding.block("core.DECREE_OF_ANOTHER_BODY")
                        .at(where)
                        .expected(Relation.EQUAL, body.code())
                        .only(LEGAL_BODIES);
    }

    private static List<Finding> dayToCome(String where) {
        return Finding.block("core.DATE_IN_NUMBER_TO_COME").at(where).only(POPULATION);
    }
}
