package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Limits that the law sets and no region may move, with what they rest on. */
class BusinessPolicyTest {
    private static final BusinessPolicy POLICY = book().policy(Businesses.TODAY);

    private static PolicyBook<BusinessPolicy> book() {
        return RegionPack.open(
                        Path.of("../examples/regions/32.73"), Opening.strict().allowingIllustration())
                .book(BusinessPolicy.schema());
    }

    @Test
    void a_bound_of_turnover_belongs_to_the_lower_scale() {
        ScaleLimits limits = POLICY.turnoverLimits().value();
        assertThat(limits.scaleOf(Rupiah.of(2_000_000_000))).isEqualTo(BusinessScale.MICRO);
        assertThat(limits.scaleOf(Rupiah.of(2_000_000_001))).isEqualTo(BusinessScale.SMALL);
        assertThat(limits.scaleOf(Rupiah.of(15_000_000_000L))).isEqualTo(BusinessScale.SMALL);
        assertThat(limits.scaleOf(Rupiah.of(15_000_000_001L))).isEqualTo(BusinessScale.MEDIUM);
        assertThat(limits.scaleOf(Rupiah.of(50_000_000_000L))).isEqualTo(BusinessScale.MEDIUM);
        assertThat(limits.scaleOf(Rupiah.of(50_000_000_001L))).isEqualTo(BusinessScale.LARGE);
        assertThat(POLICY.turnoverLimits().source().citation()).isEqualTo("PP 7/2021 Pasal 35");
    }

    /** The figure at which Bandung parted its two tracks is the one that parted small trading licences from the rest. */
    @Test
    void half_a_billion_was_the_last_of_a_small_trading_licence() {
        ScaleLimits classes = POLICY.siupLimits().value();
        assertThat(classes.scaleOf(Rupiah.of(50_000_000))).isEqualTo(BusinessScale.MICRO);
        assertThat(classes.scaleOf(Rupiah.of(500_000_000))).isEqualTo(BusinessScale.SMALL);
        assertThat(classes.scaleOf(Rupiah.of(500_000_001))).isEqualTo(BusinessScale.MEDIUM);
        assertThat(classes.scaleOf(Rupiah.of(10_000_000_001L))).isEqualTo(BusinessScale.LARGE);
        assertThat(POLICY.siupLimits().start()).isEqualTo(LocalDate.of(2010, 7, 1));
    }
}
