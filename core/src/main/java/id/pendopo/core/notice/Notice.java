package id.pendopo.core.notice;

import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that somebody must be told of a case (<i>pemberitahuan</i>), ready to be sent by the host.
 *
 * @param id the same whenever the same notice is made again, so that a host sends it once
 * @param forCase the case
 * @param procedure for example {@code grants/proposal}
 * @param key which notice, for example {@code grants.returned}
 * @param to whom
 * @param confidentiality who may read it
 * @param subject one line
 * @param body the text
 * @param values what stands in it, for a host that writes its own words
 * @param lastDay the day by which something must be done, of a reminder
 */
public record Notice(
        String id,
        CaseId forCase,
        String procedure,
        String key,
        NoticeRecipient to,
        Confidentiality confidentiality,
        Text subject,
        Text body,
        Map<String, NoticeValue> values,
        Optional<LocalDate> lastDay) {
    /** Copies what it is given. */
    public Notice {
        values = Map.copyOf(values);
    }
}
