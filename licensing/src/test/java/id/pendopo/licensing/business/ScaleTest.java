package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.money.Rupiah;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "-1,MICRO",
        "0,MICRO",
        "1000000000,MICRO",
        "1000000001,SMALL",
        "5000000000,SMALL",
        "5000000001,MEDIUM",
        "10000000000,MEDIUM",
        "10000000001,LARGE"
    })
    void a_bound_belongs_to_the_lower_scale(long capital, BusinessScale scale) {
        assertThat(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital))).isEqualTo(scale);
    }

    @Property
    void more_capital_never_makes_a_smaller_scale(
            @ForAll @LongRange(min = -20_000_000_000L, max = 20_000_000_000L) long capital,
            @ForAll @LongRange(min = 0, max = 20_000_000_000L) long more) {
        assertThat(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital + more)))
                .isGreaterThanOrEqualTo(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital)));
    }

    @Test
    void limits_rise_from_above_zero() {
        Rupiah one = Rupiah.of(1);
        Rupiah two = Rupiah.of(2);
        assertThat(new ScaleLimits(one, two, Rupiah.of(3)).upTo(BusinessScale.MEDIUM))
                .contains(Rupiah.of(3));
        assertThat(Businesses.BY_CAPITAL.upTo(BusinessScale.LARGE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(Rupiah.ZERO, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(one, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(one, two, two));
    }
}
