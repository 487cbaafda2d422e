package id.pendopo.licensing.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OssTablesTest {
    /** The codes that the domain reference lists, and no other. */
    @Test
    void the_table_has_the_codes_of_the_guide() {
        assertThat(OssStatusTable.published().rows())
                .extracting(row -> row.code().value())
                .containsExactly(
                        "05", "09", "10", "11", "12", "20", "30", "31", "32", "33", "34", "40", "41", "42", "43", "44",
                        "45", "49", "50", "52", "57", "60", "70", "80", "90", "93");
    }

    @Test
    void four_codes_turn_the_term_and_no_other() {
        Map<String, OssClockEffect> turning = new TreeMap<>();
        OssStatusTable.published().rows().stream()
                .filter(row -> row.clock() != OssClockEffect.NONE)
                .forEach(row -> turning.put(row.code().value(), row.clock()));
        assertThat(turning)
                .isEqualTo(Map.of(
                        "41", OssClockEffect.STOP,
                        "42", OssClockEffect.RESUME,
                        "43", OssClockEffect.STOP_TO_ZERO,
                        "44", OssClockEffect.RESTART));
    }

    /** Codes 91 and 92 left the guide: nobody knows them any more. */
    @Test
    void a_code_without_a_row_is_unknown() {
        assertThat(OssStatusTable.published().find(OssStatusCode.of("91"))).isEmpty();
        assertThat(OssStatusTable.published().find(OssStatusCode.of("00"))).isEmpty();
    }

    @Test
    void a_newer_guide_is_another_table() {
        OssStatus row = new OssStatus(
                OssStatusCode.of("41"),
                Text.of("Lain", "Other"),
                OssClockEffect.NONE,
                OssSignal.NOTED,
                Standing.UNSURE);
        OssStatusTable newer = OssStatusTable.published().with(row);
        assertThat(newer.rows()).hasSameSizeAs(OssStatusTable.published().rows());
        // What is unsure is nobody's to act on.
        OssCourse course = OssCourse.of(Told.PERMIT, List.of(Told.status(1, "41")), newer);
        assertThat(course.isStopped()).isFalse();
        assertThat(course.tasks()).extracting(OssTask::kind).containsExactly(OssTaskKind.STATUS_UNKNOWN);
        assertThatThrownBy(() -> new OssStatusTable(List.of(row, row))).hasMessageContaining("stands twice");
    }

    /** Whoever adds a component says which field of the guide it is, or that there is none. */
    @Test
    void every_component_of_a_message_stands_in_the_table_of_fields() {
        Map<String, Class<?>> messages = new TreeMap<>(Map.of(
                "receiveNIB", ReceivedNib.class,
                "receiveFileDS", ReceivedFile.class,
                "checkLicenseStatus", ReadStatus.class,
                "inqueryLicense", ReadLicence.class,
                "receiveLicenseStatus", SentStatus.class,
                "receiveLicense", SentLicence.class,
                "updateLicense", AmendedLicence.class,
                "receiveCertificate", SentCertificate.class));
        messages.forEach((method, type) -> {
            List<String> components = new ArrayList<>();
            collect(type, "", components);
            assertThat(OssFields.of(method).stream().flatMap(field -> field.ours().stream()))
                    .as(method)
                    .containsExactlyInAnyOrderElementsOf(components);
        });
        assertThat(OssFields.published().stream().map(OssField::method).distinct())
                .containsExactlyInAnyOrderElementsOf(messages.keySet());
    }

    /** What the guide does not print is ours, and says that it is not sure. */
    @Test
    void a_name_of_our_own_is_never_passed_off_as_theirs() {
        assertThat(OssFields.published())
                .filteredOn(field -> field.theirs().isEmpty())
                .isNotEmpty()
                .allMatch(field -> field.standing() == Standing.UNSURE && field.isAdapters());
    }

    /** The page for writers of adapters shows the tables as they are. */
    @Test
    void the_page_shows_every_code_and_every_field() throws Exception {
        String page = Files.readString(Path.of("../docs/oss.md"));
        OssStatusTable.published()
                .rows()
                .forEach(row -> assertThat(page)
                        .contains("| `%s` | %s | %s | %s |"
                                .formatted(
                                        row.code(),
                                        row.label().en(),
                                        row.clock().label().en(),
                                        row.signal())));
        OssFields.published()
                .forEach(field -> assertThat(page)
                        .contains("| `%s` | %s | %s | %s |"
                                .formatted(
                                        field.method(),
                                        quoted(field.ours()),
                                        quoted(field.theirs()),
                                        field.standing().mark())));
        OssReportTable.suggested()
                .rules()
                .forEach(rule -> assertThat(page)
                        .contains("| `%s` | `%s` | %s | %s | %s |"
                                .formatted(
                                        rule.procedure(),
                                        rule.act(),
                                        rule.from().map(Object::toString).orElse("any"),
                                        rule.to().map(Object::toString).orElse("any"),
                                        rule.status()
                                                .map(status -> "`" + status + "`")
                                                .orElse("by hand"))));
    }

    private static String quoted(Optional<String> name) {
        return name.map(text -> "`" + text + "`").orElse("–");
    }

    private static void collect(Class<?> type, String prefix, List<String> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            Class<?> raw = component.getType();
            String name = prefix + component.getName();
            if (raw == List.class && element(generic).isRecord() && element(generic) != regionCode()) {
                collect(element(generic), name + "[].", into);
            } else if (raw == OssRefs.class
                    || raw == OssPermit.class
                    || raw == OssPaper.class
                    || raw == OssIssuance.class) {
                collect(raw, name + ".", into);
            } else {
                into.add(name);
            }
        }
    }

    private static Class<?> regionCode() {
        return id.pendopo.core.region.RegionCode.class;
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
