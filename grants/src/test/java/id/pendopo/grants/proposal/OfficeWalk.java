package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A case that goes its random way through an office, with everything that was written watched. Not thread-safe. */
final class OfficeWalk {
    static final CaseId CASE = CaseId.of("case-1");
    private static final List<ProposalCommand> COMMANDS = Commands.all();

    /** Whoever withdraws, or begins again and again, never gets anywhere: these come seldom. */
    private static final Set<Class<?>> SELDOM = Set.of(
            ReviewCommand.Amend.class,
            ReviewCommand.Return.class,
            ReviewCommand.Withdraw.class,
            ReviewCommand.Refuse.class,
            ReviewCommand.NotRecommend.class,
            ReviewCommand.MayNotConsider.class,
            ReviewCommand.Decline.class,
            ReviewCommand.SendBack.class,
            ReviewCommand.Hold.class,
            BudgetCommand.RegisterDispute.class,
            BudgetCommand.VoidForDispute.class,
            BudgetCommand.Lapse.class,
            BudgetCommand.LapseRemainder.class,
            OversightCommand.OpenAudit.class,
            OversightCommand.ReportBreach.class,
            OversightCommand.SuspectDuplicate.class);

    /** Somebody in every role, and as many in the team and beside it as must sign its sheet. */
    private static final List<Actor> ACTORS = Stream.concat(
                    Stream.of(ProposalRole.values()).map(OfficeWalk::actor),
                    Stream.of(
                            Actor.of("vice", ProposalRole.CONSIDERATION_TEAM),
                            Actor.of("secretary-1", ProposalRole.CONSIDERATION_TEAM),
                            Actor.of("secretary-2", ProposalRole.CONSIDERATION_TEAM),
                            Actor.of("secretary-3", ProposalRole.CONSIDERATION_TEAM),
                            Actor.of("lurah", ProposalRole.FIELD_WITNESS)))
            .toList();

    final Watched store = new Watched();
    final Office office;
    Instant at;
    private final Asking asking;
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

    OfficeWalk(Asking asking, long seed, String title) {
        this.asking = asking;
        this.at = asking.begins();
        this.random = new Random(seed);
        this.title = title;
        this.office = Office.in(Bandung.PACK)
                .with(store)
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .withoutValidation("uji")
                .remembering(2)
                .procedures(new ProposalProcedure())
                .open();
        BudgetPage page = new BudgetPage(Bandung.CODE, 2026, asking.account());
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
            return new Wish(
                    new ReviewCommand.Draft(asking.application(title)), Actor.of("applicant", ProposalRole.APPLICANT));
        }
        // Now and then, when it was filed, nothing is done for a month or two, so that terms pass and years begin.
        boolean idle = office.journal(CASE).size() > 6 && random.nextInt(25) == 0;
        at = at.plus(Duration.ofHours(idle ? 700 + random.nextInt(800) : random.nextInt(60)));
        if (random.nextInt(4) == 0) {
            return new Wish(
                    fitted(COMMANDS.get(random.nextInt(COMMANDS.size()))),
                    actor(ProposalRole.values()[random.nextInt(ProposalRole.values().length)]));
        }
        boolean hasMet = ((Proposal) office.file(ProposalPolicy.PROCEDURE, CASE)
                        .orElseThrow()
                        .data())
                .review()
                .meeting()
                .isPresent();
        List<Wish> possible = new ArrayList<>();
        List<Wish> seldom = new ArrayList<>();
        for (Actor actor : ACTORS) {
            for (Option option : office.options(ProposalPolicy.PROCEDURE, CASE, actor, at)) {
                COMMANDS.stream()
                        .filter(command -> option.isPossible() && command.getClass() == option.command())
                        .forEach(command -> {
                            boolean again = command instanceof ReviewCommand.RecordMeeting && hasMet;
                            boolean usual = !again && !SELDOM.contains(command.getClass());
                            (usual || random.nextInt(200) == 0 ? possible : seldom)
                                    .add(new Wish(fitted(command), actor));
                        });
            }
        }
        List<Wish> from = possible.isEmpty() && random.nextInt(25) == 0 ? seldom : possible;
        return from.isEmpty()
                ? new Wish(
                        new ReviewCommand.Release(id.pendopo.core.law.Code.of("DONE")),
                        actor(ProposalRole.APIP_AUDITOR))
                : from.get(random.nextInt(from.size()));
    }

    static Actor actor(ProposalRole role) {
        boolean party = role == ProposalRole.APPLICANT || role == ProposalRole.RECIPIENT;
        return Actor.of(party ? "applicant" : "person-" + role.name(), role);
    }

    private ProposalCommand fitted(ProposalCommand example) {
        LocalDate today = at.atOffset(Bandung.PACK.region().time().offset()).toLocalDate();
        return asking.fitted(example, title, today);
    }

    Answer whatIf(Wish wish) {
        return office.whatIf(ProposalPolicy.PROCEDURE, CASE, wish.command(), wish.actor(), at);
    }

    Answer does(Wish wish) {
        return office.handle(
                ProposalPolicy.PROCEDURE, CASE, wish.command(), wish.actor(), at, CommandId.of("c-" + attempts++));
    }
}
