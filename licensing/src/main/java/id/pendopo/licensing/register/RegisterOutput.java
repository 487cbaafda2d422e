package id.pendopo.licensing.register;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DatasetFile;
import id.pendopo.core.publication.DatasetSchema;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.publication.Publication;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of public files of licensing (<i>daftar keluaran publik perizinan</i>): what this library publishes of licences stands here and
 * nowhere else. A test seeds personal values into cases and looks for them in every one of these. Which profiles there are is Pendopo's
 * decision [D].
 */
public enum RegisterOutput {
    /** The register as a table. */
    LICENCES("licences", RegisterTable.TITLE, "csv", "text/csv") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return RegisterTable.of(all.licences(), reader).toCsv(reader);
        }
    },
    /** The register in our own columns as JSON. */
    LICENCES_JSON("licences", RegisterTable.TITLE, "json", "application/json") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return RegisterTable.of(all.licences(), reader).toJson();
        }

        @Override
        Optional<List<DatasetVariable>> variables() {
            return Optional.of(RegisterTable.variables());
        }
    },
    /** The profile {@code OC_LICENCE}, which a register has by default. */
    OC_LICENCE("oc-licences", OcLicences.TITLE, "json", "application/json") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return OcLicences.of(all.licences(), all.region());
        }

        @Override
        Optional<List<DatasetVariable>> variables() {
            return Optional.of(OcLicences.variables());
        }
    },
    /** The profile {@code BLDS}: PBG and SLF only. */
    BLDS(
            "blds-permits",
            Text.of("Persetujuan bangunan, profil BLDS", "Building permits, profile BLDS"),
            "csv",
            "text/csv") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return BldsPermit.table(all.permits(), all.region()).toCsv(reader);
        }
    },
    /** The profile {@code SCHEMA_ORG} for web pages. */
    SCHEMA_ORG(
            "government-permits",
            Text.of("Izin untuk laman", "Licences for web pages"),
            "jsonld",
            "application/ld+json") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return GovernmentPermits.of(all.licences(), all.region());
        }
    },
    /** Monthly statistics. */
    STATISTICS("statistics", StatisticsTable.TITLE, "csv", "text/csv") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return figures(all).toCsv(reader);
        }
    },
    /** The same as JSON. */
    STATISTICS_JSON("statistics", StatisticsTable.TITLE, "json", "application/json") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return figures(all).toJson();
        }

        @Override
        Optional<List<DatasetVariable>> variables() {
            return Optional.of(StatisticsTable.VARIABLES);
        }
    },
    /** Refusals: counts and categories of reasons. */
    REFUSALS("refusals", RefusalsTable.TITLE, "csv", "text/csv") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return refusals(all).toCsv(reader);
        }
    },
    /** The same as JSON. */
    REFUSALS_JSON("refusals", RefusalsTable.TITLE, "json", "application/json") {
        @Override
        String text(LicenceRegister all, Locale reader) {
            return refusals(all).toJson();
        }

        @Override
        Optional<List<DatasetVariable>> variables() {
            return Optional.of(RefusalsTable.VARIABLES);
        }
    };

    private final String file;
    private final Text title;
    private final String ending;
    private final String mediaType;

    RegisterOutput(String file, Text title, String ending, String mediaType) {
        this.file = file;
        this.title = title;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract String text(LicenceRegister all, Locale reader);

    /** What stands in it, where it has a JSON Schema. */
    Optional<List<DatasetVariable>> variables() {
        return Optional.empty();
    }

    /** What people call it. */
    public Text title() {
        return title;
    }

    /** The name of its file. */
    public String fileName() {
        return file + "." + ending;
    }

    String schemaName() {
        return file + ".schema.json";
    }

    /** Its JSON Schema; empty where it is no JSON of ours. */
    public Optional<String> schema() {
        return variables().map(all -> DatasetSchema.of(title, all));
    }

    /**
     * Every public file with its schema, in the reader's language.
     *
     * @throws IllegalStateException when FastCSV is not there
     */
    public static List<OutputFile> files(LicenceRegister all, Locale reader) {
        List<OutputFile> files = new ArrayList<>();
        for (RegisterOutput output : values()) {
            files.add(new OutputFile(output.fileName(), output.mediaType, output.text(all, reader)));
            output.schema()
                    .ifPresent(schema ->
                            files.add(new OutputFile(output.schemaName(), "application/schema+json", schema + "\n")));
        }
        return files;
    }

    /**
     * What the files are said to be.
     *
     * @param files as {@link #files} made them
     * @param stands who stands behind them, and where they will lie
     * @param from the first day of the figures
     * @param issued the day of publication
     */
    public static DatasetDescriptor descriptor(
            LicenceRegister all, List<OutputFile> files, Publication stands, LocalDate from, LocalDate issued) {
        List<DatasetFile> distributions = new ArrayList<>();
        for (RegisterOutput output : values()) {
            files.stream()
                    .filter(made -> made.name().equals(output.fileName()))
                    .map(made -> DatasetFile.of(made, output.title))
                    .map(made -> output.variables().isPresent() ? made.by(output.schemaName()) : made)
                    .forEach(distributions::add);
        }
        RegionCode code = all.region().code();
        return new DatasetDescriptor(
                "licences-" + code.dotted().replace('.', '-'),
                Text.of(
                        "Register izin " + all.region().name(),
                        "Register of licences of " + all.region().name()),
                Text.of(
                        "Izin yang diterbitkan atau dicatat daerah, statistik bulanan, dan rekapitulasi penolakan. Tanpa data pribadi.",
                        "Licences that the region issued or recorded, monthly statistics, and counts of refusals. Without personal data."),
                stands.publisher(),
                new DatasetDescriptor.Coverage(DatasetDescriptor.Frequency.MONTHLY, from, issued, List.of(code)),
                RegisterTable.variables(),
                List.of(
                        new DatasetDescriptor.CodeList("Wilayah Kemendagri", "sebagaimana dimuat"),
                        new DatasetDescriptor.CodeList("KBLI", "menurut kolom kbliEdition")),
                new DatasetDescriptor.Terms(
                        stands.licence(),
                        DatasetDescriptor.Access.PUBLIC,
                        all.terms().anonymity(),
                        all.terms().notice().or(stands::notice)),
                stands.base(),
                issued,
                issued,
                distributions);
    }

    private static OpenTable figures(LicenceRegister all) {
        return StatisticsTable.of(all.handled(), all.terms().anonymity());
    }

    private static OpenTable refusals(LicenceRegister all) {
        return RefusalsTable.of(all.handled(), all.terms().anonymity());
    }
}
