package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.util.List;

/**
 * Amounts by class as one regulation prints them (<i>tabel tarif menurut kelas jabatan</i>).
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param amounts one a class at most; a class that is not there has no amount
 */
public record TariffTable(Code code, Text name, LegalSource source, List<ClassAmount> amounts) {
    /** @throws IllegalArgumentException if a class stands twice */
    public TariffTable {
        amounts = List.copyOf(amounts);
        if (amounts.stream().map(ClassAmount::positionClass).distinct().count() != amounts.size()) {
            throw new IllegalArgumentException("tariff %s: a class stands twice; keep one".formatted(code));
        }
    }
}
