package id.pendopo.licensing.register;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/** Building permits of an invented region. */
final class BldsSamples {
    private BldsSamples() {}

    static BldsPermit of(String type, String state, Ratio area) {
        return new BldsPermit(
                "REG-1",
                Code.of(type),
                "Contoh",
                Optional.empty(),
                Optional.empty(),
                Code.of(state),
                LocalDate.of(2026, 5, 20),
                new PublicLicence.Place(Registered.KELURAHAN, Optional.empty(), Optional.empty()),
                Optional.of(area),
                Optional.empty(),
                Optional.empty());
    }
}
