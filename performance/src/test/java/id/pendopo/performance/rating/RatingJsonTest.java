package id.pendopo.performance.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.DistributionAdvisory.Counting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON over Jackson 2 and 3, as it is printed here, and back to an equal value. */
class RatingJsonTest {
    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static void isWritten(Object value, String json) throws Exception {
        assertThat(THREE.readTree(THREE.writeValueAsString(value))).isEqualTo(THREE.readTree(json));
        assertThat(TWO.readTree(TWO.writeValueAsString(value))).isEqualTo(TWO.readTree(json));
        assertThat(THREE.readValue(json, value.getClass())).isEqualTo(value);
        assertThat(TWO.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void values_of_rating_survive_json() throws Exception {
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
