package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.testkit.json.TwoJacksons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an adapter stores and sends: the same JSON over both lines of Jackson, as the files beside this test have it. */
class OssJsonTest {
    private static final Path FOLDER = Path.of("src/test/resources/oss");

    @Test
    void messages_from_oss_are_as_kept() throws Exception {
        same(
                "inbound.jsonl",
                OssMessage.class,
                List.of(
                        nib(1, "02"),
                        new ReadStatus(OssStamp.of("m-9", START, 9), NIB, PERMIT, OssStatusCode.of("41")),
                        file(5),
                        licence(6, "09082100123450001")));
    }

    @Test
    void reports_to_oss_are_as_kept() throws Exception {
        OssPaper paper = new OssPaper(
                "503/0123/KLINIK/DPMPTSP/IV/2026",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                Optional.of(LocalDate.of(2031, 3, 31)),
                OssStatusCode.of("50"),
                Optional.of("0".repeat(64)));
        same(
                "outbound.jsonl",
                OssReport.class,
                List.of(
                        new SentStatus("case-1#4", refs(), OssStatusCode.of("41"), START),
                        new SentLicence("case-1#9", refs(), paper),
                        new AmendedLicence("case-1#12", refs(), paper),
                        new SentCertificate(
                                "case-1#9",
                                PERMIT,
                                "SS-1",
                                LocalDate.of(2026, 4, 1),
                                Optional.of(5),
                                Optional.of("UNIT-1"),
                                "KIND-1",
                                Optional.empty())));
    }

    private static <T> void same(String file, Class<T> type, List<? extends T> values) throws Exception {
        List<String> written = new ArrayList<>();
        for (T value : values) {
            written.add(TwoJacksons.survives(value, type));
        }
        if (Boolean.getBoolean("pendopo.rewrite")) {
            Files.write(FOLDER.resolve(file), written);
        }
        assertThat(Files.readAllLines(FOLDER.resolve(file))).isEqualTo(written);
    }
}
