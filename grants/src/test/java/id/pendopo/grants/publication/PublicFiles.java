package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.publication.CkanPackage;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DcatDataset;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.publication.Publication;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.PublicProposalView;
import id.pendopo.grants.proposal.PublishedCases;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every public output of some cases, for tests that look for what must not be there. */
public final class PublicFiles {
    private static final Pattern LEAF = Pattern.compile("\"((?:[^\"\\\\]|\\\\.|\"\")*)\"|[^,\\r\\n\\[\\]{}\"]+");

    private PublicFiles() {}

    /** Every public output of these cases by its name, in both languages where it has words. */
    static Map<String, String> of(List<PublishedCases.Case> cases, PublicTerms terms) {
        Map<String, String> outputs = new TreeMap<>();
        PublicIds ids = id -> Optional.of("r-kp4tq2");
        PublicGrants.Gathering gathering = PublicGrants.gathering(terms, ids, GrantFilter.ALL);
        for (PublishedCases.Case one : cases) {
            gathering.add(one.file(), one.journal());
            PublicProposalView.of(one.file(), one.journal())
                    .ifPresent(view -> outputs.put("tracking " + one.file().id(), CanonicalWriter.toText(view)));
        }
        PublicGrants grants = gathering.grants();
        outputs.put("grants", CanonicalWriter.toText(grants));
        int year = cases.get(0).file().data().application().budget().year();
        for (Locale reader : List.of(Locale.ROOT, Locale.ENGLISH)) {
            List<OutputFile> files = PublicOutput.files(
                    grants, year, OutputWords.of(PublishedCases.pack(), reader), Optional.of(terms()));
            files.forEach(file -> outputs.put(file.name() + " " + reader, file.text()));
            DatasetDescriptor said = PublicOutput.descriptor(files, year, stands(), LocalDate.of(2026, 3, 1));
            outputs.put("descriptor as DCAT " + reader, DcatDataset.text(said));
            outputs.put("descriptor as CKAN " + reader, CkanPackage.text(said, "contoh", "cc-by", List.of("hibah")));
        }
        return outputs;
    }

    private static Publication stands() {
        return new Publication(
                Region.of(RegionCode.parse("32.73"), "Kota Bandung", IndonesianTime.WIB),
                new DatasetDescriptor.Publisher("Dinas contoh", "Badan contoh", "data@contoh.go.id"),
                URI.create("https://data.contoh.go.id/"),
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                Optional.empty());
    }

    private static GivingTerms terms() {
        return GivingTerms.of(
                "contoh",
                Region.of(RegionCode.parse("32.73"), "Kota Bandung", IndonesianTime.WIB),
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                Instant.parse("2026-03-01T02:00:00Z"));
    }

    /** The SHA-256 fingerprints of these outputs: whoever has an output can work its own out, and six of its digits may be anybody's. */
    static Set<String> fingerprints(Collection<String> outputs) {
        return outputs.stream().map(PublicFiles::sha256).collect(Collectors.toSet());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The values of a file, each without what stands between its letters and digits. */
    static List<String> leaves(String text) {
        List<String> leaves = new ArrayList<>();
        Matcher matcher = LEAF.matcher(text);
        while (matcher.find()) {
            leaves.add(compact(matcher.group()));
        }
        return leaves;
    }

    /** Publishes the case of a scenario and looks for its personal values in every output. */
    public static void tellNobody(CaseId id, Store store) {
        CaseEvidence evidence = CaseEvidence.in(store, id).orElseThrow();
        if (!evidence.entries().get(0).procedure().equals(ProposalPolicy.PROCEDURE)) {
            return;
        }
        CaseFile<Proposal> file =
                Replay.of(PublishedCases.types(), Proposal.class).file(evidence.entries(), store);
        Optional<String> name = file.data().application().applicant().name();
        String outputs = String.join(
                "\n",
                of(List.of(new PublishedCases.Case(file, evidence.entries())), PublicTerms.STANDARD)
                        .values());
        for (PersonalRecord record : evidence.personal()) {
            String value = record.value().reveal();
            boolean open = name.filter(own -> own.contains(value)).isPresent() || "Kota Bandung".contains(value);
            if (value.length() > 4 && !record.isErased() && !open) {
                assertThat(outputs).doesNotContain(value);
            }
        }
    }
}
