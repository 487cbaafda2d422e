package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Aid;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.BudgetLine;
import id.pendopo.grants.proposal.Papers;
import id.pendopo.grants.proposal.ReviewCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file that came from an older application (<i>berkas lama</i>): what was read, and what the office has added since. Immutable and
 * thread-safe.
 *
 * @param snapshot what the old tables say; never changed
 * @param facts what was found out since
 * @param continuedAs the proposal it goes on as
 */
public record LegacyFile(
        LegacySnapshot snapshot,
        LegacyFacts facts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> continuedAs) {
    private static final int ITEM_LIMIT = 300;

    static LegacyFile of(LegacySnapshot snapshot) {
        return new LegacyFile(snapshot, LegacyFacts.NONE, Optional.empty());
    }

    LegacyFile plus(LegacyFacts more) {
        return new LegacyFile(snapshot, facts.plus(more), continuedAs);
    }

    LegacyFile continuedAs(CaseId proposal) {
        return new LegacyFile(snapshot, facts, Optional.of(proposal));
    }

    /** Hibah or bansos: as the office found out, else as the old file has it. */
    public Optional<AidType> type() {
        return facts.type().or(() -> snapshot.request().type());
    }

    /**
     * What must still be found out before it can go on (<i>data yang belum diketahui</i>), by name. The old tables have none of it but the
     * kind of aid, the filing date and the cost plan.
     */
    public List<Code> missing() {
        List<String> names = new ArrayList<>();
        note(type().isPresent(), names, "AID_TYPE");
        note(facts.form().isPresent(), names, "AID_FORM");
        note(facts.budget().isPresent(), names, "BUDGET_ROUND");
        note(
                facts.applicant().isPresent(),
                names,
                "RECIPIENT_KIND",
                "SEAT",
                "REGISTRATIONS",
                "OFFICERS",
                "BANK_ACCOUNT");
        note(facts.activity().isPresent(), names, "PLACE", "ACTIVITY_DAYS", "WORKS", "PROGRAMME");
        boolean asksMore = type().map(AidType.BANSOS::equals).orElse(false);
        note(!asksMore || facts.social().isPresent(), names, "PLANNING", "PURPOSES", "RISK_FORM");
        note(!facts.owners().isEmpty(), names, "OWNERS");
        note(snapshot.request().filedOn().isPresent(), names, "FILING_DATE");
        note(!snapshot.request().lines().isEmpty(), names, "COST_PLAN");
        return names.stream().map(Code::of).toList();
    }

    private static void note(boolean known, List<String> names, String... lacking) {
        if (!known) {
            names.addAll(List.of(lacking));
        }
    }

    /**
     * The command by which the intake office enters it as a paper file, with the old filing date and the cost plan as it was. Everything
     * after it is decided anew, by the normal commands.
     *
     * @throws IllegalStateException if something is missing; ask {@link #missing} before
     */
    public ReviewCommand.EnterPaper toPaperFile() {
        if (!missing().isEmpty()) {
            throw new IllegalStateException("legacy file: %s is not known; complete it first".formatted(missing()));
        }
        Application application = new Application(
                new Aid(type().orElseThrow(), facts.form().orElseThrow()),
                facts.budget().orElseThrow(),
                facts.applicant().orElseThrow(),
                facts.activity().orElseThrow(),
                snapshot.request().lines().stream().map(LegacyFile::line).toList(),
                facts.conditions());
        return new ReviewCommand.EnterPaper(
                facts.social().map(application::with).orElse(application),
                facts.owners(),
                snapshot.request().filedOn().orElseThrow(),
                snapshot.origin().system() + "-" + snapshot.origin().id(),
                new Papers(facts.papers(), List.of()));
    }

    private static BudgetLine line(LegacyRequest.Line line) {
        String item = line.item().stream()
                .map(LegacyText::line)
                .map(PersonalText::reveal)
                .collect(Collectors.joining(" "));
        String named = item.isBlank() ? "Baris " + line.sequence() : item;
        return new BudgetLine(named.length() > ITEM_LIMIT ? named.substring(0, ITEM_LIMIT) : named, line.amount());
    }
}
