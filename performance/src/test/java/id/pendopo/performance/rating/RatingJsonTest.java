package id.pendopo.performance.rating;

import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.DistributionAdvisory.Counting;
import id.pendopo.testkit.json.TwoJacksons;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, as it is printed here, and back to an equal value. */
class RatingJsonTest {

    private static void isWritten(Object value, String json) {
        TwoJacksons.writtenAs(value, value.getClass(), json);
    }

    @Test
    void values_of_rating_survive_json() {
        HeadCount group = HeadCount.of(
                List.of(Predikat.BAIK, Predikat.BAIK, Predikat.BAIK, Predikat.BAIK, Predikat.BAIK, Predikat.KURANG));
        isWritten(group, "{\"KURANG\":1,\"BAIK\":5}");
        isWritten(new Pp46Score(Ratio.parse("92.25"), Ratio.of(85)), "{\"results\":\"92.25\",\"behaviour\":\"85\"}");
        isWritten(
                new Pp30Score(Ratio.of(92), Ratio.of(85), true, false),
                "{\"results\":\"92\",\"behaviour\":\"85\",\"peers\":true,\"newIdea\":false}");
        isWritten(
                new OldTarget(
                        OldTarget.Aspect.of(10, 9),
                        OldTarget.Aspect.of(100, 80),
                        OldTarget.Aspect.of(12, 10),
                        Optional.of(OldTarget.Aspect.of(5, 4))),
                "{\"quantity\":{\"target\":\"10\",\"reached\":\"9\"},\"quality\":{\"target\":\"100\",\"reached\":\"80\"},"
                        + "\"time\":{\"target\":\"12\",\"reached\":\"10\"},\"cost\":{\"target\":\"5\",\"reached\":\"4\"}}");
        isWritten(
                DistributionAdvisory.of(DistributionRules.SE3_2023, OrganisationPredikat.BAIK, group, Counting.DEFAULT),
                "{\"rules\":\"SE3_2023\",\"organisation\":\"BAIK\",\"group\":{\"KURANG\":1,\"BAIK\":5},\"violations\":"
                        + "[{\"bound\":{\"kind\":\"AT_MOST\",\"of\":[\"BAIK\"],\"part\":\"70\"},\"limit\":4,\"found\":5}]}");
    }
}
