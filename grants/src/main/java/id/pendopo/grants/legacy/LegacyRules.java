package id.pendopo.grants.legacy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.util.List;

/** The conditions of taking an old file over (<i>syarat melanjutkan berkas lama</i>). */
final class LegacyRules {
    /** No old decision is an act of ours. */
    static final LegalSource SNAPSHOT = LegalSource.ownDecision(
            "Data aplikasi lama dicatat sekali sebagai potret; keputusan lama hanya bukti dan diputus ulang dengan perintah biasa");
    /** Nothing unknown is invented. */
    static final LegalSource COMPLETE = LegalSource.ownDecision(
            "Berkas lama dilanjutkan sesudah semua yang tidak ada dalam data lama diisi; yang tidak diketahui tidak dikarang");
    /** What is paid is not decided on again. */
    static final LegalSource OVER = LegalSource.ownDecision(
            "Berkas yang ditolak, diperjanjikan atau dilaporkan dalam aplikasi lama hanya diarsipkan; tahap sesudah disetujui hanya dari dokumen");

    /** Everything that the procedure needs is known. */
    List<Finding> nothingIsMissing(CaseFile<LegacyFile> file, Occasion o) {
        List<Code> missing = file.data().missing();
        return missing.isEmpty()
                ? List.of()
                : Finding.block("grants.LEGACY_DATA_MISSING")
                        .at("facts")
                        .expected(Relation.PRESENT, missing)
                        .mend(missing)
                        .only(COMPLETE);
    }

    /** What is still missing is told whenever something is added. */
    List<Finding> tellsWhatIsMissing(CaseFile<LegacyFile> file, LegacyCommand.CompleteLegacy complete) {
        List<Code> missing = file.data().plus(complete.facts()).missing();
        return missing.isEmpty()
                ? List.of()
                : Finding.warn("grants.LEGACY_DATA_MISSING")
                        .at("facts")
                        .expected(Relation.PRESENT, missing)
                        .mend(missing)
                        .only(COMPLETE);
    }

    /** What ended in the old application, or was agreed, reported or paid there, does not enter the review. */
    List<Finding> isNotOver(CaseFile<LegacyFile> file, Occasion o) {
        LegacySnapshot snapshot = file.data().snapshot();
        return snapshot.isOver()
                ? Finding.block("grants.LEGACY_OVER")
                        .at("snapshot")
                        .found(snapshot.state())
                        .only(OVER)
                : List.of();
    }
}
