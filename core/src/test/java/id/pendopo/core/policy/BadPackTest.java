package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that somebody made ill on purpose: refused whole, with file, place and words, and never by another exception. */
class BadPackTest {
    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("grants.json", utf8(""), PackProblem.NOT_JSON),
                Arguments.of("grants.json", new byte[] {0}, PackProblem.NOT_JSON),
                Arguments.of("grants.json", new byte[] {(byte) 0xC3, (byte) 0x28}, PackProblem.FILE_UNREADABLE),
                Arguments.of(
                        "grants.json", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, PackProblem.FILE_UNREADABLE),
                Arguments.of("grants.json", utf8("\uFEFF{}"), PackProblem.FILE_UNREADABLE),
                Arguments.of("grants.json", "{}".getBytes(StandardCharsets.UTF_16), PackProblem.FILE_UNREADABLE),
                Arguments.of("grants.json", new byte[PackFiles.MAX_BYTES + 1], PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("[".repeat(900_000)), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{\"a\":".repeat(33) + "1" + "}".repeat(33)), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{\"a\":1e999999999999}"), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{\"a\":1e20}"), PackProblem.FRACTION),
                Arguments.of("grants.json", utf8("{\"a\":9007199254740992}"), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{\"a\":\"" + "x".repeat(2_001) + "\"}"), PackProblem.LIMIT),
                Arguments.of(
                        "grants.json", utf8("{" + "\"a\":1,".repeat(100_000) + "\"a\":1}"), PackProblem.DUPLICATE_KEY),
                Arguments.of("grants.json", utf8("{\"a\":[" + "1,".repeat(2_000) + "1]}"), PackProblem.LIMIT),
                Arguments.of("grants.json", utf8("{" + keys(501) + "}"), PackProblem.LIMIT),
                Arguments.of("labels.id.json", utf8("{\"A\":{\"id\":\"x\"}}"), PackProblem.WRONG_SHAPE),
                Arguments.of("calendar.json", utf8("{\"days\":{}}"), PackProblem.WRONG_SHAPE),
                Arguments.of("calendar.json", utf8("{\"years\":{\"10000\":[]}}"), PackProblem.NO_SUCH_DATE),
                Arguments.of("calendar.json", utf8("{\"days\":[{\"date\":\"2026-06-31\"}]}"), PackProblem.NO_SUCH_DATE),
                Arguments.of("calendar.json", utf8("{\"days\":[{\"date\":\"2026-02-29\"}]}"), PackProblem.NO_SUCH_DATE),
                Arguments.of("GRANTS.JSON.json", utf8("{}"), PackProblem.FILE_UNKNOWN));
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder("\"k\":1");
        for (int i = 1; i < count; i++) {
            keys.append(",\"k").append(i).append("\":1");
        }
        return keys.toString();
    }

    @ParameterizedTest(name = "{0}: {2} ({index})")
    @MethodSource("files")
    void a_bad_file_refuses_the_pack_with_its_problem(String name, byte[] bytes, PackProblem problem)
            throws IOException {
        write("region.json", utf8(Sample.REGION));
        write(name, bytes);

        assertThatThrownBy(() -> RegionPack.open(folder)).isInstanceOfSatisfying(PackRefused.class, refused -> {
            assertThat(refused.faults()).extracting(PackFault::problem).contains(problem);
            assertThat(refused.faults()).hasSizeLessThanOrEqualTo(2_000).allSatisfy(fault -> {
                assertThat(fault.what().id()).isNotBlank();
                assertThat(fault.mend().en()).isNotBlank();
            });
        });
        assertThat(PackLinter.of(List.of(Sample.SCHEMA)).lint(folder)).isNotEmpty();
    }

    @Test
    void a_folder_that_stands_where_a_file_should_is_told() throws IOException {
        write("region.json", utf8(Sample.REGION));
        Files.createDirectory(folder.resolve("grants.json"));

        assertThatThrownBy(() -> RegionPack.open(folder))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(PackFault::file, PackFault::problem)
                                .containsExactly(org.assertj.core.api.Assertions.tuple(
                                        "grants.json", PackProblem.FILE_UNREADABLE)));
    }

    @Test
    void a_link_to_nowhere_or_in_a_circle_is_told() throws IOException {
        write("region.json", utf8(Sample.REGION));
        Files.createSymbolicLink(folder.resolve("grants.json"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("calendar.json"), folder.resolve("calendar.json"));

        assertThatThrownBy(() -> RegionPack.open(folder))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(PackFault::file)
                                .containsExactlyInAnyOrder("grants.json", "calendar.json"));
    }

    @Test
    void a_file_where_the_folder_should_be_and_a_folder_that_is_not_there_are_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "{}");
        for (Path none : List.of(file, folder.resolve("none"))) {
            assertThatThrownBy(() -> RegionPack.open(none)).isInstanceOf(PackRefused.class);
        }
    }

    @Test
    void forty_one_files_are_one_too_many() throws IOException {
        write("region.json", utf8(Sample.REGION));
        for (int i = 0; i < 40; i++) {
            write("a" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ".json", utf8("{}"));
        }
        assertThatThrownBy(() -> RegionPack.open(folder))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(PackFault::problem)
                                .contains(PackProblem.LIMIT));
    }

    /** Names come from whoever gives the texts; no name leads out of the pack, because none is ever opened as a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../region.json",
                "/etc/passwd",
                "..\\grants.json",
                "grants.json/",
                "",
                "a\u0000.json",
                "CON.json",
                "labels.xx.json",
                "gr\u0430nts.json",
                "grants\u202Enosj.json"
            })
    void a_name_that_is_no_file_of_a_pack_is_told(String name) {
        Map<String, String> texts = new HashMap<>(Sample.files());
        texts.put(name, "{}");
        assertThatThrownBy(() -> RegionPack.fromFiles(texts, Opening.strict()))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(PackFault::problem)
                                .containsExactly(PackProblem.FILE_UNKNOWN))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\u202E", "\u0000"));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}
