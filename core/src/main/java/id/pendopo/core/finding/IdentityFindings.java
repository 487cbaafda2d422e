package id.pendopo.core.finding;

import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    private static final LegalSource PERSONNEL =
            LegalSource.of("Susunan NIP: Perka BKN 43/2007 (kutipan berita)", Standing.SEEN);
    private static final LegalSource LEAST_AGE = LegalSource.of("Usia paling rendah calon PNS", Standing.KNOWN);
    private static final LegalSource APPOINTED =
            LegalSource.ownDecision("Bulan pengangkatan dalam NIP paling jauh satu bulan sesudah hari ini");
    private static final LegalSource CONTRACT =
            LegalSource.of("Digit 13-14 NI PPPK teramati sejak 21, petunjuk saja", Standing.KNOWN);
    private static final Map<Nip.Fault, String> NIP_FAULTS = new EnumMap<>(Map.of(
            Nip.Fault.DIGITS, "core.NIP_DIGITS",
            Nip.Fault.BIRTH_DATE, "core.NIP_BIRTH_DATE",
            Nip.Fault.APPOINTMENT_MONTH, "core.NIP_APPOINTMENT",
            Nip.Fault.SEX, "core.NIP_SEX",
            Nip.Fault.SERIAL, "core.NIP_SERIAL",
            Nip.Fault.TOO_YOUNG, "core.NIP_TOO_YOUNG"));

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

    /**
     * What is wrong with what was typed as the number of a civil servant: one finding for each fault, which refuses.
     *
     * @param typed as a person typed it
     */
    public static List<Finding> ofNip(CharSequence typed, String where) {
        return Nip.faults(typed).stream()
                .map(fault -> Finding.block(Objects.requireNonNull(NIP_FAULTS.get(fault)))
                        .at(where)
                        .source(fault == Nip.Fault.TOO_YOUNG ? LEAST_AGE : PERSONNEL))
                .toList();
    }

    /** Appointed at the latest a month after that day. */
    public static List<Finding> of(Nip nip, String where, LocalDate today) {
        return nip.appointment().atDay(1).isAfter(today.plusMonths(1))
                ? Finding.block("core.NIP_APPOINTMENT_TO_COME").at(where).only(APPOINTED)
                : List.of();
    }

    /** A month where the agreement should stand only warns: the number may be that of a PNS. */
    public static List<Finding> of(PppkNumber number, String where) {
        return number.looksLikeNip()
                ? Finding.warn("core.PPPK_LIKE_NIP").at(where).only(CONTRACT)
                : List.of();
    }

    private static List<Finding> dayToCome(String where) {
        return Finding.block("core.DATE_IN_NUMBER_TO_COME").at(where).only(POPULATION);
    }
}
