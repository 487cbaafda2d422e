package id.pendopo.cli;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.ApplicationProcedure;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Licences and applications of a region in what an office has written. */
final class LicensingCases {
    private LicensingCases() {}

    static List<CaseFile<Licence>> licences(RegionPack pack, Path journal, PersonalVault vault, Text broken)
            throws IOException {
        return files(
                pack,
                journal,
                LicencePolicy.PROCEDURE,
                Replay.of(LicenceProcedure.types(), Licence.class),
                vault,
                broken);
    }

    static List<CaseFile<Application>> applications(RegionPack pack, Path journal, PersonalVault vault, Text broken)
            throws IOException {
        return files(
                pack,
                journal,
                ApplicationPolicy.PROCEDURE,
                Replay.of(ApplicationProcedure.types(), Application.class),
                vault,
                broken);
    }

    private static <D> List<CaseFile<D>> files(
            RegionPack pack, Path journal, String procedure, Replay<D> replay, PersonalVault vault, Text broken)
            throws IOException {
        List<CaseFile<D>> files = new ArrayList<>();
        for (List<JournalEntry> entries :
                IntactCases.of(pack, journal, procedure, vault, broken).values()) {
            files.add(AuditFiles.file(replay, entries, vault));
        }
        return files;
    }
}
