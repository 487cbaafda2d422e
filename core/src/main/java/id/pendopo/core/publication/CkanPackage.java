package id.pendopo.core.publication;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a dataset's description as the package of CKAN (<i>paket CKAN</i>), the software of most data portals of regions [K]: what
 * {@code package_create} takes. What CKAN has no field for stands under {@code extras}.
 */
public final class CkanPackage {
    private CkanPackage() {}

    /**
     * As canonical JSON.
     *
     * @param organisation the slug of the organisation on that portal
     * @param licenceId the portal's id of the licence, for example {@code cc-by}
     * @param tags words to find it by: 2 to 100 lower-case letters, digits, hyphens, underscores and dots each
     * @throws IllegalArgumentException if a tag or a slug has not its form
     */
    public static String text(DatasetDescriptor dataset, String organisation, String licenceId, List<String> tags) {
        if (!organisation.matches("[a-z0-9_-]{2,100}")) {
            throw new IllegalArgumentException(
                    "ckan: the organisation is no slug; write lower-case letters, digits, hyphens and underscores");
        }
        if (!tags.stream().allMatch(tag -> tag.matches("[a-z0-9_.-]{2,100}"))) {
            throw new IllegalArgumentException(
                    "ckan: a tag has 2 to 100 lower-case letters, digits, hyphens, underscores and dots");
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", dataset.code());
        tree.put("title", dataset.title().id());
        tree.put("notes", notes(dataset));
        tree.put("owner_org", organisation);
        tree.put("author", dataset.publisher().producer());
        tree.put("maintainer", dataset.publisher().steward());
        tree.put("maintainer_email", dataset.publisher().contact());
        tree.put("license_id", licenceId);
        tree.put("url", dataset.base().toString());
        tree.put("private", dataset.terms().access() != DatasetDescriptor.Access.PUBLIC);
        tree.put("tags", tags.stream().map(tag -> Map.of("name", tag)).toList());
        tree.put("extras", extras(dataset));
        tree.put(
                "resources",
                dataset.files().stream().map(file -> resource(dataset, file)).toList());
        return CanonicalWriter.treeToText(tree);
    }

    private static String notes(DatasetDescriptor dataset) {
        return dataset.terms().notice().map(notice -> notice.id() + "\n\n").orElse("")
                + dataset.description().id();
    }

    private static List<Map<String, Object>> extras(DatasetDescriptor dataset) {
        List<Map<String, Object>> extras = new ArrayList<>();
        DatasetDescriptor.Coverage coverage = dataset.coverage();
        extra(extras, "title_en", dataset.title().en());
        extra(extras, "description_en", dataset.description().en());
        extra(extras, "frequency", coverage.frequency().name());
        extra(extras, "temporal_start", coverage.from().toString());
        extra(extras, "temporal_end", coverage.until().toString());
        extra(
                extras,
                "wilayah",
                coverage.regions().stream().map(RegionCode::dotted).collect(Collectors.joining(", ")));
        extra(extras, "access", dataset.terms().access().name());
        extra(extras, "license_url", dataset.terms().licence().toString());
        extra(extras, "k_anonymity", Integer.toString(dataset.terms().anonymity()));
        extra(extras, "issued", dataset.issued().toString());
        extra(extras, "modified", dataset.modified().toString());
        dataset.codeLists().forEach(list -> extra(extras, "code_list_" + key(list.name()), list.version()));
        dataset.variables().forEach(variable -> extra(extras, "variable_" + variable.key(), definition(variable)));
        return extras;
    }

    private static String definition(DatasetVariable variable) {
        return variable.label().id() + ": " + variable.definition().id()
                + variable.unit().map(unit -> " (" + unit + ")").orElse("")
                + variable.classification().map(codes -> " [" + codes + "]").orElse("");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static void extra(List<Map<String, Object>> extras, String key, String value) {
        extras.add(Map.of("key", key, "value", value));
    }

    private static Map<String, Object> resource(DatasetDescriptor dataset, DatasetFile file) {
        Map<String, Object> resource = new TreeMap<>();
        resource.put("name", file.title().id());
        resource.put("url", dataset.address(file.name()).toString());
        resource.put("format", format(file));
        resource.put("mimetype", file.mediaType());
        resource.put("size", file.bytes());
        resource.put("hash", file.sha256());
        file.schema()
                .ifPresent(
                        schema -> resource.put("schema", dataset.address(schema).toString()));
        return resource;
    }

    private static String format(DatasetFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
