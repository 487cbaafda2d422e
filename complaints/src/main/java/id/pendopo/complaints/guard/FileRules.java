package id.pendopo.complaints.guard;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Attachment;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files may come with a report (<i>ketentuan lampiran</i>): how many, how large, of what kind, and that each is what it says it is. A file
 * that is refused may be left out; the report is never lost for it. Immutable and thread-safe.
 */
public final class FileRules {
    private static final long MEGABYTE = 1L << 20;

    private final GuardPolicy policy;

    private FileRules(GuardPolicy policy) {
        this.policy = policy;
    }

    /** By this policy. */
    public static FileRules of(GuardPolicy policy) {
        return new FileRules(policy);
    }

    /** What is wrong with these files as they are described; none of their bytes is looked at. */
    public List<Finding> check(List<Attachment> files) {
        List<Finding> findings = new ArrayList<>();
        int most = policy.filesMost().value();
        if (files.size() > most) {
            findings.add(Finding.block("complaints.FILES_MANY")
                    .at("attachments")
                    .found(files.size())
                    .expected(Relation.AT_MOST, most)
                    .mend(most)
                    .source(policy.filesMost().source()));
        }
        for (int i = 0; i < files.size(); i++) {
            check(files.get(i).original(), "attachments[" + i + "]", findings);
        }
        return findings;
    }

    private void check(DocumentRef file, String where, List<Finding> findings) {
        long most = policy.fileMegabytes().value() * MEGABYTE;
        if (file.size() > most) {
            findings.add(Finding.block("complaints.FILE_LARGE")
                    .at(where)
                    .found(file.size())
                    .expected(Relation.AT_MOST, most)
                    .mend(policy.fileMegabytes().value())
                    .source(policy.fileMegabytes().source()));
        }
        List<String> taken =
                policy.fileKinds().value().stream().map(FileKind::mediaType).toList();
        if (!taken.contains(file.mediaType())) {
            findings.add(Finding.block("complaints.FILE_KIND")
                    .at(where)
                    .found(file.mediaType())
                    .expected(Relation.ONE_OF, taken)
                    .source(policy.fileKinds().source()));
        }
    }

    /**
     * Whether a file is what its reference says it is. Whoever receives the bytes asks this before anything else is done with them.
     *
     * @param file as it is described
     * @param head its first bytes, {@value FileKind#HEAD} of them where it has so many
     */
    public List<Finding> disguise(DocumentRef file, byte[] head) {
        boolean isIt = FileKind.sniff(head)
                .filter(kind -> kind.mediaType().equals(file.mediaType()))
                .isPresent();
        return isIt
                ? List.of()
                : Finding.block("complaints.FILE_DISGUISED")
                        .at("attachments")
                        .found(FileKind.sniff(head).map(FileKind::mediaType).orElse("-"))
                        .expected(Relation.EQUAL, file.mediaType())
                        .only(ComplaintsLaw.GUARD);
    }
}
