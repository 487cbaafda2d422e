package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.CkanPackage;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DcatDataset;
import id.pendopo.core.publication.Publication;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Who stands behind published data and where it will lie: with an address, a description for portals is written beside the files. */
final class DatasetOptions {
    private static final Text INVENTED = Text.of(
            "CONTOH: ketentuan daerah ini rekaan, bukan data resmi",
            "EXAMPLE: the rules of this region are invented; no official data");

    @Option(names = "--base", paramLabel = "URL")
    private Optional<URI> base = Optional.empty();

    @Option(names = "--producer", paramLabel = "NAME")
    private Optional<String> producer = Optional.empty();

    @Option(names = "--steward", paramLabel = "NAME")
    private Optional<String> steward = Optional.empty();

    @Option(names = "--contact", paramLabel = "MAIL")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--licence", paramLabel = "URL", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    private URI licence = URI.create("https://creativecommons.org/licenses/by/4.0/");

    URI licence() {
        return licence;
    }

    /** A pack with invented values never looks like a real one. */
    static Optional<Text> notice(RegionPack pack) {
        return pack.illustrations().isEmpty() ? Optional.empty() : Optional.of(INVENTED);
    }

    /** Puts the descriptions beside the files, where an address was named. */
    void describe(
            RegionPack pack,
            Map<String, String> files,
            String organisation,
            List<String> tags,
            Function<Publication, DatasetDescriptor> how) {
        if (base.isEmpty()) {
            return;
        }
        if (producer.isEmpty() || steward.isEmpty() || contact.isEmpty()) {
            throw new Trouble(
                    Text.of(
                            "produsen, walidata dan kontak belum disebut",
                            "producer, steward and contact were not named"),
                    "--producer, --steward, --contact",
                    Text.of("sebutkan ketiganya bersama --base", "name all three beside --base"));
        }
        DatasetDescriptor dataset = how.apply(new Publication(
                pack.region(),
                new DatasetDescriptor.Publisher(producer.get(), steward.get(), contact.get()),
                base.get(),
                licence,
                notice(pack)));
        files.put("dcat.jsonld", DcatDataset.text(dataset) + "\n");
        files.put("ckan.json", CkanPackage.text(dataset, organisation, "cc-by", tags) + "\n");
    }
}
