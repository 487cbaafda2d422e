package id.pendopo.testkit.scenario;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.OfficeBuilder;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowFlawed;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One run of a scenario that acts on cases: sets the office up, takes the steps, and proves at the end that the journal is intact,
 * replays to the case, and that every decision in it comes out the same when it is made once more.
 */
final class ScriptRun {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    /** Scenarios hold nobody's numbers; their secret guards nothing. */
    private static final byte[] SECRET = "scenario".repeat(4).getBytes(StandardCharsets.US_ASCII);

    private final ScenarioRunner runner;
    private final Scenario scenario;
    private final Script script;
    private final Store store;
    private final List<ScenarioFailure> failures = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final CaseNames cases = new CaseNames();
    private final Set<ScenarioTrace.Taken> taken = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    ScriptRun(ScenarioRunner runner, Scenario scenario, Script script) {
        this.runner = runner;
        this.scenario = scenario;
        this.script = script;
        this.store = runner.store();
    }

    ScenarioResult run() {
        try {
            List<ProcedureProvider> providers = providers();
            if (failures.isEmpty()) {
                play(providers);
            }
        } catch (PackRefused refused) {
            failures.add(PackFailure.of(scenario, refused));
        } catch (NoSuchPack missing) {
            failures.add(PackFailure.of(scenario, missing));
        } catch (WorkflowFlawed flawed) {
            failures.add(PackFailure.of(scenario, flawed));
        } catch (IllegalArgumentException | IllegalStateException stopped) {
            fail(0, scenario.line(), "the run", "", String.valueOf(stopped.getMessage()), List.of());
        }
        return new ScenarioResult(scenario, failures, notes, new ScenarioTrace(List.copyOf(taken), findings));
    }

    private List<ProcedureProvider> providers() {
        Set<String> names = new LinkedHashSet<>(List.of(script.procedure()));
        script.steps().forEach(act -> {
            act.procedure().ifPresent(names::add);
            act.expected().ifPresent(expected -> names.addAll(expected.procedures()));
        });
        List<ProcedureProvider> providers = new ArrayList<>();
        for (String name : names) {
            Optional<ProcedureProvider> provider = runner.provider(name);
            if (provider.isEmpty()) {
                fail(
                        0,
                        scenario.line(),
                        "procedure",
                        "one of " + runner.procedureNames(),
                        name + Nearest.hint(name, runner.procedureNames(), "did you mean %s?"),
                        List.of());
            }
            provider.ifPresent(providers::add);
        }
        return providers;
    }

    private void play(List<ProcedureProvider> providers) {
        String family = script.procedure().replaceFirst("/.*", "");
        RegionPack pack = runner.packs().open(script.setting(), family, scenario.path());
        if (!pack.illustrations().isEmpty()) {
            notes.add(Text.of("paket daerah ini memuat nilai contoh", "this region pack holds invented values"));
        }
        withWhatTheyLeadTo(providers, pack);
        Map<String, Fact<?>> known = new TreeMap<>();
        providers.forEach(provider -> provider.open(pack)
                .workflows()
                .values()
                .forEach(workflow -> facts(workflow).forEach(fact -> known.put(fact.name(), fact))));
        ScriptedFacts facts = new ScriptedFacts(script.facts(), known);
        Office office = office(pack, providers, facts, known.keySet());
        writeLedger(office);
        PublicViews views = PublicViews.of(office);
        for (Script.Act act : script.steps()) {
            facts.at(act.number());
            take(office, views, act);
            // What follows a failure would only fail because of it.
            if (!failures.isEmpty()) {
                return;
            }
        }
        RunProof proof =
                new RunProof(office, pack, store, (what, wanted, came, words) -> fail(0, 0, what, wanted, came, words));
        proof.prove(cases.all());
        cases.all().keySet().forEach(id -> runner.tell(id, store));
    }

    /** Where an act may lead to other cases, the whole family of procedures is at hand. */
    private void withWhatTheyLeadTo(List<ProcedureProvider> providers, RegionPack pack) {
        Set<String> names = new LinkedHashSet<>();
        providers.forEach(provider -> names.add(provider.name()));
        Deque<String> ahead = new ArrayDeque<>(names);
        while (!ahead.isEmpty()) {
            ProcedureProvider provider = runner.provider(ahead.remove()).orElseThrow();
            if (provider.open(pack).workflows().values().stream().anyMatch(ScriptRun::leads)) {
                String family = provider.name().replaceFirst("/.*", "/");
                for (String name : runner.procedureNames()) {
                    if (name.startsWith(family) && names.add(name)) {
                        providers.add(runner.provider(name).orElseThrow());
                        ahead.add(name);
                    }
                }
            }
        }
    }

    private static <D> boolean leads(Workflow<D> workflow) {
        return workflow.steps().stream().anyMatch(Step::isLeading);
    }

    private static <D> List<Fact<?>> facts(Workflow<D> workflow) {
        return workflow.steps().stream().map(Step::facts).flatMap(List::stream).toList();
    }

    private Office office(RegionPack pack, List<ProcedureProvider> providers, ScriptedFacts facts, Set<String> asked) {
        OfficeBuilder office = Office.in(pack)
                .with(store)
                .facts(facts)
                .keys(new CountedKeys())
                .procedures(providers.toArray(ProcedureProvider[]::new));
        for (FactProvider provider : ServiceLoader.load(FactProvider.class)) {
            // What nobody asks for may rest on values that this region's pack does not have.
            boolean wanted = provider.facts().stream().map(Fact::name).anyMatch(asked::contains);
            if (wanted && Collections.disjoint(provider.facts(), facts.facts())) {
                office.facts(provider.over(pack, store, SECRET));
            }
        }
        Optional<Validator> validator = Constraints.validator();
        if (validator.isPresent()) {
            office.validator(validator.get());
        } else {
            office.withoutValidation("no Jakarta Validation provider is on the path");
            notes.add(Text.of(
                    "isian perintah tidak diperiksa: tidak ada penyedia Jakarta Validation",
                    "the constraints of commands were not checked: there is no Jakarta Validation provider"));
        }
        return office.open();
    }

    private void writeLedger(Office office) {
        Instant first = script.steps().get(0).at();
        CaseId earlier = CaseId.of("earlier");
        for (Script.Page page : script.ledger()) {
            List<LedgerPosting> postings = new ArrayList<>();
            postings.add(LedgerPosting.ceiling(page.page(), page.ceiling()));
            if (page.reserved().isPositive()) {
                postings.add(LedgerPosting.of(page.page(), earlier, LedgerPosting.Kind.RESERVE, page.reserved()));
            }
            List<Finding> refused = office.post(
                            postings,
                            "scenario",
                            Actor.SYSTEM,
                            first,
                            CommandId.of("ledger:" + page.page().text().replace('/', ':')))
                    .findings();
            if (!refused.isEmpty()) {
                fail(0, scenario.line(), "ledger." + page.page().text(), "written", "refused", words(office, refused));
            }
        }
    }

    private void take(Office office, PublicViews views, Script.Act act) {
        Optional<Answer> answer = Optional.empty();
        List<JournalEntry> settled = List.of();
        CaseNames.Named case_;
        String procedure;
        try {
            case_ = caseOf(office, act);
            procedure = case_.procedure().orElse(script.procedure());
            if (act.command().isPresent()) {
                FromCase known = new FromCase(() -> dataOf(office, procedure, case_.id()));
                Command command = command(office.procedure(procedure), act, known.fill(act.with()));
                answer = Optional.of(office.handle(
                        procedure,
                        case_.id(),
                        command,
                        act.by().orElse(Actor.SYSTEM),
                        act.at(),
                        CommandId.of("step-" + act.number())));
                settled = answer.get().settled();
            } else if (act.settles()) {
                settled = office.settle(procedure, case_.id(), act.at());
            }
        } catch (IllegalArgumentException | IllegalStateException stopped) {
            fail(act.number(), act.line(), act.command().orElse("settle"), "an answer", reason(stopped), List.of());
            return;
        }
        List<JournalEntry> written = new ArrayList<>(settled);
        answer.flatMap(Answer::entry).ifPresent(written::add);
        answer.ifPresent(given -> written.addAll(given.followed()));
        written.forEach(cases::written);
        // From now on this case has its name, so that it is taken for no other.
        cases.of(case_.id(), case_.procedure());
        written.forEach(this::trace);
        answer.ifPresent(given -> given.findings().forEach(this::trace));
        judge(office, act, answer);
        Outcome outcome = new Outcome(
                new Outcome.Scene(office, views, store, act.at(), act.by().orElse(Actor.SYSTEM), cases, written),
                procedure,
                case_.id(),
                answer,
                settled);
        List<Text> words = answer.map(one -> words(office, one.findings())).orElse(List.of());
        act.expected()
                .ifPresent(expected -> expected.checks()
                        .forEach(check -> check.look(
                                outcome,
                                (what, wanted, came) ->
                                        fail(act.number(), expected.line(), what, wanted, came, words))));
        outcome.told().forEach(this::trace);
    }

    /** Which case a step is about; an act that opens one never means a case that is there under another name. */
    private CaseNames.Named caseOf(Office office, Script.Act act) {
        String said = act.procedure().orElse(script.procedure());
        boolean opens = act.command()
                .filter(name -> office.procedure(said).workflows().values().stream()
                        .anyMatch(workflow -> opens(workflow, name)))
                .isPresent();
        return opens && !cases.knows(act.caseId())
                ? new CaseNames.Named(act.caseId(), Optional.of(said))
                : cases.of(act.caseId(), act.procedure());
    }

    private static <D> boolean opens(Workflow<D> workflow, String act) {
        return workflow.steps().stream()
                .anyMatch(step -> step.isOpening() && step.act().equals(act));
    }

    private void trace(JournalEntry entry) {
        taken.add(new ScenarioTrace.Taken(entry.procedure(), entry.act(), entry.from()));
        entry.warnings().forEach(this::trace);
    }

    private void trace(Finding finding) {
        boolean known = findings.stream()
                .anyMatch(one -> one.code().equals(finding.code()) && one.severity() == finding.severity());
        if (!known) {
            findings.add(finding);
        }
    }

    private static String reason(RuntimeException stopped) {
        return String.valueOf(stopped.getMessage());
    }

    /** Whether the command was answered as expected; where nothing is said of it, it must be accepted. */
    private void judge(Office office, Script.Act act, Optional<Answer> answered) {
        if (answered.isEmpty()) {
            return;
        }
        Answer answer = answered.get();
        Optional<List<String>> refused = act.expected().flatMap(Expectation::refused);
        boolean accepted = act.expected().flatMap(Expectation::accepted).orElse(refused.isEmpty());
        String command = act.command().orElseThrow();
        int line = act.expected().map(Expectation::line).orElse(act.line());
        List<String> codes = answer.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .sorted()
                .toList();
        String came = answer.accepted() ? "accepted" : "refused " + codes;
        List<String> wanted = refused.orElse(List.of()).stream().sorted().toList();
        boolean fits = accepted
                ? answer.accepted()
                : !answer.accepted() && (refused.isEmpty() || Set.copyOf(codes).equals(Set.copyOf(wanted)));
        if (!fits) {
            String expected = accepted ? "accepted" : refused.isEmpty() ? "refused" : "refused " + wanted;
            fail(act.number(), line, command, expected, came, words(office, answer.findings()));
        }
    }

    private static Optional<? extends Record> dataOf(Office office, String procedure, CaseId id) {
        return office.file(procedure, id).map(CaseFile::data).map(Record.class::cast);
    }

    /** The command of this name with these fields, of any version of the procedure. */
    private static Command command(Procedure<?> procedure, Script.Act act, Map<String, @Nullable Object> with) {
        String name = act.command().orElseThrow();
        Set<String> known = new TreeSet<>();
        for (Workflow<?> workflow : procedure.workflows().values()) {
            Optional<? extends Class<? extends Command>> type = type(workflow, name, known);
            if (type.isPresent()) {
                try {
                    return PlainJson.command(with, type.get());
                } catch (IllegalArgumentException misfit) {
                    throw new IllegalArgumentException("with: " + misfit.getMessage(), misfit);
                }
            }
        }
        throw new IllegalArgumentException("do: the procedure knows no command '%s'%s; it knows %s"
                .formatted(name, Nearest.hint(name, known, "did you mean '%s'?"), known));
    }

    private static <D> Optional<? extends Class<? extends Command>> type(
            Workflow<D> workflow, String name, Set<String> known) {
        workflow.steps().forEach(step -> known.add(step.act()));
        return workflow.steps().stream()
                .filter(step -> step.act().equals(name))
                .findFirst()
                .map(Step::command);
    }

    /** The findings as both readers read them. */
    static List<Text> words(Office office, List<Finding> findings) {
        return findings.stream()
                .map(finding -> Text.of(
                        office.findings().line(finding, INDONESIAN),
                        office.findings().line(finding, Locale.ENGLISH)))
                .toList();
    }

    private void fail(int step, int line, String what, String expected, String came, List<Text> findings) {
        failures.add(new ScenarioFailure(step, line, what, expected, came, findings));
    }
}
