package id.pendopo.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.RegionCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a dataset is, by whom, of when and of where (<i>deskripsi data</i>): the metadata that Satu Data Indonesia asks for, Perpres
 * 39/2019 [S], in fields of our own choice [D]. {@link DcatDataset} and {@link CkanPackage} write it. Immutable and thread-safe.
 *
 * @param code its name in addresses: 2 to 80 lower-case letters, digits and hyphens
 * @param title what it is called
 * @param description what it holds and what it does not
 * @param publisher who made it and who answers for it
 * @param coverage of when and of where it is
 * @param variables what stands in it
 * @param codeLists the reference codes it uses, with their versions
 * @param terms under which it may be used
 * @param base the address under which its files lie, ending with a slash
 * @param issued the day of its first edition
 * @param modified the day of this edition
 * @param files its distributions
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DatasetDescriptor(
        String code,
        Text title,
        Text description,
        Publisher publisher,
        Coverage coverage,
        List<DatasetVariable> variables,
        List<CodeList> codeLists,
        Terms terms,
        URI base,
        LocalDate issued,
        LocalDate modified,
        List<DatasetFile> files) {
    /**
     * Who stands behind a dataset (<i>produsen data dan walidata</i>): offices, never persons.
     *
     * @param producer the agency (<i>perangkat daerah</i>) that made it
     * @param steward the data steward (<i>walidata</i>), in a region the agency for communication and informatics
     * @param contact the mailbox of an office
     */
    public record Publisher(String producer, String steward, String contact) {
        /** @throws IllegalArgumentException if one is blank or the contact is no mailbox */
        public Publisher {
            if (producer.isBlank() || steward.isBlank() || !contact.matches("[^\\s@<>\"]{1,100}@[^\\s@<>\"]{1,100}")) {
                throw new IllegalArgumentException(
                        "dataset publisher: name producer and steward, and give the mailbox of an office");
            }
        }
    }

    /**
     * Of when and of where it is (<i>cakupan</i>).
     *
     * @param frequency how often it is made anew
     * @param from the first day
     * @param until the last day
     * @param regions by the codes of the Ministry of Home Affairs
     */
    public record Coverage(Frequency frequency, LocalDate from, LocalDate until, List<RegionCode> regions) {
        /** @throws IllegalArgumentException if it ends before it begins, or is of nowhere */
        public Coverage {
            regions = List.copyOf(regions);
            if (until.isBefore(from) || regions.isEmpty()) {
                throw new IllegalArgumentException(
                        "dataset coverage: give a first and a last day in this order, and at least one region");
            }
        }
    }

    /** How often a dataset is made anew (<i>frekuensi</i>). */
    public enum Frequency {
        /** <i>Harian</i>. */
        DAILY,
        /** <i>Bulanan</i>. */
        MONTHLY,
        /** <i>Triwulanan</i>. */
        QUARTERLY,
        /** <i>Tahunan</i>. */
        ANNUAL,
        /** <i>Tidak tentu</i>. */
        IRREGULAR;

        /** The word of the vocabulary of collections, in lower case. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list of reference codes (<i>kode referensi</i>).
     *
     * @param name of the list
     * @param version its decree, edition or year
     */
    public record CodeList(String name, String version) {}

    /**
     * Under which terms it may be used (<i>syarat penggunaan</i>).
     *
     * @param licence the address of the licence
     * @param access who may read it
     * @param anonymity the fewest cases behind any figure of groups; 1 where there are none
     * @param notice what every reader must know first, such as that its rules are invented
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Terms(URI licence, Access access, int anonymity, Optional<Text> notice) {
        /** @throws IllegalArgumentException if the anonymity is less than 1 */
        public Terms {
            if (anonymity < 1) {
                throw new IllegalArgumentException("dataset terms: anonymity %d is less than 1".formatted(anonymity));
            }
        }
    }

    /** Who may read it (<i>tingkat akses</i>). */
    public enum Access {
        /** <i>Terbuka</i>. */
        PUBLIC,
        /** <i>Terbatas</i>. */
        RESTRICTED,
        /** <i>Tertutup</i>. */
        CLOSED
    }

    /** @throws IllegalArgumentException if the code or the base has not its form, or it changed before it was issued */
    public DatasetDescriptor {
        if (!code.matches("[a-z0-9][a-z0-9-]{1,79}")) {
            throw new IllegalArgumentException(
                    "dataset: the code is not 2 to 80 lower-case letters, digits and hyphens; write licences-2026");
        }
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("dataset: the base must be a whole address that ends with a slash");
        }
        if (modified.isBefore(issued)) {
            throw new IllegalArgumentException("dataset: was modified before it was issued; turn the days round");
        }
        variables = List.copyOf(variables);
        codeLists = List.copyOf(codeLists);
        files = List.copyOf(files);
    }

    /** The same with these files. */
    public DatasetDescriptor with(List<DatasetFile> distributions) {
        return new DatasetDescriptor(
                code,
                title,
                description,
                publisher,
                coverage,
                variables,
                codeLists,
                terms,
                base,
                issued,
                modified,
                distributions);
    }

    /** What the columns of a table say of themselves, for a table whose variables nobody defined. */
    public static List<DatasetVariable> variables(OpenTable table) {
        return table.columns().stream().map(DatasetVariable::of).toList();
    }

    /** Where a file lies. */
    URI address(String file) {
        return base.resolve(file);
    }
}
