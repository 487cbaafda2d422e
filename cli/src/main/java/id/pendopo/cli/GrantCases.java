package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of grants in what an office has written: intact and with their personal records, or nothing is made of them. */
final class GrantCases {
    private GrantCases() {}

    /** The entries of each case of grants, by its id. */
    static Map<CaseId, List<JournalEntry>> intact(Path journal, Text broken) throws IOException {
        return IntactCases.of(journal, ProposalPolicy.PROCEDURE, broken);
    }

    /** The same, and only those of the region of this pack; a journal of other regions alone is the wrong one. */
    static Map<CaseId, List<JournalEntry>> ofRegion(RegionPack pack, Path journal, Text broken) throws IOException {
        Map<CaseId, List<JournalEntry>> cases = intact(journal, broken);
        boolean any = !cases.isEmpty();
        cases.values()
                .removeIf(
                        entries -> !entries.get(0).region().equals(pack.region().code()));
        if (any && cases.isEmpty()) {
            throw new Trouble(
                    Text.of("jurnal ini milik daerah lain", "this journal is of another region"),
                    journal.toString(),
                    Text.of(
                            "sebutkan paket daerah yang menulisnya dengan --region",
                            "name the pack of the region that wrote it by --region"));
        }
        return cases;
    }

    /** The personal records, which must be named: {@code without} says what cannot be done without them. */
    static PersonalVault vault(Optional<Path> file, String where, Text without) throws IOException {
        if (file.isEmpty()) {
            throw new Trouble(
                    Text.of("data pribadinya belum disebut", "the personal records were not named"), where, without);
        }
        return AuditFiles.personal(file, id -> true);
    }
}
