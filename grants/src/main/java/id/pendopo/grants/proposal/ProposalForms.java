package id.pendopo.grants.proposal;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.document.Checklist;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.form.Choice;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Offers the forms of proposals (<i>formulir usulan hibah</i>), and narrows their choices to what the region's pack, and the case,
 * leave open. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class ProposalForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            ProposalPolicy.PROCEDURE, "forms/proposal.schema.json", ProposalForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ProposalForms() {}

    @Override
    public String procedure() {
        return ProposalPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    public Choices choices(FormPlace place) {
        PolicyBook<ProposalPolicy> book = place.pack().book(ProposalPolicy.schema());
        ProposalPolicy policy = book.policy(book.find(place.law().id())
                .orElseThrow(() -> new IllegalArgumentException("form: the pack holds no version %s of the policy"
                        .formatted(place.law().id()))));
        Optional<CaseFile<Proposal>> file = place.file().map(ProposalForms::ofProposal);
        return switch (place.act()) {
            case "draft", "amend" -> application(policy);
            case "enterPaper", "resubmit" -> papers(application(policy), policy, file, PaperRules.APPLICATION);
            case "submit" -> papers(Choices.ALL, policy, file, PaperRules.APPLICATION);
            case "payInCash" -> papers(Choices.ALL, policy, file, DeliveryRules.CASH);
            case "prepareAgreement", "signPact" ->
                papers(Choices.ALL, policy, file, AgreementRules.AGREEMENT, LeaderChange.PHASE);
            case "requestDisbursement" ->
                papers(Choices.ALL, policy, file, DeliveryRules.DISBURSEMENT, LeaderChange.PHASE);
            case "reportTranche", "submitReport" -> papers(Choices.ALL, policy, file, AccountabilityRules.REPORT);
            case "accept" ->
                Choices.ALL.among(ReviewCommand.Accept.class, "ticked", kinds(policy, file, PaperRules.APPLICATION));
            case "return" ->
                Choices.ALL.only(ReviewCommand.Return.class, "missing", kinds(policy, file, PaperRules.APPLICATION));
            case "returnReport" ->
                Choices.ALL.among(
                        AccountabilityCommand.ReturnReport.class,
                        "missing",
                        kinds(policy, file, AccountabilityRules.REPORT));
            case "sendBack" -> Choices.ALL.only(ReviewCommand.SendBack.class, "target", targets(policy, file));
            case "classify" -> classification(policy, file);
            case "evaluate" ->
                Choices.ALL.among(
                        ReviewCommand.Evaluate.class, "checklist", items(policy, file, ReviewKind.RECOMMENDATION));
            case "putInBudget" -> accounts(BudgetCommand.PutInBudget.class, policy, file);
            case "approveUnplanned" -> accounts(ReviewCommand.ApproveUnplanned.class, policy, file);
            case "fillOwnFields" -> own(Choices.ALL, policy);
            default -> Choices.ALL;
        };
    }

    @SuppressWarnings("unchecked") // The data says of which procedure the case is.
    private static CaseFile<Proposal> ofProposal(CaseFile<?> file) {
        if (!(file.data() instanceof Proposal)) {
            throw new IllegalArgumentException("form: case %s is of %s, not of %s"
                    .formatted(file.id(), file.procedure(), ProposalPolicy.PROCEDURE));
        }
        return (CaseFile<Proposal>) file;
    }

    private static Choices application(ProposalPolicy policy) {
        List<Aid> aids = policy.aids().value();
        Set<AidType> types = new TreeSet<>();
        Set<AidForm> forms = new TreeSet<>();
        aids.forEach(aid -> {
            types.add(aid.type());
            forms.add(aid.form());
        });
        // Aid to parties never passes this review, whatever a region lists.
        Set<RecipientKind> kinds = new TreeSet<>(policy.recipientKinds().value());
        if (types.contains(AidType.BANSOS)) {
            kinds.addAll(policy.socialKinds().value());
        }
        kinds.remove(RecipientKind.POLITICAL_PARTY);
        return own(Choices.ALL, policy)
                .only(Applicant.class, "kind", constants(kinds))
                .only(Aid.class, "type", constants(types))
                .only(Aid.class, "form", constants(forms))
                .only(
                        SocialAid.class,
                        "riskForm",
                        constants(new TreeSet<>(policy.riskForms().value())))
                .together(
                        Aid.class,
                        aids.stream()
                                .map(aid -> Map.of(
                                        "type",
                                        aid.type().name(),
                                        "form",
                                        aid.form().name()))
                                .toList())
                .among(Application.class, "conditions", codes(conditions(policy)))
                .among(
                        Declaration.class,
                        "criteria",
                        policy.cooperativeCriteria().map(Value::value).orElse(List.of()).stream()
                                .map(one -> Choice.of(one.code(), one.label()))
                                .toList());
    }

    private static Choices own(Choices choices, ProposalPolicy policy) {
        return choices.own(policy.ownFields().map(Value::value).orElse(OwnFields.NONE));
    }

    /** What an applicant may say of himself that makes further papers necessary; whether something is built stands elsewhere. */
    private static Set<Code> conditions(ProposalPolicy policy) {
        Set<Code> conditions = new TreeSet<>();
        Stream.of(AidType.values())
                .flatMap(type -> policy.documentsFor(type).value().items().stream())
                .filter(item -> item.phase().equals(PaperRules.APPLICATION))
                .forEach(item -> conditions.addAll(item.given()));
        // What the details of social aid tell is asked there.
        Stream.of(Planning.values()).map(Planning::code).forEach(conditions::remove);
        Stream.of(UnplannedGround.Kind.values())
                .map(kind -> Code.of(kind.name()))
                .forEach(conditions::remove);
        conditions.remove(Application.STILL_AT_RISK);
        for (Activity.Works works : Activity.Works.values()) {
            conditions.remove(Code.of(works.name()));
        }
        conditions.remove(PaperRules.EXISTENCE_NOTICE_REQUIRED);
        return conditions;
    }

    private static Choices papers(
            Choices choices, ProposalPolicy policy, Optional<CaseFile<Proposal>> file, Code... phases) {
        List<Choice> kinds = kinds(policy, file, phases);
        return choices.among(Papers.class, "onPaper", kinds).among(DocumentRef.class, "kind", kinds);
    }

    /** Kinds of paper of these phases; of a case those that may be needed from an applicant like this. */
    private static List<Choice> kinds(ProposalPolicy policy, Optional<CaseFile<Proposal>> file, Code... phases) {
        Checklist papers = file.map(one -> policy.documentsFor(
                                one.data().application().aid().type())
                        .value())
                .orElseGet(() -> policy.documents().value());
        Set<Code> every = new TreeSet<>();
        papers.items().forEach(item -> every.addAll(item.given()));
        Set<Code> kinds = new LinkedHashSet<>();
        for (Code phase : phases) {
            papers.items().stream()
                    .filter(item -> item.phase().equals(phase) && file.isEmpty())
                    .forEach(item -> kinds.add(item.document()));
            // What the applicant told of itself is settled with the application; what a later paper depends on is not.
            file.map(one -> PaperRules.needed(
                            policy,
                            phase,
                            one.data().application(),
                            phase.equals(PaperRules.APPLICATION) ? Set.of() : every))
                    .ifPresent(needed -> needed.forEach(item -> kinds.add(item.document())));
        }
        return kinds.stream().map(kind -> Choice.of(kind, papers.labelOf(kind))).toList();
    }

    private static List<Choice> targets(ProposalPolicy policy, Optional<CaseFile<Proposal>> file) {
        ReviewRoute route = new ReviewRoute(policy);
        Set<Code> targets = file.map(one -> route.returnsOf(one.data(), one.stage()))
                .orElseGet(() -> {
                    Set<Code> all = new LinkedHashSet<>();
                    route.stages()
                            .forEach(stage -> List.of(route.returns(stage)).forEach(target -> all.add(target.code())));
                    return all;
                });
        return route.stages().stream()
                .filter(stage -> targets.contains(stage.code()))
                .map(stage -> Choice.of(stage.code(), stage.label()))
                .toList();
    }

    private static Choices classification(ProposalPolicy policy, Optional<CaseFile<Proposal>> file) {
        Set<AidType> types = new TreeSet<>();
        policy.aids().value().stream()
                .filter(aid -> file.map(one -> one.data().application().aid().form() == aid.form())
                        .orElse(true))
                .forEach(aid -> types.add(aid.type()));
        List<Choice> fields = new ArrayList<>();
        Set<Code> units = new TreeSet<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (FieldRouting.Row row : policy.fields().value().rows()) {
            fields.add(Choice.of(row.field(), row.label()));
            units.addAll(row.units());
            row.units().forEach(unit -> rows.add(Map.of("field", row.field().value(), "unit", unit.value())));
        }
        return Choices.ALL
                .only(ReviewCommand.Classify.class, "aidType", constants(types))
                .only(ReviewCommand.Classify.class, "field", fields)
                .only(ReviewCommand.Classify.class, "unit", codes(units))
                .together(ReviewCommand.Classify.class, rows);
    }

    /** What the stage must answer: the stage of the case, else every stage of this kind. */
    private static List<Choice> items(ProposalPolicy policy, Optional<CaseFile<Proposal>> file, ReviewKind kind) {
        Set<Code> items = new LinkedHashSet<>();
        for (ReviewStage stage : new ReviewRoute(policy).stages(kind)) {
            if (file.map(one -> one.isAt(stage)).orElse(true)) {
                items.addAll(file.map(one -> one.data().application())
                        .filter(application -> application.social().isPresent())
                        .map(application -> new SocialAidRules(policy).itemsFor(application, stage.checklist()))
                        .orElse(stage.checklist()));
            }
        }
        return codes(items);
    }

    private static Choices accounts(
            Class<? extends Record> act, ProposalPolicy policy, Optional<CaseFile<Proposal>> file) {
        if (policy.accounts().isEmpty()) {
            return Choices.ALL;
        }
        AccountMap map = policy.accounts().get().value();
        List<AccountCode> accounts = file.map(one -> map.accountsFor(
                        one.data().application().applicant().kind(),
                        one.data().application().aid().form(),
                        one.data().planning()))
                .orElseGet(() -> map.rows().stream()
                        .map(AccountMap.Row::account)
                        .distinct()
                        .toList());
        List<Choice> offered =
                accounts.stream().map(one -> Choice.of(one.value())).toList();
        // A map made for grants says nothing of social aid; its heading is looked at by the rule.
        boolean silent = offered.isEmpty()
                && file.map(one -> one.data().application().social().isPresent())
                        .orElse(false);
        return silent ? Choices.ALL : Choices.ALL.only(act, "account", offered);
    }

    private static List<Choice> constants(Collection<? extends Enum<?>> constants) {
        return constants.stream().<Choice>map(Choice::of).toList();
    }

    private static List<Choice> codes(Collection<Code> codes) {
        return codes.stream().map(Choice::of).toList();
    }
}
