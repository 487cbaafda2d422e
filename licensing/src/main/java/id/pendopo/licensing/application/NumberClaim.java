package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Claim;
import java.util.Locale;

/**
 * That a number is issued to an application (<i>pencatatan nomor izin</i>), written into the book of numbers with the act that issues it.
 *
 * @param page the region and the number, as {@link #page(RegionCode, String)} writes them
 * @param application the case of the application
 * @param outside whether another system gave the number; the region's own numbers are unique by their register
 */
public record NumberClaim(String page, CaseId application, boolean outside) implements Claim {
    static final String BOOK = "licence-numbers";

    /** A number that another system gave. */
    static NumberClaim outside(RegionCode region, String number, CaseId application) {
        return new NumberClaim(page(region, number), application, true);
    }

    /** A number of the region's own series. */
    static NumberClaim own(RegionCode region, String number, CaseId application) {
        return new NumberClaim(page(region, number), application, false);
    }

    /** The page of a number: capitals and blanks, which clerks type as they like, make no other number of it. */
    static String page(RegionCode region, String number) {
        return region.dotted() + "/" + number.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    @Override
    public String book() {
        return BOOK;
    }

    @Override
    public CaseId holder() {
        return application;
    }

    @Override
    @JsonIgnore
    public boolean isExclusive() {
        return outside;
    }
}
