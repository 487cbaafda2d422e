package id.pendopo.core.chart;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.Illustration;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Separation;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A workflow as people read it (<i>bagan alur</i>). The same workflow always gives the same text, so that a chart kept beside
 * the code shows every change of the law as a difference. Immutable and thread-safe.
 */
public final class Chart {
    /** What everything that rests on invented values of a pack says of itself (<i>nilai rekaan</i>). */
    public static final Text ILLUSTRATION = Illustration.NOTICE;

    /** Said in English only, where a reader would otherwise take the titles for a translation left undone. */
    static final String TITLES = "Titles of steps are the Indonesian words of the regulation itself";

    final String procedure;
    final String policy;
    final List<ChartStage> stages;
    final List<ChartStep> steps;
    final List<ChartOrder> requirements;
    final List<List<String>> separations;
    final List<String> apart;
    final Map<String, String> labels;
    final Map<String, Text> findings;
    final Locale locale;
    final boolean illustration;
    final List<Difference> replaced;

    private Chart(
            Content content,
            Map<String, String> labels,
            Map<String, Text> findings,
            Locale locale,
            boolean illustration,
            List<Difference> replaced) {
        this.procedure = content.procedure();
        this.policy = content.policy();
        this.stages = content.stages().stream()
                .map(stage -> new ChartStage(
                        stage.code(),
                        labels.getOrDefault(stage.code(), stage.code()),
                        stage.status(),
                        stage.good(),
                        stage.clock(),
                        stage.because()))
                .toList();
        this.steps = content.steps();
        this.requirements = content.requirements();
        this.separations = content.separations();
        this.apart = content.apart();
        this.labels = labels;
        this.findings = findings;
        this.locale = locale;
        this.illustration = illustration;
        this.replaced = replaced;
    }

    /** What a chart says, whoever reads it. */
    private record Content(
            String procedure,
            String policy,
            List<ChartStage> stages,
            List<ChartStep> steps,
            List<ChartOrder> requirements,
            List<List<String>> separations,
            List<String> apart) {}

    /** The chart of this workflow, in Indonesian and by its codes. */
    public static Chart of(Workflow<?> workflow) {
        return new Chart(
                content(workflow),
                Map.of(),
                Map.of(),
                Locale.forLanguageTag("id"),
                workflow.policy().isIllustration(),
                List.of());
    }

    /**
     * The chart of this workflow in the region's own words; it says which decisions of Pendopo the region has replaced, and when the
     * pack holds invented values, it says so.
     */
    public static Chart of(Workflow<?> workflow, RegionPack pack, Locale reader) {
        Chart chart = of(workflow)
                .labelled(pack.labels(reader, workflow.procedure()))
                .in(reader)
                .replacing(pack.replacements(workflow.policy()));
        return pack.illustrations().isEmpty() ? chart : chart.asIllustration();
    }

    /** The same chart in English for an English locale, otherwise in Indonesian. Titles of steps stay as the regulation has them. */
    public Chart in(Locale reader) {
        return new Chart(content(), labels, findings, reader, illustration, replaced);
    }

    /** The same chart with the region's own names of stages, roles and clocks, by code. */
    public Chart labelled(Map<String, String> names) {
        return new Chart(content(), Map.copyOf(names), findings, locale, illustration, replaced);
    }

    /** The same chart; the table then tells in words what each rule's code means. */
    public Chart with(FindingCatalogue catalogue) {
        Map<String, Text> words = new TreeMap<>();
        for (ChartStep step : steps) {
            for (String code : step.rules()) {
                catalogue.words(code).ifPresent(known -> words.put(code, known.what()));
            }
        }
        return new Chart(content(), labels, words, locale, illustration, replaced);
    }

    /** The same chart, which now says in every form that its region pack holds invented values. */
    public Chart asIllustration() {
        return new Chart(content(), labels, findings, locale, true, replaced);
    }

    /** The same chart, which now says in every form that these decisions of Pendopo were replaced by the region. */
    public Chart replacing(List<Difference> replacements) {
        return new Chart(content(), labels, findings, locale, illustration, List.copyOf(replacements));
    }

    /** For example {@code grants/proposal}. */
    public String procedure() {
        return procedure;
    }

    /** Its stages, in the order in which the steps name them. */
    public List<ChartStage> stages() {
        return stages;
    }

    /** Its steps, in the order of the regulation. */
    public List<ChartStep> steps() {
        return steps;
    }

    /** A Mermaid state diagram, ended by a line feed. A step from more than four stages leaves from a box that names them. */
    public String mermaid() {
        return Mermaid.of(this);
    }

    /**
     * A table for the legal bureau in Markdown, ended by a line feed: step, who, from, to, rules, clock, article with its standing;
     * below it the stages, the requirements of order, the separations of duties, and what the codes mean.
     */
    public String table() {
        return Table.of(this);
    }

    /**
     * All of it as compact JSON, by codes.
     *
     * @throws IllegalStateException if no Jackson is there
     */
    public String json() {
        // A map and not a record of its own: a module shows its private records to nobody, Jackson included.
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("procedure", procedure);
        all.put("policy", policy);
        all.put("illustration", illustration);
        all.put("stages", stages);
        all.put("steps", steps);
        all.put("requirements", requirements.stream().map(ChartOrder::words).toList());
        all.put("separations", separations);
        all.put("apart", apart);
        all.put("replaced", replaced.stream().map(Chart::replacement).toList());
        return JsonBinding.available().write(all);
    }

    private static Map<String, Object> replacement(Difference difference) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", difference.key());
        told.put("from", difference.from());
        difference.below().ifPresent(below -> told.put("below", below));
        told.put("regional", difference.regional());
        difference.replacement().ifPresent(why -> {
            told.put("deed", why.deed());
            told.put("reason", why.reason());
        });
        return told;
    }

    String label(String code) {
        return labels.getOrDefault(code, code);
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /** What an act is called: by the region, else by the titles of its steps, else by its code. */
    String act(String code) {
        String titles = steps.stream()
                .filter(step -> step.act().equals(code))
                .map(step -> "\"" + step.title() + "\"")
                .distinct()
                .collect(Collectors.joining(" / "));
        return labels.getOrDefault(code, titles.isEmpty() ? code : titles);
    }

    private Content content() {
        return new Content(procedure, policy, stages, steps, requirements, separations, apart);
    }

    private static <D> Content content(Workflow<D> workflow) {
        List<ChartStage> stages = new ArrayList<>();
        for (Code stage : workflow.stages()) {
            Room room = workflow.rooms().get(stage);
            stages.add(new ChartStage(
                    stage.value(),
                    stage.value(),
                    workflow.status(stage),
                    workflow.goodEndings().contains(stage),
                    room == null
                            ? Optional.empty()
                            : room.clock().map(clock -> new ChartClock(clock.value(), room.term())),
                    room == null ? Optional.empty() : room.because()));
        }
        List<ChartStep> steps = new ArrayList<>();
        for (Step<D> step : workflow.steps()) {
            Set<Code> from = step.isOpening() ? Set.of() : workflow.origins(step);
            steps.add(new ChartStep(
                    steps.size() + 1,
                    step.title(),
                    step.act(),
                    sorted(step.roles()),
                    step.quorum().map(Chart::seats).orElse(List.of()),
                    step.isOpening(),
                    values(from),
                    values(targets(workflow, step, from)),
                    step.movement(),
                    step.isReturning(),
                    step.ruleCodes().stream().distinct().toList(),
                    step.factNames(),
                    step.clock().map(Code::value),
                    step.isTimed(),
                    step.startedClocks().stream()
                            .map(started -> new ChartClock(started.clock().value(), started.term()))
                            .toList(),
                    step.sources()));
        }
        return new Content(
                workflow.procedure(),
                workflow.policy().id(),
                stages,
                steps,
                workflow.requirements().stream().map(ChartOrder::of).toList(),
                workflow.separations().stream()
                        .map(Separation::roles)
                        .filter(roles -> !roles.isEmpty())
                        .map(Chart::sorted)
                        .toList(),
                workflow.separations().stream()
                        .flatMap(separation -> separation.apart().stream())
                        .map(Code::value)
                        .sorted()
                        .toList());
    }

    private static List<ChartSeat> seats(Quorum quorum) {
        return quorum.seats().stream()
                .map(seat -> new ChartSeat(seat.atLeast(), sorted(seat.roles())))
                .toList();
    }

    private static <D> Set<Code> targets(Workflow<D> workflow, Step<D> step, Set<Code> from) {
        return switch (step.movement()) {
            case STAYING -> from;
            case BACK -> couldHaveGoneAside(workflow, from);
            default -> step.targets();
        };
    }

    /** A step back does not name where it leads: to any stage from which a case could have been set aside. */
    private static <D> Set<Code> couldHaveGoneAside(Workflow<D> workflow, Set<Code> aside) {
        Set<Code> stages = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps()) {
            if (step.movement() == Step.Movement.ASIDE
                    && step.targets().stream().anyMatch(aside::contains)) {
                stages.addAll(workflow.origins(step));
            }
        }
        return stages;
    }

    private static List<String> values(Collection<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static List<String> sorted(Collection<Code> codes) {
        return codes.stream().map(Code::value).sorted().toList();
    }
}
