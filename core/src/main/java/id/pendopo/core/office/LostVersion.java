package id.pendopo.core.office;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseId;
import java.util.Locale;

/**
 * A version of the policy under which cases live and which the pack no longer holds, or holds with other values
 * (<i>versi aturan yang hilang</i>). None of those cases can be decided until the pack has the version again, or the cases are
 * moved to another law.
 *
 * @param procedure for example {@code grants/proposal}
 * @param policy the version the cases are pinned to
 * @param cases how many have not ended
 * @param first one of them, the first by id
 */
public record LostVersion(String procedure, PolicyStamp policy, long cases, CaseId first) {
    /** One line for the official who keeps the pack. */
    public String in(Locale locale) {
        return Text.of(
                        "%s: versi %s tidak ada lagi dalam paket atau nilainya berubah, padahal %d berkas masih berjalan di bawahnya (misalnya %s); kembalikan versi itu atau pindahkan berkasnya",
                        "%s: version %s is gone from the pack or its values have changed, while %d cases still live under it (%s for one); put the version back or move the cases")
                .in(locale)
                .formatted(procedure, policy.id(), cases, first);
    }
}
