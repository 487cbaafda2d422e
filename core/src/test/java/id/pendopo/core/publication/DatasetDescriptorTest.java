package id.pendopo.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetDescriptor.Access;
import id.pendopo.core.publication.DatasetDescriptor.CodeList;
import id.pendopo.core.publication.DatasetDescriptor.Coverage;
import id.pendopo.core.publication.DatasetDescriptor.Frequency;
import id.pendopo.core.publication.DatasetDescriptor.Publisher;
import id.pendopo.core.publication.DatasetDescriptor.Terms;
import id.pendopo.core.publication.DatasetVariable.Kind;
import id.pendopo.core.region.RegionCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a dataset says of itself, in the words of portals. */
class DatasetDescriptorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** The names of DCAT 3, Dublin Core and its companions that the writer may use; a misspelt one is not among them. */
    private static final Set<String> TERMS = Set.of(
            "dct:identifier",
            "dct:title",
            "dct:description",
            "dct:issued",
            "dct:modified",
            "dct:language",
            "dct:creator",
            "dct:publisher",
            "dcat:contactPoint",
            "dct:accrualPeriodicity",
            "dct:temporal",
            "dct:spatial",
            "dct:license",
            "dct:accessRights",
            "dct:references",
            "dcat:distribution",
            "dcat:startDate",
            "dcat:endDate",
            "dcat:accessURL",
            "dcat:downloadURL",
            "dcat:mediaType",
            "dcat:byteSize",
            "dcat:version",
            "dct:conformsTo",
            "spdx:checksum",
            "spdx:algorithm",
            "spdx:checksumValue",
            "vcard:fn",
            "vcard:hasEmail",
            "foaf:name",
            "skos:note",
            "skos:definition",
            "qb:component",
            "qb:attribute",
            "qb:codeList");

    private static List<DatasetVariable> variables() {
        return List.of(
                DatasetVariable.of(
                        "number", Kind.TEXT, Text.of("nomor", "number"), Text.of("Nomor surat", "Its number")),
                DatasetVariable.of("amount", Kind.WHOLE, Text.of("jumlah", "amount"), Text.of("Nilai", "The amount"))
                        .in("rupiah")
                        .asOptional(),
                DatasetVariable.of(
                                "place", Kind.TEXT, Text.of("wilayah", "place"), Text.of("Kode wilayah", "Its region"))
                        .by("Kemendagri")
                        .asOptional(),
                DatasetVariable.of("on", Kind.DATE, Text.of("tanggal", "date"), Text.of("Tanggal surat", "Its date"))
                        .asOptional(),
                DatasetVariable.of("met", Kind.TRUTH, Text.of("tepat", "met"), Text.of("Tepat waktu", "In time"))
                        .asOptional(),
                DatasetVariable.of("share", Kind.DECIMAL, Text.of("bagian", "share"), Text.of("Bagian", "The share"))
                        .asOptional(),
                DatasetVariable.of("parts", Kind.PLAIN, Text.of("rincian", "parts"), Text.of("Rincian", "Its parts"))
                        .asOptional());
    }

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                "contoh-2026",
                Text.of("Data contoh", "Example data"),
                Text.of("Hanya contoh", "An example only"),
                new Publisher("Dinas Contoh", "Dinas Komunikasi dan Informatika", "data@contoh.go.id"),
                new Coverage(Frequency.MONTHLY, DAY.withDayOfYear(1), DAY, List.of(RegionCode.parse("32.73"))),
                variables(),
                List.of(new CodeList("Wilayah Kemendagri", "2022")),
                new Terms(
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        Access.PUBLIC,
                        5,
                        Optional.of(Text.of("CONTOH, bukan hukum", "EXAMPLE, no law"))),
                URI.create("https://data.contoh.go.id/contoh-2026/"),
                DAY,
                DAY,
                List.of(DatasetFile.of(new OutputFile("contoh.csv", "text/csv", "a\r\n"), Text.of("Tabel", "Table"))
                        .by("contoh.schema.json")));
    }

    @Test
    void dcat_names_title_period_place_checksum_and_schema() {
        JsonNode dcat = JSON.readTree(DcatDataset.text(descriptor()));
        assertThat(dcat.at("/@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(dcat.at("/dct:title/0/@value").asString()).isEqualTo("Data contoh");
        assertThat(dcat.at("/dct:title/1/@language").asString()).isEqualTo("en");
        assertThat(dcat.at("/dct:temporal/dcat:startDate/@value").asString()).isEqualTo("2026-01-01");
        assertThat(dcat.at("/dct:spatial/0/dct:identifier").asString()).isEqualTo("32.73");
        assertThat(dcat.at("/dct:accrualPeriodicity/@id").asString()).isEqualTo("http://purl.org/cld/freq/monthly");
        JsonNode file = dcat.at("/dcat:distribution/0");
        assertThat(file.at("/dcat:downloadURL/@id").asString())
                .isEqualTo("https://data.contoh.go.id/contoh-2026/contoh.csv");
        assertThat(file.at("/dcat:byteSize/@value").asString()).isEqualTo("3");
        assertThat(file.at("/spdx:checksum/spdx:checksumValue/@value").asString())
                .isEqualTo("8e4621379786ef42a4fec155cd525c291dd7db3c1fde3478522f4f61c03fd1bd");
        assertThat(file.at("/dct:conformsTo/@id").asString()).endsWith("/contoh.schema.json");
        assertThat(dcat.at("/skos:note/0/@value").asString()).startsWith("CONTOH");
        assertThat(dcat.at("/skos:note/2/@value").asString()).contains("kurang dari 5");
    }

    @Test
    void dcat_names_who_made_and_who_keeps_it_and_what_each_variable_is() {
        JsonNode dcat = JSON.readTree(DcatDataset.text(descriptor()));
        assertThat(dcat.at("/dct:creator/foaf:name").asString()).isEqualTo("Dinas Contoh");
        assertThat(dcat.at("/dct:publisher/foaf:name").asString()).isEqualTo("Dinas Komunikasi dan Informatika");
        assertThat(dcat.at("/dct:references/0/dct:title").asString()).isEqualTo("Wilayah Kemendagri");
        JsonNode amount = dcat.at("/qb:component/1");
        assertThat(amount.at("/dct:identifier").asString()).isEqualTo("amount");
        assertThat(amount.at("/skos:definition/1/@value").asString()).isEqualTo("The amount");
        assertThat(amount.at("/qb:attribute").asString()).isEqualTo("rupiah");
        assertThat(amount.has("qb:codeList")).isFalse();
        assertThat(dcat.at("/qb:component/2/qb:codeList").asString()).isEqualTo("Kemendagri");
    }

    /** Where no figure is of a group there is nothing to say of groups. */
    @Test
    void without_groups_and_without_a_notice_there_is_no_note() {
        DatasetDescriptor good = descriptor();
        DatasetDescriptor plain = new DatasetDescriptor(
                        good.code(),
                        good.title(),
                        good.description(),
                        good.publisher(),
                        good.coverage(),
                        good.variables(),
                        good.codeLists(),
                        new Terms(good.terms().licence(), Access.PUBLIC, 1, Optional.empty()),
                        good.base(),
                        DAY,
                        DAY,
                        good.files())
                .with(List.of(new DatasetFile(
                        "kosong.csv", Text.of("a", "a"), "text/csv", 0, "ab".repeat(32), Optional.empty())));
        JsonNode dcat = JSON.readTree(DcatDataset.text(plain));
        assertThat(dcat.has("skos:note")).isFalse();
        assertThat(dcat.at("/dcat:distribution").size()).isEqualTo(1);
        assertThat(dcat.at("/dcat:distribution/0/dcat:byteSize/@value").asString())
                .isEqualTo("0");
    }

    private static String sha256() {
        return descriptor().files().get(0).sha256();
    }

    @Test
    void every_name_in_dcat_is_a_term_and_every_prefix_is_declared() {
        JsonNode dcat = JSON.readTree(DcatDataset.text(descriptor()));
        Set<String> names = new TreeSet<>();
        names(dcat, names);
        Set<String> prefixes = new TreeSet<>();
        dcat.get("@context").propertyNames().forEach(prefixes::add);
        names.removeIf(name -> name.startsWith("@") || prefixes.contains(name));
        assertThat(TERMS).containsAll(names);
        assertThat(names).allMatch(name -> prefixes.contains(name.substring(0, name.indexOf(':'))));
    }

    private static void names(JsonNode node, Set<String> into) {
        if (node.isObject()) {
            node.propertyNames().forEach(into::add);
        }
        node.forEach(part -> names(part, into));
    }

    @Test
    void ckan_takes_what_it_has_a_field_for_and_the_rest_as_extras() {
        JsonNode ckan = JSON.readTree(CkanPackage.text(descriptor(), "dinas-contoh", "cc-by", List.of("contoh")));
        assertThat(ckan.at("/name").asString()).isEqualTo("contoh-2026");
        assertThat(ckan.at("/notes").asString()).isEqualTo("CONTOH, bukan hukum\n\nHanya contoh");
        assertThat(ckan.at("/private").asBoolean()).isFalse();
        assertThat(ckan.at("/resources/0/format").asString()).isEqualTo("CSV");
        assertThat(ckan.at("/resources/0/hash").asString()).isEqualTo(sha256());
        List<String> extras = new ArrayList<>();
        ckan.get("extras")
                .forEach(extra -> extras.add(
                        extra.get("key").asString() + "=" + extra.get("value").asString()));
        assertThat(extras)
                .containsExactly(
                        "title_en=Example data",
                        "description_en=An example only",
                        "frequency=MONTHLY",
                        "temporal_start=2026-01-01",
                        "temporal_end=2026-04-01",
                        "wilayah=32.73",
                        "access=PUBLIC",
                        "license_url=https://creativecommons.org/licenses/by/4.0/",
                        "k_anonymity=5",
                        "issued=2026-04-01",
                        "modified=2026-04-01",
                        "code_list_wilayah_kemendagri=2022",
                        "variable_number=nomor: Nomor surat",
                        "variable_amount=jumlah: Nilai (rupiah)",
                        "variable_place=wilayah: Kode wilayah [Kemendagri]",
                        "variable_on=tanggal: Tanggal surat",
                        "variable_met=tepat: Tepat waktu",
                        "variable_share=bagian: Bagian",
                        "variable_parts=rincian: Rincian");
        assertThat(ckan.at("/tags/0/name").asString()).isEqualTo("contoh");
        assertThat(ckan.at("/resources/0/schema").asString())
                .isEqualTo("https://data.contoh.go.id/contoh-2026/contoh.schema.json");
        assertThatThrownBy(() -> CkanPackage.text(descriptor(), "Dinas Contoh", "cc-by", List.of()))
                .hasMessageContaining("slug");
        assertThatThrownBy(() -> CkanPackage.text(descriptor(), "dinas", "cc-by", List.of("Dua kata")))
                .hasMessageContaining("tag");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DatasetSchema.of(Text.of("contoh", "example"), variables()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"number\":\"1\"}]",
                "[{\"number\":\"1\",\"amount\":1,\"place\":\"32.73\",\"on\":\"2026-03-02\",\"met\":true,\"share\":\"-1.5\",\"parts\":3}]"
            })
    void rows_of_the_variables_fit_the_schema(String rows) {
        assertThat(schema().validate(rows, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{}]",
                "[{\"number\":\"\"}]",
                "[{\"number\":1}]",
                "[{\"number\":\"1\",\"amount\":\"1\"}]",
                "[{\"number\":\"1\",\"on\":\"2026-13-02\"}]",
                "[{\"number\":\"1\",\"met\":\"ya\"}]",
                "[{\"number\":\"1\",\"share\":\"1,5\"}]",
                "[{\"number\":\"1\",\"nik\":\"3273014501900001\"}]"
            })
    void other_rows_do_not(String rows) {
        assertThat(schema().validate(rows, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void an_object_and_a_list_are_closed_too() {
        DatasetVariable part = DatasetVariable.of("a", Kind.TEXT, Text.of("a", "a"), Text.of("a", "a"));
        Text word = Text.of("b", "b");
        List<DatasetVariable> nested = List.of(
                new DatasetVariable(
                        "one", word, word, Kind.OBJECT, true, Optional.empty(), Optional.empty(), List.of(part)),
                new DatasetVariable(
                        "many", word, word, Kind.LIST, true, Optional.empty(), Optional.empty(), List.of(part)));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DatasetSchema.of(word, nested));
        assertThat(schema.validate("[{\"one\":{\"a\":\"x\"},\"many\":[{\"a\":\"x\"}]}]", InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("[{\"one\":{\"a\":\"x\",\"b\":1},\"many\":[]}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate("[{\"one\":{\"a\":\"x\"},\"many\":[{}]}]", InputFormat.JSON))
                .isNotEmpty();
        assertThatThrownBy(() -> DatasetVariable.of("x", Kind.TEXT, word, word, List.of(part)))
                .hasMessageContaining("others have none");
        assertThatThrownBy(() -> DatasetVariable.of("x", Kind.LIST, word, word)).hasMessageContaining("has parts");
    }

    @Test
    void a_table_without_definitions_says_what_its_heads_say() {
        OpenTable table = new OpenTable(
                "contoh",
                Text.of("contoh", "example"),
                List.of(OpenTable.Column.of("name", "nama", "name")),
                List.of(List.of("a"), List.of("")));
        List<DatasetVariable> variables = DatasetDescriptor.variables(table);
        assertThat(variables).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("name");
            assertThat(one.required()).isFalse();
        });
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(DatasetSchema.of(table.title(), variables))
                        .validate(table.toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, https://data.contoh.go.id/, code",
        "Contoh, https://data.contoh.go.id/, code",
        "contoh, https://data.contoh.go.id, slash",
        "contoh, data/, whole address"
    })
    void a_name_or_an_address_that_leads_nowhere_is_refused(String code, URI base, String fault) {
        DatasetDescriptor good = descriptor();
        assertThatThrownBy(() -> new DatasetDescriptor(
                        code,
                        good.title(),
                        good.description(),
                        good.publisher(),
                        good.coverage(),
                        good.variables(),
                        good.codeLists(),
                        good.terms(),
                        base,
                        DAY,
                        DAY,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void what_is_of_nowhere_of_no_day_or_of_no_office_is_refused() {
        assertThatThrownBy(
                        () -> new Coverage(Frequency.DAILY, DAY, DAY.minusDays(1), List.of(RegionCode.parse("32.73"))))
                .hasMessageContaining("in this order");
        assertThat(new Coverage(Frequency.DAILY, DAY, DAY, List.of(RegionCode.parse("32.73"))).until())
                .isEqualTo(DAY);
        assertThatThrownBy(() -> new Coverage(Frequency.DAILY, DAY, DAY, List.of()))
                .hasMessageContaining("region");
        assertThatThrownBy(() -> new Publisher("Dinas", "Dinas", "bukan surel")).hasMessageContaining("mailbox");
        assertThatThrownBy(() -> new Terms(URI.create("https://a.id/"), Access.PUBLIC, 0, Optional.empty()))
                .hasMessageContaining("less than 1");
        assertThatThrownBy(() -> new DatasetFile(
                        "../a.csv", Text.of("a", "a"), "text/csv", 1, "ab".repeat(32), Optional.empty()))
                .hasMessageContaining("lower-case");
    }
}
