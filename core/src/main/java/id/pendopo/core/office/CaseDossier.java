package id.pendopo.core.office;

import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The dossier of one case for an auditor (<i>berkas bukti perkara</i>): its journal, the personal records that the reader's purposes
 * allow, the law and the calendar it was decided under, its facts, documents and postings as tables, and a list of hashes that
 * {@code sha256sum -c} checks. The law and the calendar stand in files whose SHA-256 is the very hash that the entries name. The
 * same evidence gives the same bytes: no clock, no name of a machine or of a reader is in it. Immutable.
 */
public final class CaseDossier {
    /** The list of hashes, in the form of {@code sha256sum}. */
    public static final String SUMS = "SHA256SUMS";

    /** What is in the dossier, for programs. */
    public static final String MANIFEST = "manifest.json";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}");
    private static final int SHORT = 16;

    private final CaseEvidence evidence;
    private final Set<Purpose> purposes;
    private final List<RegionPack> packs;
    private final Map<String, String> others;

    private CaseDossier(
            CaseEvidence evidence, Set<Purpose> purposes, List<RegionPack> packs, Map<String, String> others) {
        this.evidence = evidence;
        this.purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
        this.packs = List.copyOf(packs);
        this.others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /**
     * The dossier of this case.
     *
     * @param purposes for which the reader may see personal values, as the host vouches; the others stand as commitments
     * @param packs the region's, that of today and such as it had before, with the procedure opened in each
     */
    public static CaseDossier of(CaseEvidence evidence, Set<Purpose> purposes, Collection<RegionPack> packs) {
        return new CaseDossier(evidence, purposes, List.copyOf(packs), Map.of());
    }

    /**
     * The same with a file more, which the hashes then cover too.
     *
     * @param name letters, digits, {@code . _ -}, in at most three folders
     * @throws IllegalArgumentException if the name is none, or is taken
     */
    public CaseDossier plus(String name, String text) {
        if (!NAME.matcher(name).matches() || files().containsKey(name)) {
            throw new IllegalArgumentException("dossier: %s is no name for a further file".formatted(name));
        }
        Map<String, String> more = new TreeMap<>(others);
        more.put(name, text);
        return new CaseDossier(evidence, purposes, packs, more);
    }

    /** Whose it is. */
    public CaseId caseId() {
        return evidence.caseId();
    }

    /** Entries, facts, documents, postings and what became of personal values. */
    public List<EvidenceTable> tables() {
        List<JournalEntry> entries = evidence.entries();
        return List.of(
                EvidenceTables.entries(entries),
                EvidenceTables.facts(entries),
                EvidenceTables.documents(entries),
                EvidenceTables.postings(entries),
                EvidenceTables.personal(entries, PersonalVault.of(evidence.personal()), purposes));
    }

    /** Versions of the law and calendars that the entries name and no pack holds; the dossier then is not whole. */
    public List<String> absent() {
        List<String> absent = new ArrayList<>();
        policies().forEach(stamp -> {
            if (law(stamp).isEmpty()) {
                absent.add(stamp.id());
            }
        });
        calendars().forEach(stamp -> {
            if (calendar(stamp).isEmpty()) {
                absent.add(stamp.version());
            }
        });
        return absent;
    }

    /** Every file by its name, the list of hashes among them. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(others);
        files.put("README.txt", DossierReadme.of(evidence, isIllustration()));
        files.put("journal.jsonl", lines(evidence.journalLines()));
        files.put("personal.jsonl", lines(personalLines()));
        files.put("books.jsonl", lines(evidence.bookLines()));
        tables().forEach(table -> files.put(table.name() + ".json", table.toJson()));
        policies().forEach(stamp -> law(stamp).ifPresent(text -> files.put(lawFile(stamp), text)));
        calendars().forEach(stamp -> calendar(stamp).ifPresent(text -> files.put(calendarFile(stamp), text)));
        packs.forEach(pack -> pack.files().forEach((name, text) -> files.put(folder(pack) + name, text + "\n")));
        files.put(MANIFEST, CanonicalWriter.treeToText(manifest(files)) + "\n");
        StringBuilder sums = new StringBuilder();
        files.forEach((name, text) ->
                sums.append(sha256(text)).append("  ").append(name).append('\n'));
        files.put(SUMS, sums.toString());
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Writes the files into a new folder, whole or not at all; where the system knows of owners, only its owner may enter it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a folder or file, or one beside it that a broken writing left,
     *     {@code .NAME.part}
     * @throws IOException if it cannot be written; then nothing is there
     */
    public void writeTo(Path folder) throws IOException {
        DossierFolder.write(files(), folder);
    }

    private Map<String, Object> manifest(SortedMap<String, String> files) {
        List<JournalEntry> entries = evidence.entries();
        JournalEntry last = entries.get(entries.size() - 1);
        Map<String, Object> manifest = new TreeMap<>();
        manifest.put("format", 1);
        manifest.put("case", last.caseId().value());
        manifest.put("procedure", last.procedure());
        manifest.put("region", last.region().dotted());
        manifest.put("entries", entries.size());
        manifest.put("head", last.hash());
        manifest.put("illustration", isIllustration());
        manifest.put("purposes", purposes.stream().map(Enum::name).sorted().toList());
        manifest.put("personal", personalCounts());
        manifest.put(
                "policies",
                policies().stream()
                        .map(stamp -> stamped(
                                stamp.id(), stamp.contentHash(), law(stamp).map(text -> lawFile(stamp))))
                        .toList());
        manifest.put(
                "calendars",
                calendars().stream()
                        .map(stamp -> stamped(
                                stamp.version(),
                                stamp.contentHash(),
                                calendar(stamp).map(text -> calendarFile(stamp))))
                        .toList());
        SortedMap<String, Object> byHash = new TreeMap<>();
        packs.forEach(pack -> byHash.put(
                pack.contentHash(),
                stamped(pack.region().code().dotted(), pack.contentHash(), Optional.of(folder(pack)))));
        manifest.put("packs", List.copyOf(byHash.values()));
        List<Map<String, Object>> listed = new ArrayList<>();
        files.forEach((name, text) -> listed.add(
                Map.of("name", name, "sha256", sha256(text), "size", text.getBytes(StandardCharsets.UTF_8).length)));
        manifest.put("files", listed);
        return manifest;
    }

    private static Map<String, Object> stamped(String id, String contentHash, Optional<String> file) {
        Map<String, Object> stamped = new TreeMap<>();
        stamped.put("id", id);
        stamped.put("contentHash", contentHash);
        file.ifPresent(name -> stamped.put("file", name));
        return stamped;
    }

    private Map<String, Object> personalCounts() {
        Map<EvidenceTables.PersonalState, Integer> counts = new EnumMap<>(EvidenceTables.PersonalState.class);
        PersonalVault vault = PersonalVault.of(evidence.personal());
        for (JournalEntry entry : evidence.entries()) {
            entry.commitments()
                    .keySet()
                    .forEach(ref -> counts.merge(EvidenceTables.stateOf(vault.find(ref), purposes), 1, Integer::sum));
        }
        Map<String, Object> named = new TreeMap<>();
        counts.forEach((state, count) -> named.put(state.name(), count));
        return named;
    }

    /** An erased record says only by which deed it was erased, so everybody may have it. */
    private List<String> personalLines() {
        return evidence.personal().stream()
                .filter(record -> record.isErased() || purposes.contains(record.purpose()))
                .map(record -> record.toLine())
                .toList();
    }

    private Set<PolicyStamp> policies() {
        Set<PolicyStamp> stamps = new LinkedHashSet<>();
        evidence.entries().forEach(entry -> stamps.add(entry.policy()));
        return stamps;
    }

    private Set<Entry.CalendarStamp> calendars() {
        Set<Entry.CalendarStamp> stamps = new LinkedHashSet<>();
        evidence.entries().forEach(entry -> stamps.add(entry.calendar()));
        return stamps;
    }

    private Optional<String> law(PolicyStamp stamp) {
        return packs.stream().flatMap(pack -> pack.listing(stamp).stream()).findFirst();
    }

    private Optional<String> calendar(Entry.CalendarStamp stamp) {
        return packs.stream()
                .map(RegionPack::calendar)
                .filter(one -> one.contentHash().equals(stamp.contentHash()))
                .map(one -> one.listing())
                .findFirst();
    }

    private boolean isIllustration() {
        return policies().stream().anyMatch(PolicyStamp::isIllustration)
                || packs.stream().anyMatch(pack -> !pack.illustrations().isEmpty());
    }

    private static String lawFile(PolicyStamp stamp) {
        return "laws/" + stamp.contentHash().substring(0, SHORT) + ".json";
    }

    private static String calendarFile(Entry.CalendarStamp stamp) {
        return "calendars/" + stamp.contentHash().substring(0, SHORT) + ".txt";
    }

    private static String folder(RegionPack pack) {
        return "packs/" + pack.contentHash().substring(0, SHORT) + "/";
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("sha-256: every Java has it", impossible);
        }
    }
}
