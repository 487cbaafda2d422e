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

    /** The entries of each case of grants in the region of this pack, by its id. */
    static Map<CaseId, List<JournalEntry>> intact(RegionPack pack, Path journal, PersonalVault vault, Text broken)
            throws IOException {
        return IntactCases.of(pack, journal, ProposalPolicy.PROCEDURE, vault, broken);
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
