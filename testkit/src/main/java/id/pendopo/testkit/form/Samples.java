package id.pendopo.testkit.form;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts that fit and texts that do not, on both sides of every bound. The first that fits stays fitting with digits after it. */
record Samples(List<String> fitting, List<String> unfitting) {
    static final Samples TEXT = new Samples(List.of("teks", "a b", "é", "", " "), List.of());

    /** What makes a text read otherwise than it is, in each way that there is. */
    private static final List<String> READS_OTHERWISE =
            List.of("a\u0000", "a\u0085", "\u202Ea", "a\u2066b", "\uFEFFa", "a\u200Bb", "a\u00ADb", "a\u2060");

    static final Samples OPEN = new Samples(TEXT.fitting(), READS_OTHERWISE);

    static final Samples NOT_BLANK = new Samples(
            List.of("teks", "0", "a\nb", " é ", "\u00A0", "\uA98F\u200D", "\uD835\uDC00"),
            Stream.concat(Stream.of("", " ", "\t\n"), READS_OTHERWISE.stream()).toList());

    static final Map<String, Samples> OF_CORE = Map.ofEntries(
            Map.entry(
                    "Code",
                    new Samples(
                            List.of("CONTOH_", "A", "A1", "Z".repeat(Code.LIMIT)),
                            List.of("", "a", "1A", "_A", "A-B", "A B", "A\n", "É", "Z".repeat(Code.LIMIT + 1)))),
            Map.entry(
                    "PersonRef",
                    new Samples(
                            List.of("orang-", "a", "x.y:z_1-2", "a".repeat(80), "1".repeat(15), "1".repeat(17)),
                            List.of("", "a b", "a/b", "é", "a".repeat(81), "1".repeat(16), "1".repeat(18)))),
            Map.entry(
                    "RegionCode",
                    new Samples(
                            List.of("32", "32.73", "32.73.01", "32.73.01.1001", "91.01"),
                            List.of("", "3", "02", "32.7", "32.73.1001", "32.73.01.1", "32.73.01.1001.1", "kota"))),
            Map.entry(
                    "AccountCode",
                    new Samples(
                            List.of("5.1.05.05.02.0001", "0.0.00.00.00.0000"),
                            List.of("", "5.1.05", "5.1.5.5.2.1", "51050502 0001", "5.1.05.05.02.0001.", "x"))),
            Map.entry(
                    "Nitku",
                    new Samples(
                            List.of("0021832415000000000001"),
                            List.of("", "002183241500000000001", "00218324150000000000011", "002183241500000000000x"))),
            Map.entry(
                    "Npwp",
                    new Samples(
                            List.of("3273014501900001", "0021832415000000"),
                            List.of("", "00218324150000", "00218324150000001", "002183241500000x"))),
            Map.entry(
                    "CaseId",
                    new Samples(
                            List.of("berkas-1", "a", "A_b-9", "a".repeat(64)),
                            List.of("", "a b", "a/b", "a.b", "é", "a".repeat(65)))),
            Map.entry(
                    "Term",
                    new Samples(
                            List.of("1wd", "14wd", "30d", "6m", "007d", "9999d"),
                            List.of("", "0wd", "0000d", "14", "wd", "14 wd", "-1d", "10000d", "14h"))),
            Map.entry(
                    "LocalTime",
                    new Samples(
                            List.of("08:00", "00:00", "23:59:59", "07:30:00.5"),
                            List.of("", "8:00", "24:00", "08:60", "08.00", "08:00Z", "08:00+07:00", "pagi"))),
            Map.entry(
                    "Nib",
                    new Samples(
                            List.of("0908210012345", "0000000000000"),
                            List.of("", "908210012345", "09082100123456", "O908210012345"))),
            Map.entry(
                    "Nip",
                    new Samples(
                            List.of("199608182022041001", "199205082023082001"),
                            List.of(
                                    "",
                                    "19960818202204100",
                                    "1996081820220410011",
                                    "199608182022131001",
                                    "199608182022043001"))),
            Map.entry(
                    "PppkNumber",
                    new Samples(
                            List.of("199608182022211001", "199205082023212001"),
                            List.of("", "19960818202221100", "199613182022211001", "199608182022213001"))),
            Map.entry(
                    "LegacyNip", new Samples(List.of("130123456"), List.of("", "13012345", "1301234567", "13012345x"))),
            Map.entry(
                    "PersonalText",
                    new Samples(
                            List.of("Warga Contoh", "é", "\u00A0", " a ", "ERASED", "a".repeat(PersonalText.LIMIT)),
                            List.of(
                                    "",
                                    " ",
                                    "\u2003",
                                    "a\tb",
                                    "a\nb",
                                    "a\u0085",
                                    "a\u202Eb",
                                    "\uFEFFa",
                                    "a\u200Bb",
                                    "ERASED ()",
                                    "a".repeat(PersonalText.LIMIT + 1)))),
            Map.entry(
                    "date",
                    new Samples(
                            List.of("2026-03-02", "2024-02-29", "1999-12-31"),
                            List.of("2026-3-2", "2025-02-29", "2026-13-01", "02-03-2026", "kemarin"))),
            Map.entry(
                    "date-time",
                    new Samples(List.of("2026-03-02T01:02:03Z"), List.of("2026-03-02", "01:02", "kemarin"))),
            // Parts of a reference to a document.
            Map.entry(
                    ValueShapes.pattern("id"),
                    new Samples(List.of("arsip-1", " a ", "\u00A0"), List.of("", " ", "\u2003", "\t", "a\u202E"))),
            Map.entry(
                    ValueShapes.pattern("mediaType"),
                    new Samples(
                            List.of("application/pdf", "a/b"), List.of("", "pdf", "Application/pdf", "a/", "a/b c"))),
            Map.entry(
                    ValueShapes.pattern("sha256"),
                    new Samples(
                            List.of("0".repeat(64), "9f".repeat(32)),
                            List.of("", "0".repeat(63), "0".repeat(65), "F".repeat(64)))));
}
