package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues of the packs that come with the project: what they issue themselves, and that nothing in them is at odds. */
class CataloguesOfRegionsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path REGIONS = Path.of("../examples/regions");
    private static final LicenceTypes BANDUNG = catalogue("32.73");
    private static final LicenceTypes TANGERANG = catalogue("36.03");

    private static LicenceTypes catalogue(String region) {
        try {
            JsonNode dated = JSON.readTree(
                            Files.readString(REGIONS.resolve(region).resolve("licensing.json")))
                    .at("/application/types");
            assertThat(dated.size()).isEqualTo(1);
            return JSON.treeToValue(dated.iterator().next().get("value"), LicenceTypes.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> issued(LicenceTypes catalogue) {
        return catalogue.types().stream()
                .filter(LicenceType::mayBeIssuedHere)
                .map(type -> type.code().value());
    }

    @Test
    void bandung_issues_eight_types_and_leaves_buildings_and_clinics_to_others() {
        assertThat(issued(BANDUNG))
                .containsExactly(
                        "REKLAME", "SIP", "PENDIDIKAN", "TRAYEK", "PENELITIAN", "PEMAKAMAN", "RUMIJA", "TEBANG_POHON");
        assertThat(BANDUNG.find(Code.of("PBG")).orElseThrow().issuance())
                .isEqualTo(Issuance.by(IssuanceAuthority.SECTOR_SYSTEM, Code.of("SIMBG")));
        assertThat(BANDUNG.find(Code.of("KLINIK")).orElseThrow().issuance())
                .isEqualTo(Issuance.by(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION, Code.of("OSS")));
    }

    /** What is one region's to issue another leaves to OSS: the engine knows neither, the catalogue does. */
    @Test
    void another_region_issues_other_types() {
        assertThat(issued(TANGERANG)).contains("PARKIR", "KERAMAIAN_REKOM").doesNotContain("TRAYEK", "RUMIJA");
        assertThat(TANGERANG.find(Code.of("RUMIJA"))).isEmpty();
        assertThat(TANGERANG.find(Code.of("TRAYEK")).orElseThrow().issuance().authority())
                .isEqualTo(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION);
    }

    @Test
    void nothing_in_them_is_at_odds() {
        assertThat(BANDUNG.lint()).isEmpty();
        // A fee for a grave is no fee of the three that the law lists, which the pack shows on purpose.
        assertThat(TANGERANG.lint().stream().map(ValueFlaw::code)).containsExactly(Code.of("FEE_NOT_LISTED"));
    }

    @Test
    void every_type_that_is_issued_has_papers_stages_validity_and_numbers_of_its_own() {
        for (LicenceTypes catalogue : List.of(BANDUNG, TANGERANG)) {
            for (LicenceType type : catalogue.types()) {
                if (type.mayBeIssuedHere()) {
                    assertThat(type.requirements()).as("%s", type.code()).isNotEmpty();
                    assertThat(catalogue.stageTerm(type, Track.HAYU, ServiceStage.COMPLETENESS))
                            .as("%s", type.code())
                            .isPresent();
                }
            }
        }
    }

    /** An identity card or a diploma shows a person, so it is never shown outside. */
    @Test
    void papers_about_persons_are_marked() {
        for (LicenceTypes catalogue : List.of(BANDUNG, TANGERANG)) {
            Stream.concat(
                            catalogue.common().stream(),
                            catalogue.types().stream().flatMap(type -> type.requirements().stream()))
                    .filter(one -> List.of("KTP", "NPWP", "STR", "DIPLOMA", "HEALTH_LETTER", "DEATH_LETTER", "MANAGERS")
                            .contains(one.code().value()))
                    .forEach(one ->
                            assertThat(one.personal()).as("%s", one.code()).isTrue());
        }
    }
}
