package id.pendopo.complaints.guard;

import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportBuilder;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import java.time.LocalDate;

/** Invented reports. */
final class Brought {
    static final GuardPolicy POLICY = RegionPack.open(
                    Path.of("src", "test", "resources", "packs", "32.73"),
                    Opening.strict().allowingIllustration())
            .book(GuardPolicy.schema())
            .policy(LocalDate.of(2025, 6, 10));
    static final String STORY = "Jalan berlubang besar di depan kantor pos";

    private Brought() {}

    static ReportBuilder by(Channel channel, String story) {
        Reporter reporter = Reporter.of(
                PersonRef.of("p1"), VerificationLevel.IDENTITY, ReporterRecord.of("Wulan Contohsari", "081234567890"));
        return Report.of(StatedKind.COMPLAINT, channel, Narrative.of(story), reporter);
    }

    static Report report(String story) {
        return by(Channel.WEB, story).done();
    }

    static Attachment file(String mediaType, long size) {
        return Attachment.of(new DocumentRef("d1", Code.of("PHOTO"), mediaType, size, "a".repeat(64)));
    }
}
