package id.pendopo.examples.store.crash;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.Random;

/**
 * One command of one case. What it says follows from its place alone, so that whoever repeats it after a crash says the same.
 *
 * @param caseId which case
 * @param step 0 files, 1 revises, 2 binds, 3 closes
 */
record Task(String caseId, int step) {
    /** How many commands a case takes. */
    static final int STEPS = 4;

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    static Task parse(String text) {
        String[] parts = text.split(" ");
        return new Task(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return caseId + " " + step;
    }

    CommandId commandId() {
        return CommandId.of("step-" + step);
    }

    Answer give(Office office) {
        return office.handle(
                Claim.PROCEDURE, CaseId.of(caseId), command(), actor(), START.plusSeconds(step), commandId());
    }

    private Actor actor() {
        return switch (step) {
            case 0 -> Actor.of("w-" + caseId, Claim.As.CITIZEN);
            case 1 -> Actor.of("clerk", Claim.As.CLERK);
            default -> Actor.of("head", Claim.As.HEAD);
        };
    }

    private Command command() {
        Random content = new Random(caseId.hashCode());
        int page = content.nextInt(Claim.PAGES.size());
        Rupiah amount = Rupiah.of(1_000 + content.nextInt(100_000));
        PersonalText holder = PersonalText.of("Warga Contoh " + caseId);
        return switch (step) {
            case 0 -> new Claim.File(page, amount, holder);
            case 1 -> new Claim.Revise(PersonalText.of("Warga Contoh " + caseId + " yang diperbaiki"));
            case 2 -> new Claim.Bind(amount);
            default -> new Claim.Close();
        };
    }
}
