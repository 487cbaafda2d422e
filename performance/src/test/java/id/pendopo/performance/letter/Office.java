package id.pendopo.performance.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PaySlip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented office and what it prints. */
final class Office {
    static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    static final PolicyStamp INVENTED = new PolicyStamp("32.73/performance/pay/2026-01-01+CONTOH", "a".repeat(64));
    static final PolicyStamp REAL = new PolicyStamp("32.73/performance/pay/2026-01-01", "a".repeat(64));
    static final SlipHolder HOLDER = new SlipHolder(
            PersonalText.of("Asep <b>Contoh</b>"), Optional.of(PersonalText.of("NIP-CONTOH-1")), "Analis Contoh");

    private static final Official HEAD = official("Kepala Contoh", "Kepala Dinas Contoh");
    private static final Official TREASURER = official("Bendahara Contoh", "Bendahara Gaji");

    private Office() {}

    static LetterOffice office() {
        return new LetterOffice(
                new Letterhead(List.of("PEMERINTAH KOTA CONTOH", "DINAS CONTOH"), List.of("Jalan Contoh 1")),
                "Contoh",
                Map.of("BUDGET_USER", HEAD, "PAY_TREASURER", TREASURER),
                Map.of("DISKOMINFO", "Dinas Komunikasi Contoh", "PRODUCTIVITY", "produktivitas"),
                Map.of());
    }

    static LetterOffice withoutOfficials() {
        return new LetterOffice(office().letterhead(), "Contoh", Map.of(), Map.of(), Map.of());
    }

    static PaySlip slip(PayPolicy policy, MonthInput input, PolicyStamp stamp) {
        return PayComputation.of(policy, stamp).slip(input).slip().orElseThrow();
    }

    private static Official official(String name, String office) {
        return new Official(PersonalText.of(name), office, Optional.empty(), Optional.empty());
    }
}
