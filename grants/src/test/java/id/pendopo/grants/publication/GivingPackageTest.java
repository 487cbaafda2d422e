package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublicField;
import id.pendopo.grants.proposal.PublishedCases;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.RiskForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 360Giving package, held against the schemas of the standard with formats asserted. */
class GivingPackageTest {
    private static final String PACKAGE = "360-giving-package-schema.json";
    private static final String GRANT = "360-giving-schema.json";
    private static final String BASE = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";
    private static final OutputWords WORDS = OutputWords.of(Locale.ROOT);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    BASE + "1.4.3/schema/" + PACKAGE,
                    schema(PACKAGE),
                    BASE + "1.4.3/schema/" + GRANT,
                    schema(GRANT),
                    // The package schema of 1.4.3 refers to the grant schema of 1.4.2.
                    BASE + "1.4.2/schema/" + GRANT,
                    schema(GRANT).replace("/1.4.3/", "/1.4.2/"))));

    /** The dialect is named with http, which no meta-schema has. */
    private static String schema(String name) {
        return resource(name)
                .replace("http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema");
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(GivingPackageTest.class.getResourceAsStream("/360giving/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> faults(String schema, String json) {
        Schema of = SCHEMAS.getSchema(SchemaLocation.of(BASE + "1.4.3/schema/" + schema));
        return of
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static GivingTerms terms() {
        return new GivingTerms(
                "contoh",
                Region.of(RegionCode.parse("32.73"), "Kota Bandung", IndonesianTime.WIB),
                "Hibah dan bansos contoh",
                "Data rekaan",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                Instant.parse("2026-03-01T02:00:00Z"),
                Optional.of(URI.create("https://bandung.example/")),
                Optional.of(URI.create("https://bandung.example/hibah")));
    }

    private static Optional<GivingPackage> made(PublicIds ids, PublishedCases.Case... cases) {
        return made(PublicTerms.STANDARD, ids, cases);
    }

    private static Optional<GivingPackage> made(PublicTerms open, PublicIds ids, PublishedCases.Case... cases) {
        PublicGrants.Gathering gathering = PublicGrants.gathering(open, ids, GrantFilter.ALL);
        for (PublishedCases.Case one : cases) {
            gathering.add(one.file(), one.journal());
        }
        return GivingPackage.of(gathering.grants(), terms(), WORDS);
    }

    private static PublishedCases.Case person() {
        return PublishedCases.decreed(
                        PublishedCases.at(ProposalStage.DECREED)
                                .of(PublishedCases.ofPerson(
                                        Planning.PLANNED,
                                        RiskForm.SICKNESS,
                                        "Biaya berobat",
                                        "Uraian",
                                        new PersonApplicant(
                                                PersonalText.of("Warga Contoh"),
                                                PersonalText.of("3273014501900001"),
                                                Optional.empty(),
                                                PersonalText.of("Bandung"),
                                                PersonalText.of("1990-01-05"),
                                                PersonalText.of("Jalan Contoh 1"),
                                                PersonalText.of("Penjahit"),
                                                PersonalText.of("Kawin"),
                                                Optional.empty()),
                                        PersonalText.of("0012345678901"))),
                        "978/Kep.2/2026",
                        LocalDate.of(2026, 2, 10),
                        3_000_000)
                .as("case-2", "PH-2025-00002");
    }

    /** From the decree to the end of the case. */
    @ParameterizedTest
    @EnumSource(
            value = ProposalStage.class,
            names = {"DECREED", "AGREEMENT", "PAYMENT_ORDERED", "IN_USE", "REPORT_SUBMITTED", "REFUND_DUE"})
    void a_package_of_an_organisation_and_a_person_is_valid_at_every_stage(ProposalStage stage) {
        GivingPackage made = made(id -> Optional.of("kq7f2m9x"), PublishedCases.at(stage), person())
                .orElseThrow();
        assertThat(faults(PACKAGE, CanonicalWriter.toText(made))).isEmpty();
        for (GivingGrant grant : made.grants()) {
            assertThat(faults(GRANT, CanonicalWriter.toText(grant))).isEmpty();
        }
        assertThat(made.version()).isEqualTo("1.4");
        assertThat(made.publisher().identifier()).isEqualTo("360G-contoh-32.73");
    }

    /** Two of a kind in one place stay two, and neither is told by its number of ratification. */
    @Test
    void organisations_whose_names_are_closed_are_of_their_kind_and_not_one() {
        Set<PublicField> open = EnumSet.allOf(PublicField.class);
        open.remove(PublicField.RECIPIENT);
        List<GivingGrant.Organisation> recipients = made(
                        new PublicTerms(open, IndividualNameMode.MASKED),
                        PublicIds.NONE,
                        PublishedCases.at(ProposalStage.DECREED),
                        PublishedCases.at(ProposalStage.DECREED).as("case-2", "PH-2025-00002"))
                .orElseThrow()
                .grants()
                .stream()
                .map(grant -> grant.recipientOrganization().orElseThrow().get(0))
                .toList();
        assertThat(recipients)
                .extracting(GivingGrant.Organisation::id)
                .containsExactly("360G-contoh-org-of-PH-2025-00001", "360G-contoh-org-of-PH-2025-00002");
        assertThat(recipients)
                .extracting(GivingGrant.Organisation::name)
                .containsOnly(WORDS.of(RecipientKind.ORMAS_YAYASAN));
    }

    @Test
    void what_lapsed_before_anything_was_paid_was_never_given() {
        assertThat(made(PublicIds.NONE, PublishedCases.at(ProposalStage.DECREED)))
                .isPresent();
        assertThat(made(PublicIds.NONE, PublishedCases.at(ProposalStage.DECREED).now(ProposalStage.LAPSED)))
                .isEmpty();
        assertThat(made(PublicIds.NONE, PublishedCases.at(ProposalStage.IN_USE).now(ProposalStage.LAPSED)))
                .isPresent();
    }

    @Test
    void a_grant_carries_what_the_case_has() {
        GivingGrant grant = made(PublicIds.NONE, PublishedCases.at(ProposalStage.REFUND_DUE))
                .orElseThrow()
                .grants()
                .get(0);
        assertThat(grant.id()).isEqualTo("360G-contoh-2026-PH-2025-00001");
        assertThat(grant.title()).isEqualTo("Pelatihan kerajinan contoh");
        assertThat(grant.amountAwarded().value()).isEqualTo(50_000_000);
        assertThat(grant.recipientOrganization().orElseThrow().get(0))
                .satisfies(it -> assertThat(it.id()).isEqualTo("ID-KHH-AHU-0001234.AH.01.04.Tahun_2019"))
                .satisfies(it -> assertThat(it.name()).isEqualTo("Yayasan Contoh Lestari"));
        assertThat(grant.plannedDates())
                .containsExactly(new GivingGrant.Dates(
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(LocalDate.of(2026, 10, 31)),
                        Optional.of(8L)));
        assertThat(grant.disbursementTransaction())
                .singleElement()
                .satisfies(paid -> assertThat(paid.id()).isEqualTo("360G-contoh-2026-PH-2025-00001-d1"));
        assertThat(grant.fromOpenCall()).isEqualTo("Yes");
        assertThat(grant.locationScope()).isEqualTo("GLS060");
        assertThat(CanonicalWriter.toText(grant)).doesNotContain("SP2D", "0012345678901", "Ketua");
    }

    /** Worked example 23, first half: three million, decreed on 10 February, and no digits of the NIK anywhere. */
    @Test
    void a_person_is_an_individual_recipient_under_a_random_number() {
        String json = CanonicalWriter.toText(
                made(id -> Optional.of("kq7f2m9x"), person()).orElseThrow());
        assertThat(json)
                .contains(
                        "\"recipientIndividual\":{\"id\":\"360G-contoh-individual-kq7f2m9x\",\"name\":\"Individual"
                                + " Recipient\"}",
                        "\"currency\":\"IDR\"",
                        "\"amountAwarded\":3000000",
                        "\"awardDate\":\"2026-02-10\"",
                        "\"id\":\"360G-contoh-2026-kq7f2m9x\"")
                .doesNotContain(
                        "recipientOrganization", "3273014501900001", "900001", "Warga", "SICKNESS", "Biaya", "PH-2025");
        assertThat(json.replaceAll("[^0-9]", " ")).doesNotContain("3273014501900001", "014501900001");
    }

    /** Worked example 23, second half: the schema wants exactly one kind of recipient. */
    @Test
    void a_grant_with_both_kinds_of_recipients_fails_validation() {
        String json = CanonicalWriter.toText(made(id -> Optional.of("kq7f2m9x"), person())
                .orElseThrow()
                .grants()
                .get(0));
        String both = "{\"recipientOrganization\":[{\"id\":\"360G-x-1\",\"name\":\"X\"}]," + json.substring(1);
        assertThat(faults(GRANT, json)).isEmpty();
        assertThat(faults(GRANT, both)).isNotEmpty();
    }

    /** What the schema says must be heard: formats, versions and empty packages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"awardDate\":\"2026-02-10\"|\"awardDate\":\"10-02-2026\"",
                "\"dataSource\":\"https://bandung.example/hibah\"|\"dataSource\":\"bukan alamat\"",
                "\"version\":\"1.4\"|\"version\":\"1.4.3\"",
                "\"currency\":\"IDR\"|\"currency\":\"Rp\"",
                "\"fromOpenCall\":\"Yes\"|\"fromOpenCall\":\"Ya\"",
                "\"amountAwarded\":50000000|\"amountAwarded\":\"50000000\""
            })
    void the_schemas_catch_what_is_wrong(String change) {
        String[] parts = change.split("\\|");
        String json = CanonicalWriter.toText(made(PublicIds.NONE, PublishedCases.at(ProposalStage.REFUND_DUE))
                .orElseThrow());
        assertThat(json).contains(parts[0]);
        assertThat(faults(PACKAGE, json.replace(parts[0], parts[1]))).isNotEmpty();
    }

    @Test
    void an_organisation_without_a_decree_of_the_ministry_has_one_name_of_ours_in_every_year() {
        PublishedCases.Case one = PublishedCases.at(ProposalStage.DECREED);
        PublishedCases.Case plain = one.of(PublishedCases.unregistered());
        String id = made(PublicIds.NONE, plain)
                .orElseThrow()
                .grants()
                .get(0)
                .recipientOrganization()
                .orElseThrow()
                .get(0)
                .id();
        assertThat(id).matches("360G-contoh-org-[0-9a-f]{16}");
        assertThat(made(PublicIds.NONE, plain.as("case-9", "PH-2026-00009"))
                        .orElseThrow()
                        .grants()
                        .get(0)
                        .recipientOrganization()
                        .orElseThrow()
                        .get(0)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void before_the_decree_there_is_nothing_to_publish_and_a_person_needs_a_number() {
        assertThat(made(PublicIds.NONE, PublishedCases.at(ProposalStage.BUDGETED)))
                .isEmpty();
        assertThatThrownBy(() -> made(PublicIds.NONE, person()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give persons a random one");
    }

    @Test
    void terms_are_checked_before_anything_is_written() {
        Region region = terms().region();
        Instant at = terms().issued();
        assertThatThrownBy(() -> GivingTerms.of("360G-x", region, terms().licence(), at))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prefix");
        assertThatThrownBy(() -> GivingTerms.of("x", region, URI.create("by/4.0"), at))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("licence");
    }

    /** The copies here are those of the standard, where its folder is at hand. */
    @Test
    void the_copies_are_the_standard_s_own() throws IOException {
        String folder = System.getProperty("pendopo.conformance", "");
        Assumptions.assumeFalse(
                folder.isBlank(),
                "The schemas of 360Giving are compared with their originals; set the system property"
                        + " pendopo.conformance to their folder.");
        for (String name : List.of(PACKAGE, GRANT)) {
            assertThat(resource(name)).isEqualTo(Files.readString(Path.of(folder, "360giving", name)));
        }
    }
}
