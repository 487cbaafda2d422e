package id.pendopo.performance.activity;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;

/** What may be wrong with the list of generic activities (<i>kesalahan daftar aktivitas umum</i>). */
final class GenericFlaw {
    private GenericFlaw() {}

    static ValueFlaw unknown(Code item) {
        return new ValueFlaw(
                Code.of("GENERIC_UNKNOWN"),
                "",
                false,
                Text.of(
                        "aktivitas umum %s tidak ada dalam katalog".formatted(item),
                        "the generic activity %s is not in the catalogue".formatted(item)),
                Text.of("tambahkan pada katalog, atau hapus", "add it to the catalogue, or remove it"));
    }
}
