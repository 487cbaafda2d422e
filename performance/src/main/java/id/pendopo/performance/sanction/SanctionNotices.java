package id.pendopo.performance.sanction;

import static id.pendopo.performance.sanction.SanctionStage.NOT_PROVEN;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act about a sanction must be told (<i>pemberitahuan hukuman disiplin</i>): the employee of every summons and decision, the next
 * officer that the case waits for him. No notice says what is alleged or imposed. Which acts are told is Pendopo's decision [D].
 */
public final class SanctionNotices implements NoticeProvider {
    private static final List<NoticeRule<Sanction>> RULES = List.of(
            to("summoned", SanctionCommand.Summon.class, SanctionCommand.SummonAgain.class)
                    .day("on", file -> file.data().summons().map(Sanction.Summons::hearing))
                    .toParties(),
            to("sanctionImposed", SanctionCommand.Impose.class)
                    .day("from", file -> file.data().decree().map(Sanction.Decree::effective))
                    .toParties(),
            to("sanctionAnnulled", SanctionCommand.Annul.class).toParties(),
            to("notProven").leadingTo(NOT_PROVEN).toParties(),
            to("sanctionEnded", SanctionCommand.Expire.class, SanctionCommand.Finish.class)
                    .toParties(),
            to("sanctionTurn").toNextOfficers());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, SanctionNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public SanctionNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Sanction> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Sanction>of("performance." + name).after(acts);
    }

    /** {@code performance/sanction}. */
    @Override
    public String procedure() {
        return SanctionPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Sanction>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
