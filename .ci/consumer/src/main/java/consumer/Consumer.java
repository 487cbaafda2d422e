package consumer;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.OfficialRegions;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** What a stranger writes first: ten lines against the published artefacts, on the class path and on the module path. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        Rupiah grant = Rupiah.of(100_000_000);
        List<Rupiah> shares = grant.split(3);
        expect(grant, Rupiah.sum(shares));
        expect("seratus juta rupiah", InWords.rupiah(grant));
        expect("KOTA BANDUNG", OfficialRegions.find(RegionCode.parse("32.73")).orElseThrow().name().toUpperCase());
        expect(false, Nik.of("3273014501900001").toString().contains("3273014501900001"));
        LocalDate received = LocalDate.of(2025, 7, 7);
        expect(LocalDate.of(2025, 7, 25), WorkingCalendar.national().plusWorkingDays(received, 14));
        System.out.println("ten lines of a stranger hold");
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) throw new AssertionError("expected " + expected + " but found " + found);
    }
}
