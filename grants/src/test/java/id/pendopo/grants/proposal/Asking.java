package id.pendopo.grants.proposal;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who asks for what, and what each then gives at the counters: the examples of commands, made to fit that case. */
enum Asking {
    /** A foundation asks for a grant. */
    GRANT("2025-06-02", Walk.ACCOUNT, 50_000_000) {
        @Override
        Application application() {
            return Sample.application(50_000_000);
        }

        @Override
        Papers papers() {
            return Papers.NONE;
        }

        @Override
        Optional<ProposalCommand> own(ProposalCommand example, LocalDate today) {
            if (example instanceof ReviewCommand.Evaluate) {
                return Optional.of(new ReviewCommand.Evaluate(
                        amount(), Sample.items(), today, Sample.codes("LURAH"), Sample.lines(50_000_000)));
            }
            if (example instanceof BudgetCommand.Decree) {
                return Optional.of(new BudgetCommand.Decree("978/1", today, Sample.NAME, amount()));
            }
            if (example instanceof DeliveryCommand.PrepareAgreement) {
                return Optional.of(new DeliveryCommand.PrepareAgreement(
                        "NPHD-1",
                        today,
                        Sample.clauses(),
                        Optional.of(Sample.ACCOUNT),
                        List.of(amount()),
                        Sample.CHAIR,
                        Sample.SHEET,
                        Sample.papers("NPHD")));
            }
            return Optional.empty();
        }
    },

    /** One person, for whom aid is planned. */
    PLANNED_AID("2025-06-02", AccountCode.of("5.1.06.01.01.0001"), 3_000_000) {
        @Override
        Application application() {
            return Social.application(
                    AidForm.MONEY, Social.planned(), 2026, Social.applicant(RecipientKind.INDIVIDUAL), 3_000_000);
        }

        @Override
        Papers papers() {
            return Social.papersOfApplication();
        }

        @Override
        Optional<ProposalCommand> own(ProposalCommand example, LocalDate today) {
            return social(this, example, today);
        }
    },

    /** A family after a flood. */
    UNPLANNED_AID("2026-03-03", Social.UNFORESEEN, 5_000_000) {
        @Override
        Application application() {
            return Social.afterTheFlood(5_000_000);
        }

        @Override
        Papers papers() {
            return Social.papersOfApplication();
        }

        @Override
        Optional<ProposalCommand> own(ProposalCommand example, LocalDate today) {
            return social(this, example, today);
        }
    };

    private final LocalDate begins;
    private final AccountCode account;
    private final Rupiah amount;

    Asking(String begins, AccountCode account, long amount) {
        this.begins = LocalDate.parse(begins);
        this.account = account;
        this.amount = Rupiah.of(amount);
    }

    abstract Application application();

    /** What the applicant brings. */
    abstract Papers papers();

    abstract Optional<ProposalCommand> own(ProposalCommand example, LocalDate today);

    Instant begins() {
        return begins.atTime(9, 0).toInstant(Bandung.PACK.region().time().offset());
    }

    AccountCode account() {
        return account;
    }

    Rupiah amount() {
        return amount;
    }

    Application application(String title) {
        Application one = application();
        Activity usual = one.activity();
        Activity named = new Activity(
                title, usual.purpose(), usual.place(), usual.starts(), usual.ends(), usual.works(), usual.programme());
        Application asked =
                new Application(one.aid(), one.budget(), one.applicant(), named, one.lines(), one.conditions());
        return one.social().map(asked::with).orElse(asked);
    }

    /** The example as this applicant, and whoever decides on it today, would give it. */
    ProposalCommand fitted(ProposalCommand example, String title, LocalDate today) {
        if (example instanceof ReviewCommand.Submit) {
            return new ReviewCommand.Submit(papers());
        }
        if (example instanceof ReviewCommand.Draft) {
            return new ReviewCommand.Draft(application(title));
        }
        if (example instanceof ReviewCommand.Amend) {
            return new ReviewCommand.Amend(application(title));
        }
        if (example instanceof ReviewCommand.Resubmit) {
            return new ReviewCommand.Resubmit(application(title), papers());
        }
        if (example instanceof ReviewCommand.RecordMeeting) {
            return new ReviewCommand.RecordMeeting(today);
        }
        if (example instanceof ReviewCommand.Dispose) {
            return new ReviewCommand.Dispose(PersonalText.of("Teruskan kepada Bapak Contoh"));
        }
        return own(example, today).orElse(example);
    }

    private static Optional<ProposalCommand> social(Asking asking, ProposalCommand example, LocalDate today) {
        Rupiah amount = asking.amount;
        if (example instanceof ReviewCommand.Accept) {
            return Optional.of(
                    new ReviewCommand.Accept(Social.papersOfApplication().kinds(), true, "A-1"));
        }
        if (example instanceof ReviewCommand.Classify) {
            return Optional.of(
                    new ReviewCommand.Classify(AidType.BANSOS, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE));
        }
        if (example instanceof ReviewCommand.Evaluate) {
            List<BudgetLine> lines = List.of(new BudgetLine("Bantuan", amount));
            return Optional.of(new ReviewCommand.Evaluate(amount, Social.items(), today, Sample.codes("LURAH"), lines));
        }
        if (example instanceof ReviewCommand.Recommend) {
            return Optional.of(new ReviewCommand.Recommend(amount));
        }
        if (example instanceof ReviewCommand.MayConsider) {
            return Optional.of(new ReviewCommand.MayConsider(amount));
        }
        if (example instanceof ReviewCommand.Consider) {
            return Optional.of(new ReviewCommand.Consider(amount, "DNC-1", 1));
        }
        if (example instanceof ReviewCommand.Approve) {
            return Optional.of(new ReviewCommand.Approve(amount, "LP-1"));
        }
        if (example instanceof BudgetCommand.PutInBudget) {
            return Optional.of(
                    new BudgetCommand.PutInBudget(asking.account, amount, "Perwal 1/2025", "DPA-1", Optional.empty()));
        }
        if (example instanceof BudgetCommand.Decree) {
            return Optional.of(new BudgetCommand.Decree(
                    "978/1",
                    today,
                    Optional.empty(),
                    amount,
                    Optional.of(Social.person().name())));
        }
        if (example instanceof DeliveryCommand.SignPact) {
            return Optional.of(new DeliveryCommand.SignPact(
                    "PI-1",
                    today,
                    Optional.of(Social.ACCOUNT),
                    List.of(amount),
                    Social.SELF,
                    Sample.papers("INTEGRITY_PACT")));
        }
        if (example instanceof DeliveryCommand.RequestDisbursement) {
            return Optional.of(new DeliveryCommand.RequestDisbursement(
                    1, Social.ACCOUNT, Social.SELF, Social.request(asking == PLANNED_AID)));
        }
        if (example instanceof DeliveryCommand.VerifyRequest) {
            return Optional.of(new DeliveryCommand.VerifyRequest("SPP-1", asking.account, amount));
        }
        if (example instanceof DeliveryCommand.IssueSp2d) {
            return Optional.of(new DeliveryCommand.IssueSp2d("SP2D-1", Social.ACCOUNT, amount));
        }
        if (example instanceof AccountabilityCommand.SubmitReport) {
            return Optional.of(new AccountabilityCommand.SubmitReport(
                    amount, Rupiah.ZERO, Rupiah.ZERO, today, Sample.papers("USE_REPORT", "USE_STATEMENT")));
        }
        return Optional.empty();
    }
}
