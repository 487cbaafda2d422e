package id.pendopo.core.publication;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a dataset's description as DCAT 3 in JSON-LD (<i>metadata DCAT</i>), the vocabulary that data portals exchange [K]. What DCAT
 * has no word for (the definition of a variable, k-anonymity) stands under the terms of the RDF Data Cube and as a note.
 */
public final class DcatDataset {
    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "spdx", "http://spdx.org/rdf/terms#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "qb", "http://purl.org/linked-data/cube#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FREQUENCIES = "http://purl.org/cld/freq/";

    private DcatDataset() {}

    /** As canonical JSON, which is JSON-LD. */
    public static String text(DatasetDescriptor dataset) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("@context", CONTEXT);
        tree.put("@id", dataset.base().toString());
        tree.put("@type", "dcat:Dataset");
        tree.put("dct:identifier", dataset.code());
        tree.put("dct:title", words(dataset.title()));
        tree.put("dct:description", words(dataset.description()));
        tree.put("dct:issued", date(dataset.issued()));
        tree.put("dct:modified", date(dataset.modified()));
        tree.put("dct:language", List.of("id", "en"));
        tree.put("dct:creator", agent(dataset.publisher().producer()));
        tree.put("dct:publisher", agent(dataset.publisher().steward()));
        tree.put(
                "dcat:contactPoint",
                Map.of(
                        "@type", "vcard:Organization",
                        "vcard:fn", dataset.publisher().producer(),
                        "vcard:hasEmail", id("mailto:" + dataset.publisher().contact())));
        coverage(dataset.coverage(), tree);
        terms(dataset, tree);
        tree.put(
                "qb:component",
                dataset.variables().stream().map(DcatDataset::variable).toList());
        tree.put(
                "dct:references",
                dataset.codeLists().stream()
                        .map(list -> Map.of(
                                "@type",
                                "skos:ConceptScheme",
                                "dct:title",
                                list.name(),
                                "dcat:version",
                                list.version()))
                        .toList());
        tree.put(
                "dcat:distribution",
                dataset.files().stream().map(file -> file(dataset, file)).toList());
        return CanonicalWriter.treeToText(tree);
    }

    private static void coverage(DatasetDescriptor.Coverage coverage, Map<String, Object> tree) {
        tree.put("dct:accrualPeriodicity", id(FREQUENCIES + coverage.frequency().word()));
        tree.put(
                "dct:temporal",
                Map.of(
                        "@type", "dct:PeriodOfTime",
                        "dcat:startDate", date(coverage.from()),
                        "dcat:endDate", date(coverage.until())));
        tree.put(
                "dct:spatial",
                coverage.regions().stream()
                        .map(region -> Map.of("@type", "dct:Location", "dct:identifier", region.dotted()))
                        .toList());
    }

    private static void terms(DatasetDescriptor dataset, Map<String, Object> tree) {
        tree.put("dct:license", id(dataset.terms().licence().toString()));
        tree.put("dct:accessRights", dataset.terms().access().name());
        List<Object> notes = new java.util.ArrayList<>();
        dataset.terms().notice().ifPresent(notice -> notes.addAll(words(notice)));
        if (dataset.terms().anonymity() > 1) {
            notes.addAll(words(anonymity(dataset.terms().anonymity())));
        }
        if (!notes.isEmpty()) {
            tree.put("skos:note", notes);
        }
    }

    static Text anonymity(int least) {
        return Text.of(
                "Kelompok yang berisi kurang dari %d berkas digabungkan".formatted(least),
                "Groups of fewer than %d files are joined with others".formatted(least));
    }

    private static Map<String, Object> variable(DatasetVariable variable) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@type", "qb:ComponentSpecification");
        tree.put("dct:identifier", variable.key());
        tree.put("dct:title", words(variable.label()));
        tree.put("skos:definition", words(variable.definition()));
        variable.unit().ifPresent(unit -> tree.put("qb:attribute", unit));
        variable.classification().ifPresent(codes -> tree.put("qb:codeList", codes));
        return tree;
    }

    private static Map<String, Object> file(DatasetDescriptor dataset, DatasetFile file) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("@type", "dcat:Distribution");
        tree.put("dct:title", words(file.title()));
        tree.put("dcat:accessURL", id(dataset.base().toString()));
        tree.put("dcat:downloadURL", id(dataset.address(file.name()).toString()));
        tree.put("dcat:mediaType", id(MEDIA_TYPES + file.mediaType()));
        tree.put("dcat:byteSize", Map.of("@type", "xsd:nonNegativeInteger", "@value", Long.toString(file.bytes())));
        tree.put(
                "spdx:checksum",
                Map.of(
                        "@type", "spdx:Checksum",
                        "spdx:algorithm", id("spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue", Map.of("@type", "xsd:hexBinary", "@value", file.sha256())));
        file.schema()
                .ifPresent(schema ->
                        tree.put("dct:conformsTo", id(dataset.address(schema).toString())));
        tree.put("dct:license", id(dataset.terms().licence().toString()));
        return tree;
    }

    private static List<Map<String, Object>> words(Text text) {
        return List.of(Map.of("@language", "id", "@value", text.id()), Map.of("@language", "en", "@value", text.en()));
    }

    private static Map<String, Object> date(LocalDate date) {
        return Map.of("@type", "xsd:date", "@value", date.toString());
    }

    private static Map<String, Object> agent(String name) {
        return Map.of("@type", "foaf:Agent", "foaf:name", name);
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }
}
