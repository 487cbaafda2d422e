package id.pendopo.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class TypedTextFuzzTest {
    private static final List<Function<String, ?>> NUMBERS = List.of(Nik::parse, Npwp::parse, FamilyCardNumber::parse);

    /** A form may send anything: it is read or refused, and what was read is read again from its own text. */
    @FuzzTest(maxDuration = "12s")
    void what_a_person_types_is_read_or_refused(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);

        readsItself(Term::parse, text);
        readsItself(Rupiah::parse, text);
        read(RegionCode::parse, text)
                .ifPresent(code -> assertThat(RegionCode.parse(code.dotted())).isEqualTo(code));
        NUMBERS.forEach(parse -> read(parse, text));
    }

    private static void readsItself(Function<String, ?> parse, String text) {
        read(parse, text)
                .ifPresent(value -> assertThat(parse.apply(value.toString())).isEqualTo(value));
    }

    private static <T> Optional<T> read(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
