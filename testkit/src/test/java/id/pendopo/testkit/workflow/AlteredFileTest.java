package id.pendopo.testkit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Clocks;
import org.junit.jupiter.api.Test;

class AlteredFileTest {
    private final CaseFile<Charter> file = Journey.of(
                    Charter.builder(Charter.check()).build(), "charter-1", WorkingCalendar.national())
            .knowing(Charter.LIMIT, 100)
            .open("2025-03-03T09:00", CommandMatrixTest.CITIZEN, new Charter.Ask(5, PersonalText.of("Warga Rahasia")))
            .file();

    @Test
    void nothing_changes_unasked() {
        assertThat(AlteredFile.of(file).file()).isEqualTo(file).isNotSameAs(file);
    }

    @Test
    void each_part_changes_alone() {
        CaseFile<Charter> altered = AlteredFile.of(file)
                .id(CaseId.of("charter-2"))
                .stage(Charter.At.LAPSED.code())
                .clocks(Clocks.NONE)
                .handling(file.handling().withReceiptNumber("7"))
                .data(file.data())
                .file();

        assertThat(altered.id()).isEqualTo(CaseId.of("charter-2"));
        assertThat(altered.isAt(Charter.At.LAPSED)).isTrue();
        assertThat(altered.clocks()).isEqualTo(Clocks.NONE);
        assertThat(altered.handling().receiptNumber()).contains("7");
        assertThat(AlteredFile.of(altered)
                        .id(file.id())
                        .stage(file.stage())
                        .clocks(file.clocks())
                        .handling(file.handling())
                        .file())
                .isEqualTo(file);
    }
}
