package id.pendopo.performance.activity;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One of each command, as somebody sensible would write it. */
final class Commands {
    static final String WORDS = "Melayani Ibu Rekaan di loket tiga";
    static final String REMARK = "Sebutkan surat untuk Bapak Contoh";
    static final String LINK = "https://contoh.example/berkas-ibu-rekaan";

    private Commands() {}

    static Work work(LocalDate day, Random random) {
        int start = 8 + random.nextInt(3);
        return new Work(
                day,
                TimeSpan.of("%02d:00".formatted(start), "%02d:%02d".formatted(start + 1, random.nextInt(60))),
                new Output(Code.of("SURAT_KELUAR"), 1 + random.nextInt(4), Optional.of(PersonalText.of(WORDS))),
                new WorkLinks(Optional.of(Code.of("PERSURATAN")), Optional.empty()),
                WorkPlace.values()[random.nextInt(3)],
                random.nextBoolean() ? List.of() : List.of(Evidence.of(PersonalText.of(LINK))));
    }

    static DocumentRef report() {
        return new DocumentRef("lhp-1", Code.of("REPORT"), "application/pdf", 1_000, "b".repeat(64));
    }

    static List<ActivityCommand> all(LocalDate day, Random random) {
        int minutes = 1 + random.nextInt(60);
        return List.of(
                new ActivityCommand.RecordEntry(Course.EMPLOYEE, work(day, random)),
                new ActivityCommand.Submit(random.nextBoolean() ? List.of() : List.of(Evidence.of(report()))),
                new ActivityCommand.Withdraw(),
                new ActivityCommand.Approve(minutes, Optional.of(Code.of("SHORTER_THAN_TOLD"))),
                new ActivityCommand.Return(Code.of("UNCLEAR"), Optional.of(PersonalText.of(REMARK))),
                new ActivityCommand.Resubmit(work(day, random)),
                new ActivityCommand.Reject(Code.of("NOT_DONE")),
                new ActivityCommand.PassOn(),
                new ActivityCommand.Escalate(),
                new ActivityCommand.EscalateAtClose(),
                new ActivityCommand.TakeSilence(),
                new ActivityCommand.ExpireUnsent(),
                new ActivityCommand.ExpireUnmended(),
                new ActivityCommand.Revoke(Code.of("NOT_DONE"), report()));
    }
}
