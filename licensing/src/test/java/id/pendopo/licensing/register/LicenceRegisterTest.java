package id.pendopo.licensing.register;

import static id.pendopo.licensing.register.Registered.BANDUNG;
import static id.pendopo.licensing.register.Registered.JUNE;
import static id.pendopo.licensing.register.Registered.file;
import static id.pendopo.licensing.register.Registered.ofBody;
import static id.pendopo.licensing.register.Registered.ofPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DcatDataset;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.publication.Publication;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceFlag;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceStage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody may read of licences. */
class LicenceRegisterTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LicencePlace HOME = new LicencePlace(
            Registered.KELURAHAN, Optional.of(GeoPoint.parse("-6.9147,107.6098")), Optional.of("Jalan Rumah Nomor 3"));

    @SafeVarargs
    private static LicenceRegister register(RegisterTerms terms, Instant at, CaseFile<Licence>... files) {
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, terms, at)
                .linking(id -> Optional.of("https://izin.contoh.go.id/v/" + id));
        for (CaseFile<Licence> file : files) {
            gathering.add(file);
        }
        return gathering.register();
    }

    private static Map<String, String> files(LicenceRegister register) {
        return RegisterOutput.files(register, Locale.ROOT).stream()
                .collect(Collectors.toMap(OutputFile::name, OutputFile::text));
    }

    private static CaseFile<Licence> person() {
        return file(
                "licence-2", ofPerson(PersonalText.of("Sari Contoh Wulandari"), HOME, List.of()), LicenceStage.ACTIVE);
    }

    @Test
    void a_body_stands_with_name_address_point_and_days() {
        PublicLicence licence = register(RegisterTerms.STANDARD, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE))
                .licences()
                .get(0);
        assertThat(licence.holder())
                .isEqualTo(new PublicLicence.Holder(
                        false, Optional.of("PT Contoh Reklame"), Optional.of("0908210012345")));
        assertThat(licence.place().address()).contains("Jalan Contoh Nomor 7");
        assertThat(licence.place().point()).contains(new PublicLicence.Point("-6.9147", "107.6098"));
        assertThat(licence.dates().inTime()).contains(true);
        assertThat(licence.status()).isEqualTo(new PublicLicence.Status(Code.of("VALID"), LocalDate.of(2026, 4, 1)));
        assertThat(licence.origin()).contains(Code.of("DECIDED"));
        assertThat(licence.link()).contains("https://izin.contoh.go.id/v/licence-1");
    }

    /** Where a person has his business he may live. */
    @Test
    void a_person_stands_with_initials_and_kelurahan_and_without_address_and_point() {
        PublicLicence licence =
                register(RegisterTerms.STANDARD, JUNE, person()).licences().get(0);
        assertThat(licence.holder())
                .isEqualTo(new PublicLicence.Holder(true, Optional.of("S. C. W."), Optional.empty()));
        assertThat(licence.place())
                .isEqualTo(new PublicLicence.Place(Registered.KELURAHAN, Optional.empty(), Optional.empty()));
        RegisterTerms none = new RegisterTerms(RegisterTerms.STANDARD.open(), false, 4, 5, Optional.empty());
        assertThat(register(none, JUNE, person()).licences().get(0).holder().name())
                .isEmpty();
    }

    @Test
    void what_is_closed_to_strangers_is_in_no_list() {
        LicenceRegister register = register(
                RegisterTerms.STANDARD, JUNE, Registered.closed(file("licence-1", ofBody(), LicenceStage.ACTIVE)));
        assertThat(register.licences()).isEmpty();
        assertThat(files(register).get("licences.json")).isEqualTo("[]\n");
        assertThat(files(register).get("oc-licences.json")).isEqualTo("[]\n");
    }

    @Test
    void a_region_closes_what_it_likes_and_number_type_and_status_stay() {
        RegisterTerms few = new RegisterTerms(Set.of(), true, 4, 5, Optional.empty());
        PublicLicence licence = register(few, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE))
                .licences()
                .get(0);
        assertThat(licence.number()).isEqualTo("503/0123/REKLAME/DPMPTSP/IV/2026");
        assertThat(licence.place().region()).hasToString("32.73");
        assertThat(licence.holder().name()).isEmpty();
        assertThat(licence.holder().nib()).isEmpty();
        assertThat(licence.activity()).isEmpty();
        assertThat(licence.conditions()).isEmpty();
        assertThat(licence.kind().legalBasis()).isEmpty();
        assertThat(licence.link()).isEmpty();
        assertThat(licence.office()).isEmpty();
        assertThat(licence.origin()).isEmpty();
        assertThat(licence.dates())
                .isEqualTo(new PublicLicence.Dates(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        RegisterTerms norisk = new RegisterTerms(EnumSet.of(RegisterField.ACTIVITY), true, 4, 5, Optional.empty());
        assertThat(register(norisk, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE))
                        .licences()
                        .get(0)
                        .activity()
                        .orElseThrow()
                        .risk())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, -6.9147, 107.6098", "3, -6.915, 107.610", "2, -6.91, 107.61", "0, -7, 108"})
    void a_point_is_rounded_as_the_region_says(int decimals, String latitude, String longitude) {
        RegisterTerms terms = new RegisterTerms(RegisterTerms.STANDARD.open(), true, decimals, 5, Optional.empty());
        assertThat(register(terms, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE))
                        .licences()
                        .get(0)
                        .place()
                        .point())
                .contains(new PublicLicence.Point(latitude, longitude));
    }

    @Test
    void terms_have_their_ranges() {
        assertThatThrownBy(() -> new RegisterTerms(Set.of(), true, 5, 5, Optional.empty()))
                .hasMessageContaining("0 to 4");
        assertThatThrownBy(() -> new RegisterTerms(Set.of(), true, -1, 5, Optional.empty()))
                .hasMessageContaining("0 to 4");
        assertThatThrownBy(() -> new RegisterTerms(Set.of(), true, 4, 0, Optional.empty()))
                .hasMessageContaining("less than 1");
    }

    @ParameterizedTest
    @CsvSource({
        "UNVERIFIED, UNVERIFIED, 2026-04-01",
        "SUSPENDED, SUSPENDED, 2026-04-01",
        "REVOKED, REVOKED, 2026-04-01",
        "ANNULLED, REVOKED, 2026-04-01",
        "CLOSED, CLOSED, 2026-04-01",
        "SUPERSEDED, SUPERSEDED, 2026-04-01"
    })
    void the_status_is_what_a_verification_answers(LicenceStage stage, String status, LocalDate since) {
        assertThat(register(RegisterTerms.STANDARD, JUNE, file("licence-1", ofBody(), stage))
                        .licences()
                        .get(0)
                        .status())
                .isEqualTo(new PublicLicence.Status(Code.of(status), since));
    }

    @Test
    void a_licence_has_expired_on_the_day_after_its_last_whoever_wrote_that_down() {
        Instant after = Instant.parse("2027-03-31T17:00:00Z");
        assertThat(register(RegisterTerms.STANDARD, after, file("licence-1", ofBody(), LicenceStage.ACTIVE))
                        .licences()
                        .get(0)
                        .status())
                .isEqualTo(new PublicLicence.Status(Code.of("EXPIRED"), LocalDate.of(2027, 4, 1)));
        assertThat(register(
                                RegisterTerms.STANDARD,
                                after,
                                file("licence-1", ofBody(), LicenceStage.ACTIVE, LicenceFlag.CONTINUED))
                        .licences()
                        .get(0)
                        .status()
                        .code())
                .isEqualTo(Code.of("VALID"));
    }

    /** Our own schemas, made from the variables, are kept by every file that has one. */
    @Test
    void every_json_file_keeps_its_schema_and_a_secret_field_does_not() {
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, RegisterTerms.STANDARD, JUNE);
        gathering.add(file("licence-1", ofBody(), LicenceStage.ACTIVE));
        gathering.add(person());
        HandledSamples.many().forEach(gathering::add);
        Map<String, String> files = files(gathering.register());
        int checked = 0;
        for (RegisterOutput output : RegisterOutput.values()) {
            if (output.schema().isPresent()) {
                String text = String.valueOf(files.get(output.fileName()));
                var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(files.get(output.schemaName()));
                assertThat(schema.validate(text, InputFormat.JSON))
                        .as(output.name())
                        .isEmpty();
                assertThat(JSON.readTree(text).size()).as(output.name()).isPositive();
                String worse = text.replaceFirst("\\{", "{\"nik\":\"3273014501900001\",");
                assertThat(schema.validate(worse, InputFormat.JSON))
                        .as(output.name())
                        .isNotEmpty();
                checked++;
            }
        }
        assertThat(checked).isEqualTo(4);
    }

    @Test
    void the_profile_of_opencorporates_has_activity_and_restrictions() {
        JsonNode one = JSON.readTree(
                        files(register(RegisterTerms.STANDARD, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE)))
                                .get("oc-licences.json"))
                .get(0);
        assertThat(one.at("/licence_holder/entity_type").asString()).isEqualTo("organisation");
        assertThat(one.at("/licence_holder/entity_properties/name").asString()).isEqualTo("PT Contoh Reklame");
        assertThat(one.at("/permissions/0/activity_id").asString()).isEqualTo("73100");
        assertThat(one.at("/permissions/0/restrictions/0").asString()).startsWith("Menjaga");
        assertThat(one.at("/expiry_date").asString()).isEqualTo("2027-03-31");
        assertThat(one.at("/jurisdiction_of_licence").asString()).isEqualTo("Kota Bandung");
        JsonNode hidden = JSON.readTree(
                        files(register(new RegisterTerms(Set.of(), false, 4, 5, Optional.empty()), JUNE, person()))
                                .get("oc-licences.json"))
                .get(0);
        assertThat(hidden.at("/licence_holder/entity_type").asString()).isEqualTo("person");
        assertThat(hidden.at("/licence_holder/entity_properties/name").asString())
                .isEqualTo("perseorangan");
        assertThat(hidden.at("/permissions/0/activity_name").asString()).isEqualTo("Surat Izin Praktik");
    }

    @Test
    void a_web_page_gets_a_government_permit_with_its_length() {
        JsonNode permit = JSON.readTree(
                        files(register(RegisterTerms.STANDARD, JUNE, file("licence-1", ofBody(), LicenceStage.ACTIVE)))
                                .get("government-permits.jsonld"))
                .at("/@graph/0");
        assertThat(permit.at("/@type").asString()).isEqualTo("GovernmentPermit");
        assertThat(permit.at("/validFor").asString()).isEqualTo("P1Y");
        assertThat(permit.at("/validUntil").asString()).isEqualTo("2027-03-31");
        assertThat(permit.at("/issuedBy/name").asString()).isEqualTo("DPMPTSP Kota Bandung");
        assertThat(permit.at("/validIn/identifier").asString()).isEqualTo("32.73.01.1001");
    }

    @Test
    void the_table_has_codes_and_labels_in_the_reader_s_language() {
        LicenceRegister register =
                register(RegisterTerms.STANDARD, JUNE, file("licence-1", ofBody(), LicenceStage.SUSPENDED));
        String id = String.valueOf(files(register).get("licences.csv"));
        assertThat(id).startsWith("nomor izin,kode jenis,jenis izin").contains("SUSPENDED,dibekukan,2026-04-01");
        assertThat(RegisterOutput.files(register, Locale.ENGLISH).get(0).text())
                .startsWith("number,type,name of the type")
                .contains("SUSPENDED,suspended,2026-04-01");
        assertThat(id.lines().toList()).hasSize(2);
    }

    @Test
    void the_descriptor_names_every_file_with_its_checksum_and_the_notice() {
        LicenceRegister register = register(
                RegisterTerms.STANDARD.with(Text.of("CONTOH: bukan data resmi", "EXAMPLE: no official data")),
                JUNE,
                file("licence-1", ofBody(), LicenceStage.ACTIVE));
        List<OutputFile> files = RegisterOutput.files(register, Locale.ROOT);
        DatasetDescriptor descriptor = RegisterOutput.descriptor(
                register,
                files,
                new Publication(
                        BANDUNG,
                        new DatasetDescriptor.Publisher("DPMPTSP Contoh", "Diskominfo Contoh", "data@contoh.go.id"),
                        URI.create("https://data.contoh.go.id/izin/"),
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        Optional.empty()),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 1));
        assertThat(descriptor.code()).isEqualTo("licences-32-73");
        assertThat(descriptor.files()).hasSize(RegisterOutput.values().length);
        assertThat(descriptor.files())
                .filteredOn(one -> one.name().equals("oc-licences.json"))
                .singleElement()
                .satisfies(one -> assertThat(one.schema()).contains("oc-licences.schema.json"));
        assertThat(DcatDataset.text(descriptor)).contains("CONTOH: bukan data resmi", "kurang dari 5", "32.73");
    }

    @ParameterizedTest
    @CsvSource({
        "PBG, SUBMITTED, Application Accepted",
        "PBG, RETURNED, Application Accepted",
        "PBG, TECHNICAL_REVIEW, In Review",
        "PBG, FIELD_INSPECTION, In Review",
        "PBG, RECOMMENDATION, In Review",
        "PBG, AWAITING_APPROVAL, In Review",
        "PBG, AWAITING_SIGNATURE, In Review",
        "PBG, DEEMED_APPROVED, In Review",
        "PBG, FEE_ASSESSMENT, Fees/Payment",
        "PBG, AWAITING_PAYMENT, Fees/Payment",
        "PBG, ISSUED, Permit Issued",
        "PBG, ACTIVE, Permit Issued",
        "SLF, ACTIVE, Occupancy",
        "SLF, VALID, Occupancy",
        "SLF, TECHNICAL_REVIEW, In Review",
        "PBG, OBJECTION_FILED, Appeal",
        "PBG, REJECTED, Permit Cancelled",
        "PBG, WITHDRAWN, Permit Cancelled",
        "PBG, LAPSED, Permit Cancelled",
        "PBG, REVOKED, Permit Cancelled",
        "PBG, EXPIRED, Permit Finaled"
    })
    void a_state_has_the_word_of_blds(String type, String state, String word) {
        assertThat(BldsStatus.of(Code.of(type), Code.of(state)).map(BldsStatus::label))
                .contains(word);
        assertThat(BldsStatus.of(Code.of(type), Code.of("DRAFT"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10.7639", "72, 775.0008", "400, 4305.56", "0.5, 5.38195", "100000, 1076390"})
    void square_metres_are_square_feet_to_the_last_digit(String metres, String feet) {
        assertThat(BldsPermit.squareFeet(Ratio.parse(metres))).isEqualTo(feet);
    }

    @Test
    void blds_holds_building_permits_only() {
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, RegisterTerms.STANDARD, JUNE);
        gathering.add(file("licence-1", ofBody(), LicenceStage.ACTIVE));
        gathering.add(
                file(
                        "licence-3",
                        Registered.grant(
                                Code.of("SLF"),
                                "Sertifikat Laik Fungsi",
                                "SK-SLF-1",
                                ofBody().holder(),
                                ofBody().place(),
                                List.of()),
                        LicenceStage.ACTIVE),
                Optional.of(Ratio.of(72)));
        gathering.add(new BldsPermit(
                "REG-1",
                Code.of("PBG"),
                "Persetujuan Bangunan Gedung",
                Optional.of(LocalDate.of(2026, 5, 4)),
                Optional.empty(),
                Code.of("AWAITING_PAYMENT"),
                LocalDate.of(2026, 5, 20),
                new PublicLicence.Place(Registered.KELURAHAN, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        String csv = String.valueOf(files(gathering.register()).get("blds-permits.csv"));
        assertThat(csv.lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "PermitNum,Description,AppliedDate,IssuedDate,CompletedDate,StatusCurrent,StatusCurrentMapped");
        assertThat(csv)
                .contains("SK-SLF-1,Sertifikat Laik Fungsi,2026-03-16,2026-04-01,,VALID,Occupancy,2026-04-01")
                .contains("775.0008")
                .contains("REG-1,Persetujuan Bangunan Gedung,2026-05-04,,,AWAITING_PAYMENT,Fees/Payment,2026-05-20")
                .doesNotContain("REKLAME");
        assertThatThrownBy(() -> BldsSamples.of("REKLAME", "ACTIVE", Ratio.ONE)).hasMessageContaining("PBG or SLF");
        assertThatThrownBy(() -> BldsSamples.of("PBG", "DRAFT", Ratio.ONE)).hasMessageContaining("not public");
        assertThatThrownBy(() -> BldsSamples.of("PBG", "ACTIVE", Ratio.of(-1))).hasMessageContaining("negative");
    }
}
