package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A case that goes its random way through an office, with everything that was written watched. Not thread-safe. */
final class OfficeWalk {
    static final CaseId CASE = CaseId.of("case-1");
    private static final List<ProposalCommand> COMMANDS = Commands.all();

    final Watched store = new Watched();
    final Office office;
    Instant at = Instant.parse("2025-06-02T02:00:00Z");
    private final Random random;
    private final String title;
    private int attempts;

    /** A store that tells what was written into it. */
    static final class Watched extends ForwardingStore {
        final Set<String> secrets = new HashSet<>();
        int commits;

        Watched() {
            super(new InMemoryStore());
        }

        @Override
        public CommitResult commit(Commit commit) {
            commits++;
            commit.personal().forEach(one -> secrets.add(one.value().reveal()));
            return super.commit(commit);
        }
    }

    OfficeWalk(long seed, String title) {
        this.random = new Random(seed);
        this.title = title;
        this.office = Office.in(Bandung.PACK)
                .with(store)
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .withoutValidation("uji")
                .remembering(2)
                .procedures(new ProposalProcedure())
                .open();
        BudgetPage page = new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT);
        office.post(
                List.of(LedgerPosting.ceiling(page, Rupiah.of(1_000_000_000))),
                "Perda contoh",
                Actor.of("budget", ProposalRole.BUDGET_OFFICER),
                at,
                CommandId.of("ceiling"));
    }

    /** Somebody, in some role, and what he gives. */
    record Wish(ProposalCommand command, Actor actor) {}

    /** Sometimes what options say is possible, sometimes anything at all. */
    Wish wish() {
        if (office.journal(CASE).isEmpty()) {
            return new Wish(new ReviewCommand.Draft(application()), Actor.of("applicant", ProposalRole.APPLICANT));
        }
        at = at.plus(Duration.ofHours(random.nextInt(60)));
        if (random.nextInt(4) == 0) {
            return new Wish(
                    fitted(COMMANDS.get(random.nextInt(COMMANDS.size()))),
                    actor(ProposalRole.values()[random.nextInt(ProposalRole.values().length)]));
        }
        List<Wish> possible = new ArrayList<>();
        for (ProposalRole role : ProposalRole.values()) {
            for (Option option : office.options(ProposalPolicy.PROCEDURE, CASE, actor(role), at)) {
                COMMANDS.stream()
                        .filter(command -> option.isPossible() && command.getClass() == option.command())
                        // Whoever withdraws at once never gets anywhere.
                        .filter(command -> random.nextInt(8) == 0
                                || !(command instanceof ReviewCommand.Withdraw
                                        || command instanceof ReviewCommand.Refuse
                                        || command instanceof ReviewCommand.Hold
                                        || command instanceof BudgetCommand.RegisterDispute))
                        .forEach(command -> possible.add(new Wish(fitted(command), actor(role))));
            }
        }
        return possible.isEmpty()
                ? new Wish(
                        new ReviewCommand.Release(id.pendopo.core.law.Code.of("DONE")),
                        actor(ProposalRole.APIP_AUDITOR))
                : possible.get(random.nextInt(possible.size()));
    }

    static Actor actor(ProposalRole role) {
        boolean party = role == ProposalRole.APPLICANT || role == ProposalRole.RECIPIENT;
        return Actor.of(party ? "applicant" : "person-" + role.name(), role);
    }

    private Application application() {
        Activity usual = Sample.ACTIVITY;
        return Sample.with(
                new Activity(
                        title,
                        usual.purpose(),
                        usual.place(),
                        usual.starts(),
                        usual.ends(),
                        usual.works(),
                        usual.programme()),
                50_000_000);
    }

    private ProposalCommand fitted(ProposalCommand example) {
        java.time.LocalDate today =
                at.atOffset(Bandung.PACK.region().time().offset()).toLocalDate();
        if (example instanceof ReviewCommand.Draft) {
            return new ReviewCommand.Draft(application());
        }
        if (example instanceof ReviewCommand.Evaluate) {
            return new ReviewCommand.Evaluate(
                    Rupiah.of(50_000_000), Sample.items(), today, Sample.codes("LURAH"), Sample.lines(50_000_000));
        }
        if (example instanceof ReviewCommand.RecordMeeting) {
            return new ReviewCommand.RecordMeeting(today);
        }
        if (example instanceof ReviewCommand.Dispose) {
            return new ReviewCommand.Dispose(PersonalText.of("Teruskan kepada Bapak Contoh"));
        }
        return example;
    }

    Answer whatIf(Wish wish) {
        return office.whatIf(ProposalPolicy.PROCEDURE, CASE, wish.command(), wish.actor(), at);
    }

    Answer does(Wish wish) {
        return office.handle(
                ProposalPolicy.PROCEDURE, CASE, wish.command(), wish.actor(), at, CommandId.of("c-" + attempts++));
    }
}
