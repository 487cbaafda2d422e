package id.pendopo.grants.screening;

import id.pendopo.core.identity.Nik;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Activity;
import id.pendopo.grants.proposal.AmountLadder;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BudgetLine;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of a case what is compared of it (<i>penyusun berkas yang ditapis</i>): here personal values are read, and only keys of them
 * leave. Thread-safe.
 */
public final class SubjectMaker {
    /** A shorter text is nobody's own: many describe a purpose in the same ten words. */
    private static final int TEXT_LENGTH = 100;

    private static final PolicyStamp OF_ANOTHER = new PolicyStamp("other-government", "0".repeat(64));

    private final OpaqueKeys keys;
    private final RecipientMaker recipients;
    private final CourseMaker courses;

    private SubjectMaker(OpaqueKeys keys, ZoneOffset offset) {
        this.keys = keys;
        this.recipients = new RecipientMaker(keys);
        this.courses = new CourseMaker(offset);
    }

    /** Under the keys of a region, which counts its days in this zone. */
    public static SubjectMaker of(OpaqueKeys keys, ZoneOffset offset) {
        return new SubjectMaker(keys, offset);
    }

    /**
     * What is compared of this case.
     *
     * @param journal its entries from the first; where they are not at hand, nothing is said of haste and leave
     * @param policy the policy that the case is decided under, for its cap
     */
    public ScreeningSubject of(CaseFile<Proposal> file, List<JournalEntry> journal, ProposalPolicy policy) {
        Proposal proposal = file.data();
        return new ScreeningSubject(
                file.id(),
                file.version(),
                file.region(),
                proposal.application().budget().year(),
                file.policy(),
                recipients.of(proposal.application().applicant()),
                wish(
                        proposal.application().activity(),
                        proposal.planning(),
                        proposal.application().lines(),
                        latest(proposal.amounts()),
                        policy.capOn(proposal).map(Value::value)),
                courses.of(file, journal));
    }

    /**
     * What is compared of a grant that another government gives (<i>hibah pemerintah lain</i>), from a list that it exchanged.
     *
     * @param id under what name findings speak of it, such as {@code JABAR-2026-17}
     * @param giver which government: a province, another region
     * @param year of which fiscal year
     * @param applicant who receives
     * @param activity what for
     * @param amount how much
     * @throws IllegalArgumentException if the id is about a person: findings name it
     */
    public ScreeningSubject ofOther(
            CaseId id, RegionCode giver, int year, Applicant applicant, Activity activity, Rupiah amount) {
        if (Nik.isIn(id.value())) {
            throw new IllegalArgumentException(
                    "grant of another government: its id holds a number of a person; give the number of the row");
        }
        return new ScreeningSubject(
                id,
                1,
                giver,
                year,
                OF_ANOTHER,
                recipients.of(applicant),
                wish(activity, Planning.PLANNED, List.of(), amount, Optional.empty()),
                new ScreeningSubject.Course(
                        true, LocalDate.of(year, 1, 1), Map.of(), List.of(), Optional.empty(), Set.of(), List.of()));
    }

    private ScreeningSubject.Wish wish(
            Activity activity, Planning planning, List<BudgetLine> lines, Rupiah amount, Optional<Rupiah> cap) {
        return new ScreeningSubject.Wish(
                planning == Planning.PLANNED,
                ComparedName.ofTitle(activity.title()),
                activity.place(),
                activity.ends(),
                lines.stream()
                        .map(line -> keys.key(
                                KeyKind.LINE,
                                RecipientMaker.plain(line.item())
                                        + '\n'
                                        + line.amount().value()))
                        .toList(),
                Optional.of(RecipientMaker.plain(activity.purpose()))
                        .filter(text -> text.length() >= TEXT_LENGTH)
                        .map(text -> keys.key(KeyKind.TEXT, text)),
                amount,
                cap);
    }

    /** The step of the ladder that was taken last. */
    private static Rupiah latest(AmountLadder amounts) {
        LadderStep[] steps = LadderStep.values();
        for (int i = steps.length - 1; i >= 0; i--) {
            Optional<Rupiah> amount = amounts.find(steps[i]);
            if (amount.isPresent()) {
                return amount.get();
            }
        }
        return Rupiah.ZERO;
    }
}
