package id.pendopo.grants.publication;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DatasetFile;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.publication.Publication;
import id.pendopo.core.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The register of public files (<i>daftar keluaran publik</i>): what this library publishes of grants stands here and nowhere else. A
 * test seeds personal values into cases and looks for them in every one of these; whoever adds an output adds it here, and it is
 * looked through too. UU 14/2008 Pasal 9 and 11 [K]; the columns of the yearly table are those of the application [S], the others are
 * Pendopo's decision [D].
 */
public enum PublicOutput {
    /** <i>Daftar penerima</i>. */
    RECIPIENTS("recipients", "Daftar penerima", "Recipients") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.of(PublicTables.recipients(grants, words));
        }
    },
    /** <i>Register NPHD</i>. */
    AGREEMENTS("agreements", "Register NPHD", "Register of agreements") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.of(PublicTables.agreements(grants, words));
        }
    },
    /** <i>Realisasi per tahun</i>. */
    REALISATION("realisation", "Realisasi per tahun", "Budget and spending by year") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.of(RealisationTable.table(grants, words));
        }
    },
    /** <i>Status LPJ</i>. */
    REPORTS("reports", "Status LPJ", "Reports of use") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.of(PublicTables.reports(grants, words));
        }
    },
    /** <i>Bansos yang tidak dapat direncanakan</i>: counts and totals. */
    UNPLANNED("unplanned", "Bansos yang tidak dapat direncanakan", "Social aid that could not be planned") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.of(PublicTables.unplanned(grants, words));
        }
    },
    /** The 360Giving package; needs terms of its own. */
    GIVING("360giving", "Paket 360Giving", "360Giving package") {
        @Override
        Optional<OpenTable> table(PublicGrants grants, OutputWords words) {
            return Optional.empty();
        }
    };

    private final String file;
    private final Text label;

    PublicOutput(String file, String id, String en) {
        this.file = file;
        this.label = Text.of(id, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** As a table; the 360Giving package is none. */
    abstract Optional<OpenTable> table(PublicGrants grants, OutputWords words);

    /** As a table of these grants in the reader's language; empty for what is no table. */
    public Optional<OpenTable> of(PublicGrants grants, OutputWords words) {
        return table(grants, words);
    }

    String fileName(int year, String ending) {
        return file + "-" + year + "." + ending;
    }

    /**
     * Every public file of a fiscal year: each table as CSV and JSON, and the 360Giving package where there are terms for it and a
     * grant was decreed.
     *
     * @param all what is published
     * @param year the fiscal year; grants of other years are left out
     * @param words in which language, with which names
     * @param giving terms of the 360Giving package, where the region publishes one
     * @throws IllegalStateException when FastCSV is not there
     * @throws IllegalArgumentException if a grant to a person has no number for the 360Giving package
     */
    public static List<OutputFile> files(PublicGrants all, int year, OutputWords words, Optional<GivingTerms> giving) {
        PublicGrants grants = all.only(GrantFilter.of(year));
        List<OutputFile> files = new ArrayList<>();
        for (PublicOutput output : values()) {
            output.table(grants, words).ifPresent(table -> {
                files.add(new OutputFile(output.fileName(year, "csv"), "text/csv", table.toCsv(words.reader())));
                files.add(new OutputFile(output.fileName(year, "json"), "application/json", table.toJson()));
            });
        }
        giving.flatMap(terms -> GivingPackage.of(grants, terms, words))
                .ifPresent(made -> files.add(new OutputFile(
                        GIVING.fileName(year, "json"), "application/json", CanonicalWriter.toText(made) + "\n")));
        return files;
    }

    /**
     * What the files of a fiscal year are said to be (<i>deskripsi data</i>). Variables are those of the list of recipients, each defined by
     * the head of its column.
     *
     * @param files as {@link #files} made them
     * @param stands who stands behind them, of which region, and where they will lie
     * @param issued the day of publication
     */
    public static DatasetDescriptor descriptor(List<OutputFile> files, int year, Publication stands, LocalDate issued) {
        List<DatasetFile> distributions = new ArrayList<>();
        for (PublicOutput output : values()) {
            files.stream()
                    .filter(made -> made.name().startsWith(output.file + "-" + year + "."))
                    .map(made -> DatasetFile.of(made, output.label))
                    .forEach(distributions::add);
        }
        Region region = stands.region();
        OpenTable recipients =
                PublicTables.recipients(new PublicGrants(List.of(), List.of()), OutputWords.of(Locale.ROOT));
        LocalDate last = LocalDate.of(year, 12, 31);
        return new DatasetDescriptor(
                "grants-%s-%d".formatted(region.code().dotted().replace('.', '-'), year),
                Text.of(
                        "Hibah dan bantuan sosial %s %d".formatted(region.name(), year),
                        "Grants and social aid of %s %d".formatted(region.name(), year)),
                Text.of(
                        "Penerima, naskah perjanjian, realisasi, dan status laporan. Tanpa data pribadi.",
                        "Recipients, agreements, spending and state of reports. Without personal data."),
                stands.publisher(),
                new DatasetDescriptor.Coverage(
                        DatasetDescriptor.Frequency.ANNUAL, LocalDate.of(year, 1, 1), last, List.of(region.code())),
                DatasetDescriptor.variables(recipients),
                List.of(new DatasetDescriptor.CodeList("Wilayah Kemendagri", "sebagaimana dimuat")),
                new DatasetDescriptor.Terms(stands.licence(), DatasetDescriptor.Access.PUBLIC, 1, stands.notice()),
                stands.base(),
                issued,
                issued,
                distributions);
    }
}
