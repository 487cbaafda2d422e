package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The cases of one procedure in what an office has written: the whole journal intact, or nothing is made of it. */
final class IntactCases {
    private IntactCases() {}

    /**
     * The entries of each case of this procedure in the region of this pack, by its id; a journal of other regions alone is the
     * wrong one.
     */
    static Map<CaseId, List<JournalEntry>> of(
            RegionPack pack, Path journal, String procedure, PersonalVault vault, Text broken) throws IOException {
        Map<CaseId, List<JournalEntry>> cases = new LinkedHashMap<>();
        Set<RegionCode> regions = new HashSet<>();
        Predicate<JournalEntry> its = entry -> {
            boolean is = entry.procedure().equals(procedure);
            if (is) {
                regions.add(entry.region());
            }
            return is && entry.region().equals(pack.region().code());
        };
        AuditFiles.intact(journal, vault, broken, entry -> true, its)
                .forEach(entry -> cases.computeIfAbsent(entry.caseId(), id -> new ArrayList<>())
                        .add(entry));
        requireOwn(pack, regions, journal.toString());
        return cases;
    }

    /** That not all of these are other regions. */
    static void requireOwn(RegionPack pack, Set<RegionCode> regions, String place) {
        if (!regions.isEmpty() && !regions.contains(pack.region().code())) {
            throw otherRegion(place);
        }
    }

    private static Trouble otherRegion(String place) {
        return new Trouble(
                Text.of("jurnal ini milik daerah lain", "this journal is of another region"),
                place,
                Text.of(
                        "sebutkan paket daerah yang menulisnya dengan --region",
                        "name the pack of the region that wrote it by --region"));
    }
}
