package id.pendopo.licensing.catalogue;

import id.pendopo.testkit.json.TwoJacksons;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class CatalogueJsonTest {
    @Test
    void a_catalogue_survives_json() {
        TwoJacksons.survives(Samples.catalogue(), LicenceTypes.class);
    }

    @Test
    void circumstances_survive_json() {
        Circumstances some = Circumstances.NONE
                .with(ConditionTrait.TRACK, Track.SIMPLE.code())
                .with(ConditionTrait.APPLICATION_KIND, ApplicationKind.NEW.code());
        TwoJacksons.survives(some, Circumstances.class);
    }
}
