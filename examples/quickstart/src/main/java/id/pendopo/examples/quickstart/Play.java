package id.pendopo.examples.quickstart;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays the script before an office. Every act is one call, {@link Office#handle}: who asks, what, when, and under which
 * command id. The rest compares what came of it with what the script expects.
 */
final class Play {
    private final Office office;
    private final RegionPack pack;
    private final Story story;
    private final Script.Tale tale;
    private final List<String> outcomes = new ArrayList<>();
    private Optional<Code> stage = Optional.empty();

    Play(Office office, RegionPack pack, Story story, Script.Tale tale) {
        this.office = office;
        this.pack = pack;
        this.story = story;
        this.tale = tale;
    }

    /** @throws StoryStopped if the database holds this story already */
    void begin() {
        if (office.file(tale.procedure(), tale.caseId()).isPresent()) {
            throw new StoryStopped(story.in(
                    "Basis data ini sudah berisi cerita; hapus berkasnya atau pilih --db lain.",
                    "This database already holds the story; delete its file or choose another --db."));
        }
    }

    /** What became of each step: the codes of its findings and the stage of the case, in order. */
    List<String> play(List<Script.Step> steps) {
        steps.forEach(this::take);
        return outcomes;
    }

    private void take(Script.Step step) {
        story.step(outcomes.size() + 1, step);
        Instant at = step.at().toInstant(office.region().time().offset());
        List<Answer> answers = switch (step.how()) {
            case ONCE -> List.of(act(step, at, 0));
            case WHAT_IF -> List.of(whatIf(step, at));
            case TWICE -> List.of(act(step, at, 0), act(step, at, 0));
            case EACH -> each(step, at);
            case RACE -> race(step, at);
            case WAIT -> List.of();
        };
        answers.forEach(story::answer);
        answers.stream().flatMap(answer -> answer.entry().stream()).forEach(this::reached);
        if (step.refused().contains("core.NOT_NOW")) {
            story.options(possible(step, at));
        }
        if (step.how() == Script.How.WAIT) {
            // An office does this every minute, so that nobody has to press a button for what the law does by itself.
            office.settle(procedure(step), caseId(step), at).forEach(this::settled);
        }
        compare(step, answers);
        step.explain().ifPresent(clock -> explain(step, clock));
    }

    private Answer act(Script.Step step, Instant at, int person) {
        CommandId attempt = CommandId.of("step-%d-%d".formatted(outcomes.size() + 1, person));
        return office.handle(
                procedure(step), caseId(step), step.command().orElseThrow(), actor(step, person), at, attempt);
    }

    private Answer whatIf(Script.Step step, Instant at) {
        return office.whatIf(procedure(step), caseId(step), step.command().orElseThrow(), actor(step, 0), at);
    }

    /** One after the other, as people sign a sheet that goes round. */
    private List<Answer> each(Script.Step step, Instant at) {
        return IntStream.range(0, step.persons().size())
                .mapToObj(person -> act(step, at.plusSeconds(60L * person), person))
                .toList();
    }

    /** Two threads, one instant; the accepted answer first. */
    private List<Answer> race(Script.Step step, Instant at) {
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> act(step, at, 0));
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> act(step, at, 1));
        List<Answer> answers = new ArrayList<>(List.of(one.join(), other.join()));
        answers.sort(Comparator.comparing(answer -> !answer.accepted()));
        return answers;
    }

    private void settled(JournalEntry entry) {
        story.settled(entry);
        reached(entry);
    }

    private void reached(JournalEntry entry) {
        stage = Optional.of(entry.to());
    }

    private List<Option> possible(Script.Step step, Instant at) {
        return office.options(procedure(step), caseId(step), actor(step, 0), at).stream()
                .filter(Option::isPossible)
                .toList();
    }

    private void compare(Script.Step step, List<Answer> answers) {
        List<String> codes = answers.stream().findFirst().map(Answer::codes).orElse(List.of());
        String reached = stage.map(Code::value).orElse("-");
        String expected = step.refused() + " " + step.stage();
        String found = codes + " " + reached;
        boolean restAsWell = answers.stream().skip(1).allMatch(answer -> switch (step.how()) {
            case RACE -> !answer.accepted();
            case EACH -> answer.accepted();
            case ONCE, WHAT_IF, TWICE, WAIT -> answer.repeated();
        });
        outcomes.add(found);
        if (!expected.equals(found) || !restAsWell) {
            throw new StoryStopped(
                    story.in("CERITA BERHENTI pada langkah ", "THE STORY STOPS at step ") + outcomes.size(),
                    story.in("seharusnya: ", "expected: ")
                            + told(step.refused(), step.stage().value()),
                    story.in("ternyata:   ", "found:    ") + told(codes, reached),
                    story.in(
                            "Periksa folder input dan paket daerah.", "Look at the folder input and the region pack."));
        }
    }

    private String told(List<String> codes, String reached) {
        String outcome = codes.isEmpty()
                ? story.in("tanpa penolakan", "no refusal")
                : story.in("temuan ", "findings ") + String.join(", ", codes);
        return outcome + story.in("; berkas di tahap ", "; the case is at ") + story.label(reached) + " (" + reached
                + ")";
    }

    private void explain(Script.Step step, Code clock) {
        CaseFile<?> file = office.file(procedure(step), caseId(step)).orElseThrow();
        file.clocks()
                .find(clock)
                .map(state -> state.explain(pack.calendar()))
                .ifPresent(explained -> story.explain(
                        explained,
                        explained.term().isPresent() || !tale.family().equals("grants")
                                ? List.of()
                                : reportRules(file.policy())));
    }

    /** A date that no term counts is the day of the report, which these values of the case's own policy set together. */
    private List<LegalSource> reportRules(PolicyStamp stamp) {
        PolicyBook<ProposalPolicy> book = pack.book(ProposalPolicy.schema());
        Map<String, Value<?>> values = book.values(book.find(stamp.id()).orElseThrow());
        return Stream.of("reportAfterActivity", "reportDueDay", "reportDueRule")
                .flatMap(key -> Optional.<Value<?>>ofNullable(values.get(key)).stream())
                .map(Value::source)
                .distinct()
                .toList();
    }

    /** A step may be about another case than that of the story, such as the licence that came of an application. */
    private String procedure(Script.Step step) {
        return step.procedure().orElse(tale.procedure());
    }

    private CaseId caseId(Script.Step step) {
        return step.caseId().orElse(tale.caseId());
    }

    private static Actor actor(Script.Step step, int person) {
        PersonRef who = PersonRef.of(step.persons().get(person));
        return new Actor(who, step.role().orElseThrow(), Optional.empty(), Optional.empty(), step.unit());
    }
}
