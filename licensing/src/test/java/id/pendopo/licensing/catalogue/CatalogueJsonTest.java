package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class CatalogueJsonTest {
    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void a_catalogue_survives_json() throws Exception {
        LicenceTypes catalogue = Samples.catalogue();
        String written = THREE.writeValueAsString(catalogue);
        assertThat(THREE.readValue(written, LicenceTypes.class)).isEqualTo(catalogue);
        assertThat(TWO.readValue(written, LicenceTypes.class)).isEqualTo(catalogue);
        assertThat(TWO.readTree(TWO.writeValueAsString(catalogue))).isEqualTo(TWO.readTree(written));
    }

    @Test
    void circumstances_survive_json() throws Exception {
        Circumstances some = Circumstances.NONE
                .with(ConditionTrait.TRACK, Track.SIMPLE.code())
                .with(ConditionTrait.APPLICATION_KIND, ApplicationKind.NEW.code());
        String written = THREE.writeValueAsString(some);
        assertThat(THREE.readValue(written, Circumstances.class)).isEqualTo(some);
        assertThat(TWO.readValue(written, Circumstances.class)).isEqualTo(some);
    }
}
