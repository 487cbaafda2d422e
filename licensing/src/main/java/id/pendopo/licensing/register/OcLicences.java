package id.pendopo.licensing.register;

import static id.pendopo.core.publication.DatasetVariable.Kind.DATE;
import static id.pendopo.core.publication.DatasetVariable.Kind.LIST;
import static id.pendopo.core.publication.DatasetVariable.Kind.OBJECT;
import static id.pendopo.core.publication.DatasetVariable.Kind.TEXT;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The register in the fields of the licence schema of OpenCorporates (<i>profil OC_LICENCE</i>) [S]: a code of KBLI is the activity's id,
 * conditions are its restrictions. A holder is an {@code organisation} or a {@code person}; what the schema has no field for stands
 * under {@code other_attributes}.
 */
final class OcLicences {
    static final Text TITLE = Text.of("Register izin, profil OC_LICENCE", "Register of licences, profile OC_LICENCE");

    private OcLicences() {}

    /** One object a line. */
    static String of(List<PublicLicence> licences, Region region) {
        List<String> lines = licences.stream()
                .map(licence -> CanonicalWriter.treeToText(tree(licence, region)))
                .toList();
        return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private static Map<String, Object> tree(PublicLicence licence, Region region) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("licence_holder", holder(licence.holder()));
        tree.put("licence_issuer", licence.office().orElse(region.name()));
        tree.put("licenced_location", location(licence.place(), region));
        tree.put("licence_number", licence.number());
        licence.dates().issued().ifPresent(day -> tree.put("issue_date", day.toString()));
        licence.period().until().ifPresent(day -> tree.put("expiry_date", day.toString()));
        licence.link().ifPresent(link -> tree.put("licence_url", link));
        tree.put("jurisdiction_of_licence", region.name());
        tree.put("status", licence.status().code().value());
        tree.put("permissions", List.of(permission(licence)));
        tree.put("other_attributes", others(licence));
        return tree;
    }

    private static Map<String, Object> holder(PublicLicence.Holder holder) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", holder.name().orElse(RegisterWords.holder(holder.person(), Locale.ROOT)));
        return Map.of("entity_type", holder.person() ? "person" : "organisation", "entity_properties", properties);
    }

    private static Map<String, Object> location(PublicLicence.Place place, Region region) {
        Map<String, Object> location = new TreeMap<>();
        place.address().ifPresent(address -> location.put("street_address", address));
        location.put("locality", place.region().dotted());
        location.put("region", region.name());
        location.put("country", "Indonesia");
        location.put("country_code", "ID");
        return location;
    }

    private static Map<String, Object> permission(PublicLicence licence) {
        Map<String, Object> permission = new TreeMap<>();
        permission.put(
                "activity_name",
                licence.activity()
                        .map(PublicLicence.Activity::title)
                        .orElse(licence.kind().name()));
        licence.activity().ifPresent(activity -> permission.put("activity_id", activity.kbli()));
        permission.put("permission_type", "operating");
        if (!licence.conditions().isEmpty()) {
            permission.put(
                    "restrictions",
                    licence.conditions().stream()
                            .map(condition -> (Object) condition)
                            .toList());
        }
        return permission;
    }

    private static Map<String, Object> others(PublicLicence licence) {
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("type", licence.kind().type().value());
        others.put("type_name", licence.kind().name());
        others.put("valid_from", licence.period().from().toString());
        others.put("status_since", licence.status().since().toString());
        put(others, "nib", licence.holder().nib());
        put(others, "kbli_edition", licence.activity().map(PublicLicence.Activity::edition));
        put(others, "risk", licence.activity().flatMap(PublicLicence.Activity::risk));
        put(others, "origin", licence.origin());
        put(others, "latitude", licence.place().point().map(PublicLicence.Point::latitude));
        put(others, "longitude", licence.place().point().map(PublicLicence.Point::longitude));
        return others;
    }

    private static void put(Map<String, Object> tree, String key, Optional<?> value) {
        value.ifPresent(one -> tree.put(key, one.toString()));
    }

    /** What stands in it, from which its JSON Schema is made. */
    static List<DatasetVariable> variables() {
        List<DatasetVariable> all = new ArrayList<>();
        all.add(object(
                "licence_holder",
                "pemegang izin",
                "holder",
                List.of(
                        text("entity_type", "jenis pemegang", "kind of holder"),
                        object(
                                "entity_properties",
                                "sifat pemegang",
                                "about the holder",
                                List.of(text("name", "nama", "name"))))));
        all.add(text("licence_issuer", "penerbit izin", "issuer"));
        all.add(object(
                "licenced_location",
                "lokasi",
                "location",
                List.of(
                        text("street_address", "alamat badan", "address of a body")
                                .asOptional(),
                        text("locality", "kode wilayah", "region code").by("Kemendagri"),
                        text("region", "daerah", "region"),
                        text("country", "negara", "country"),
                        text("country_code", "kode negara", "country code").by("ISO 3166-1"))));
        all.add(text("licence_number", "nomor izin", "number"));
        all.add(date("issue_date", "tanggal terbit", "issued on").asOptional());
        all.add(date("expiry_date", "hari terakhir", "last day").asOptional());
        all.add(text("licence_url", "tautan verifikasi", "link").asOptional());
        all.add(text("jurisdiction_of_licence", "wilayah berlaku", "where it is valid"));
        all.add(text("status", "status", "status"));
        DatasetVariable restriction = DatasetVariable.of(
                        "restrictions",
                        DatasetVariable.Kind.TEXTS,
                        Text.of("ketentuan", "conditions"),
                        Text.of("ketentuan", "conditions"))
                .asOptional();
        all.add(DatasetVariable.of(
                "permissions",
                LIST,
                Text.of("kegiatan", "permissions"),
                Text.of("yang diizinkan", "what is permitted"),
                List.of(
                        text("activity_name", "kegiatan usaha", "activity"),
                        text("activity_id", "KBLI", "KBLI").by("KBLI").asOptional(),
                        text("permission_type", "jenis izin kegiatan", "kind of permission"),
                        restriction)));
        all.add(object(
                "other_attributes",
                "keterangan lain",
                "other attributes",
                List.of(
                        text("type", "kode jenis", "type"),
                        text("type_name", "jenis izin", "name of the type"),
                        date("valid_from", "berlaku mulai", "valid from"),
                        date("status_since", "status sejak", "status since"),
                        text("nib", "NIB", "NIB").asOptional(),
                        text("kbli_edition", "edisi KBLI", "edition of KBLI").asOptional(),
                        text("risk", "tingkat risiko", "risk").asOptional(),
                        text("origin", "asal", "origin").asOptional(),
                        text("latitude", "lintang", "latitude").asOptional(),
                        text("longitude", "bujur", "longitude").asOptional())));
        return all;
    }

    private static DatasetVariable text(String key, String id, String en) {
        return DatasetVariable.of(key, TEXT, Text.of(id, en), Text.of(id, en));
    }

    private static DatasetVariable date(String key, String id, String en) {
        return DatasetVariable.of(key, DATE, Text.of(id, en), Text.of(id, en));
    }

    private static DatasetVariable object(String key, String id, String en, List<DatasetVariable> parts) {
        return DatasetVariable.of(key, OBJECT, Text.of(id, en), Text.of(id, en), parts);
    }
}
