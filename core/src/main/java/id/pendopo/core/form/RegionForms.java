package id.pendopo.core.form;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms of one region (<i>formulir daerah</i>), by the law of a day or of a case, of every procedure that a
 * {@link FormProvider} offers forms of. Immutable and thread-safe.
 */
public final class RegionForms {
    private final RegionPack pack;
    private final FindingCatalogue findings;
    private final Map<String, FormProvider> providers = new HashMap<>();

    private RegionForms(RegionPack pack, FindingCatalogue findings) {
        this.pack = pack;
        this.findings = findings;
        ServiceLoader.load(FormProvider.class).forEach(one -> providers.put(one.procedure(), one));
    }

    /**
     * The forms of this region.
     *
     * @param findings the words of what may be waived
     */
    public static RegionForms in(RegionPack pack, FindingCatalogue findings) {
        return new RegionForms(pack, findings);
    }

    /** The names of the acts of a procedure that have a form; empty where nobody offers any. */
    public Set<String> acts(String procedure) {
        FormProvider provider = providers.get(procedure);
        return provider == null ? Set.of() : provider.forms().acts();
    }

    /**
     * The form of a command as a JSON Schema (draft 2020-12).
     *
     * @param file the case; empty for a command that opens one, or where no case is looked at
     * @param act the command's name
     * @param day which day's law, for what no case pins
     * @param reader English for any English locale, else Indonesian
     * @throws IllegalArgumentException if nobody offers forms of the procedure, it has no such act, or no law on that day
     */
    public <D> String form(
            Procedure<D> procedure, Optional<CaseFile<D>> file, String act, LocalDate day, Locale reader) {
        FormProvider provider = providers.get(procedure.name());
        if (provider == null) {
            throw new IllegalArgumentException(
                    "form: nobody offers forms of %s; register a FormProvider for it".formatted(procedure.name()));
        }
        Workflow<D> workflow = file.map(one -> procedure.of(one, day))
                .or(() -> procedure.on(day))
                .orElseThrow(
                        () -> new IllegalArgumentException("form: there is no law of %s on %s; ask for a day from %s"
                                .formatted(
                                        procedure.name(),
                                        day,
                                        procedure.workflows().firstKey())));
        FormPlace place = new FormPlace(pack, workflow.policy(), act, file.map(one -> one));
        Choices choices = act.equals(Command.nameOf(CaseCommand.Waive.class))
                ? waivable(workflow)
                : act.equals(Command.nameOf(CaseCommand.ChangeLaw.class))
                        ? laws(procedure, file, day)
                        : provider.choices(place);
        return provider.forms().form(place, choices, reader);
    }

    /**
     * The command that a filled-in form is, or why it is none; nothing is decided.
     *
     * @throws IllegalArgumentException if the procedure has no such act
     */
    public static Filled read(Procedure<?> procedure, String act, String json) {
        Class<?> type = procedure.types().all().get(act);
        if (type == null || !Command.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("form: %s has no act %s".formatted(procedure.name(), act));
        }
        return Filled.read(type.asSubclass(Command.class), json);
    }

    /** What may be waived, each for the acts that it may stand against. */
    private Choices waivable(Workflow<?> workflow) {
        List<Choice> codes = new ArrayList<>();
        Set<String> acts = new TreeSet<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String code : workflow.leaves().keySet()) {
            codes.add(new Choice(code, Optional.of(words(code))));
            Set<String> against = new TreeSet<>();
            workflow.steps().stream()
                    .filter(step -> step.ruleCodes().contains(code))
                    .map(Step::act)
                    .forEach(against::add);
            acts.addAll(against);
            against.forEach(act -> rows.add(Map.of("finding", code, "act", act)));
        }
        return Choices.ALL
                .only(CaseCommand.Waive.class, "finding", codes)
                .only(
                        CaseCommand.Waive.class,
                        "act",
                        acts.stream()
                                .map(act -> new Choice(act, Optional.empty()))
                                .toList())
                .together(CaseCommand.Waive.class, rows);
    }

    private Text words(String code) {
        return findings.words(code).map(FindingCatalogue.Words::what).orElseGet(() -> Text.of(code, code));
    }

    /** The versions in force that take a case over; of a case those that are not its own and know where it goes on. */
    private static <D> Choices laws(Procedure<D> procedure, Optional<CaseFile<D>> file, LocalDate day) {
        List<Choice> laws = procedure.workflows().headMap(day.plusDays(1)).values().stream()
                .filter(law -> law.takingOver().isPresent())
                .filter(law -> file.map(one -> !one.policy().equals(law.policy())
                                && law.hasImageOf(one.stage())
                                && one.cameFrom().map(law::hasImageOf).orElse(true))
                        .orElse(true))
                .map(law -> Choice.of(law.policy().id()))
                .toList();
        return Choices.ALL.only(CaseCommand.ChangeLaw.class, "policy", laws);
    }
}
