package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.screening.OpaqueKeys;
import id.pendopo.grants.screening.ScreeningSubject;
import id.pendopo.grants.screening.SubjectMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of a region out of the folders that its offices wrote, as they are compared: keys of what is personal, never the values. */
final class ScreenedCases {
    private static final int SECRET_BYTES = 32;

    private final RegionPack pack;
    private final PolicyBook<ProposalPolicy> policies;
    private final Replay<Proposal> replay;
    private final SubjectMaker maker;
    private final Map<CaseId, ScreeningSubject> subjects = new LinkedHashMap<>();

    private ScreenedCases(RegionPack pack, OpaqueKeys keys) {
        this.pack = pack;
        this.policies = pack.book(ProposalPolicy.schema());
        this.replay = Replay.of(ProposalProcedure.types(), Proposal.class);
        this.maker = SubjectMaker.of(keys, pack.region().time().offset());
    }

    /** Under a secret that is forgotten with them: no key leaves the program, so none has to be made again. */
    static ScreenedCases in(RegionPack pack) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new ScreenedCases(pack, OpaqueKeys.under(secret));
    }

    /** Takes in the cases of one more folder. */
    void read(Path folder) throws IOException {
        PersonalVault vault = GrantCases.vault(
                Optional.of(Troubles.existing(folder).resolve("personal.jsonl")).filter(Files::exists),
                folder.toString(),
                Text.of(
                        "lengkapi personal.jsonl: tanpanya penerima tidak dapat dibandingkan",
                        "bring personal.jsonl: without it recipients cannot be compared"));
        Map<CaseId, List<JournalEntry>> cases = GrantCases.intact(
                pack,
                folder.resolve("journal.jsonl"),
                vault,
                Text.of("jurnal ini rusak; tidak ada yang ditapis", "this journal is broken; nothing is screened"));
        for (List<JournalEntry> entries : cases.values()) {
            CaseFile<Proposal> file = AuditFiles.file(replay, entries, vault);
            ScreeningSubject subject = maker.of(file, entries, policy(file.policy(), file.id()));
            if (subjects.put(file.id(), subject) != null) {
                throw new Trouble(
                        Text.of("perkara ini ada dalam dua folder", "this case stands in two folders"),
                        file.id().value(),
                        Text.of("sebutkan tiap folder sekali saja", "name each folder only once"));
            }
        }
    }

    List<ScreeningSubject> all() {
        return List.copyOf(subjects.values());
    }

    /** The policy that this case is decided under. */
    ProposalPolicy policy(ScreeningSubject subject) {
        return policy(subject.policy(), subject.id());
    }

    private ProposalPolicy policy(PolicyStamp stamp, CaseId id) {
        return policies.find(stamp.id())
                .map(policies::policy)
                .orElseThrow(() -> new Trouble(
                        Text.of(
                                "paket ini tidak memuat ketentuan yang dipakai perkara ini",
                                "the pack does not hold the policy that this case is decided under"),
                        id.value() + ": " + stamp.id(),
                        Text.of(
                                "sebutkan paket yang memuatnya; --illustration atau --historic bila perlu",
                                "name the pack that holds it; with --illustration or --historic where needed")));
    }
}
