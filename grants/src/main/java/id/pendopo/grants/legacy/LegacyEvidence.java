package id.pendopo.grants.legacy;

import id.pendopo.core.table.TableRow;
import id.pendopo.grants.legacy.LegacyDecision.Action;
import id.pendopo.grants.legacy.LegacyDecision.Trust;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the decisions of one proposal and says how far each can be believed, by holding table, history, refusal notes and checklist
 * beside each other. For one proposal and one thread.
 */
final class LegacyEvidence {
    private static final int DISPOSITION = 2;
    private static final int ROUTING = 3;
    private static final int LAST = 7;

    private final LegacyMapping mapping;
    private final LegacySources sources;
    private final ZoneOffset offset;
    private final String id;
    private final Set<LegacyDefect> defects;
    private final List<LegacyDecision> latest = new ArrayList<>();
    private final List<LegacyDecision> history = new ArrayList<>();
    private final Set<Integer> refusalNotes = new TreeSet<>();
    private final Set<String> items;

    LegacyEvidence(
            LegacyMapping mapping, LegacySources sources, ZoneOffset offset, String id, Set<LegacyDefect> defects) {
        this.mapping = mapping;
        this.sources = sources;
        this.offset = offset;
        this.id = id;
        this.defects = defects;
        this.items = sources.items(id);
    }

    void read(Optional<Integer> passed) {
        sources.rows(LegacyTable.REFUSAL, id)
                .forEach(row -> LegacyValues.number(sources.find(LegacyTable.REFUSAL, row, LegacyColumn.FLOW_ID))
                        .ifPresent(refusalNotes::add));
        Set<Integer> stages = new TreeSet<>();
        for (TableRow row : sources.rows(LegacyTable.DECISION, id)) {
            LegacyDecision decision = decision(LegacyTable.DECISION, row, Trust.LAST_TOUCHED);
            if (!stages.add(decision.stage())) {
                defects.add(LegacyDefect.DECIDED_TWICE);
            }
            latest.add(decision);
        }
        sources.rows(LegacyTable.HISTORY, id)
                .forEach(row -> history.add(decision(LegacyTable.HISTORY, row, Trust.PARTIAL)));
        // Only now everything is there that a decision is held against.
        latest.replaceAll(this::judged);
        history.replaceAll(this::judged);
        if (!latest.isEmpty()) {
            defects.add(LegacyDefect.DATES_LAST_TOUCHED);
        }
        boolean refused = latest.stream().anyMatch(one -> one.action() == Action.REFUSED);
        if (latest.stream()
                .anyMatch(one -> one.action() == Action.REFUSED
                        && passed.map(stage -> stage == one.stage() - 1).orElse(one.stage() == 1)
                        && one.stage() < LAST)) {
            defects.add(LegacyDefect.REFUSAL_UNCLEAR);
        }
        if (!refusalNotes.isEmpty() && !refused) {
            defects.add(LegacyDefect.REFUSAL_WITHOUT_DECISION);
        }
        if (isPartial(passed)) {
            defects.add(LegacyDefect.HISTORY_PARTIAL);
        }
    }

    /** The latest decisions, then the history. */
    List<LegacyDecision> all() {
        List<LegacyDecision> all = new ArrayList<>(latest);
        all.addAll(history);
        return all;
    }

    boolean isRefusedByIntake() {
        return latest.stream().anyMatch(one -> one.stage() == 1 && one.action() == Action.REFUSED);
    }

    /** What the decision of stage 7 says. */
    Optional<Boolean> approved() {
        return latest.stream()
                .filter(one -> one.stage() == LAST && one.action() != Action.UNKNOWN)
                .map(one -> one.action() == Action.APPROVED)
                .findFirst();
    }

    /** Whether something was decided before it was filed. */
    boolean isBefore(LocalDate filed) {
        return latest.stream().flatMap(one -> one.on().stream()).anyMatch(filed::isAfter);
    }

    private LegacyDecision decision(LegacyTable table, TableRow row, Trust trust) {
        int stage = LegacyValues.number(sources.find(table, row, LegacyColumn.FLOW_ID))
                .orElse(0);
        Optional<String> role = sources.find(table, row, LegacyColumn.ROLE_ID)
                .or(() -> sources.roleOf(sources.find(table, row, LegacyColumn.USER_ID)));
        Action action = switch (sources.find(table, row, LegacyColumn.ACTION).orElse("")) {
            case "1" -> Action.APPROVED;
            case "2" -> Action.REFUSED;
            default -> Action.UNKNOWN;
        };
        return new LegacyDecision(
                stage,
                action,
                LegacyValues.day(sources.find(table, row, LegacyColumn.TIME), offset),
                role.filter(one -> one.matches("\\d{1,4}")),
                trust);
    }

    private LegacyDecision judged(LegacyDecision one) {
        boolean unreliable = false;
        if (one.action() == Action.UNKNOWN || one.stage() < 1 || one.stage() > LAST) {
            defects.add(LegacyDefect.ACTION_UNKNOWN);
            unreliable = true;
        }
        if (one.role().isPresent() && !organs(one.stage()).contains(one.role().get())) {
            boolean otherOrgan = mapping.organs().values().stream()
                    .anyMatch(roles -> roles.contains(one.role().get()));
            defects.add(otherOrgan ? LegacyDefect.WRONG_STAGE : LegacyDefect.WRONG_ACTOR);
            unreliable |= otherOrgan;
            // The inverted refusal of the head wrote an approval, and filed it under the intake office's stage.
            if (one.stage() < DISPOSITION
                    && organs(DISPOSITION).contains(one.role().get())) {
                defects.add(LegacyDefect.BUTTONS_INVERTED);
            }
        }
        if ((one.stage() == DISPOSITION || one.stage() == ROUTING) && mayBeInverted(one)) {
            defects.add(LegacyDefect.BUTTONS_INVERTED);
            unreliable = true;
        }
        return unreliable ? new LegacyDecision(one.stage(), one.action(), one.on(), one.role(), Trust.UNRELIABLE) : one;
    }

    private Set<String> organs(int stage) {
        return mapping.organs().getOrDefault(Integer.toString(stage), Set.of());
    }

    /**
     * The buttons of head and team wrote the wrong stage and the wrong action in some versions, and which version wrote a row is not
     * known. So what else there is decides: work of later stages bears an approval out, a note of refusal bears a refusal out, and the
     * reverse contradicts. Where neither speaks, a row from the day of the known fault on, or without a day, is not believed.
     */
    private boolean mayBeInverted(LegacyDecision one) {
        boolean noted = refusalNotes.contains(DISPOSITION) || refusalNotes.contains(ROUTING);
        boolean wentOn = hasWorkAfter(one.stage());
        boolean approved = one.action() == Action.APPROVED;
        boolean bornOut = approved ? wentOn && !noted : noted && !wentOn;
        boolean contradicted = approved ? noted && !wentOn : wentOn && !noted;
        boolean ofTheFault =
                one.on().map(day -> !day.isBefore(mapping.invertedFrom())).orElse(true);
        return contradicted || !bornOut && ofTheFault;
    }

    private boolean hasWorkAfter(int stage) {
        LegacyMapping.Answers answers = mapping.answers();
        boolean ofAgency = items.contains(answers.recommended())
                || items.contains(answers.notRecommended())
                || items.contains(answers.recommendation());
        boolean ofTeam = items.contains(answers.team()) || stage < ROUTING && items.contains(answers.routing());
        return ofAgency
                || ofTeam
                || items.contains(answers.considered())
                || latest.stream().anyMatch(one -> one.stage() > ROUTING && one.action() != Action.UNKNOWN);
    }

    /** Each decision has its row in the history, and each stage passed its decision. */
    private boolean isPartial(Optional<Integer> passed) {
        boolean unrecorded = latest.stream()
                .anyMatch(one ->
                        history.stream().noneMatch(row -> row.stage() == one.stage() && row.action() == one.action()));
        int stages = passed.filter(stage -> stage <= LAST).orElse(0);
        boolean undecided = false;
        for (int stage = 1; stage <= stages; stage++) {
            int at = stage;
            undecided |= latest.stream().noneMatch(one -> one.stage() == at);
        }
        return unrecorded
                || undecided
                || !refusalNotes.isEmpty() && history.stream().noneMatch(row -> row.action() == Action.REFUSED);
    }
}
