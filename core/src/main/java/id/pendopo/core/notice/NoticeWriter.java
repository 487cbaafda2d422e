package id.pendopo.core.notice;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes the notices of one procedure in the words of one region. Immutable and thread-safe. */
public final class NoticeWriter {
    private final List<? extends NoticeRule<?>> rules;
    private final NoticeTexts texts;
    private final NoticeTexts.Labels labels;
    private final Text region;
    private final Text head;
    private final java.time.ZoneOffset offset;

    private NoticeWriter(String procedure, List<? extends NoticeRule<?>> rules, NoticeTexts texts, RegionPack pack) {
        this.rules = List.copyOf(rules);
        this.texts = texts;
        this.labels = new NoticeTexts.Labels(
                pack.labels(Locale.forLanguageTag("id"), procedure), pack.labels(Locale.ENGLISH, procedure));
        this.region = Text.of(pack.region().name(), pack.region().name());
        this.head = pack.headTitle();
        this.offset = pack.region().time().offset();
    }

    /**
     * The writer of a procedure's notices in a region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's own words belong to no notice, name a value that it does not
     *     tell, or are there in one language only
     */
    public static NoticeWriter of(NoticeProvider provider, RegionPack pack) {
        Map<String, Text> own = pack.notices(familyOf(provider.rules()), NoticeTexts.known(provider.rules()));
        return new NoticeWriter(
                provider.procedure(), provider.rules(), provider.texts().with(own), pack);
    }

    private static String familyOf(List<? extends NoticeRule<?>> rules) {
        return rules.isEmpty() ? "" : rules.get(0).key().replaceFirst("\\..*", "");
    }

    /** The most days before which a rule reminds; 0 where none does. */
    public int farthestReminder() {
        return rules.stream()
                .mapToInt(rule -> rule.daysBefore().orElse(0))
                .max()
                .orElse(0);
    }

    /**
     * A case at one moment, and what is needed to look at its words.
     *
     * @param file the case after the entry
     * @param entry the entry, or the last one for a reminder
     * @param lines its sealed journal
     * @param personal its personal values
     * @param next the roles that move it on from here
     */
    public record Scene(
            CaseFile<?> file,
            JournalEntry entry,
            Collection<String> lines,
            Collection<PersonalRecord> personal,
            Collection<Code> next) {}

    /** The notices that an entry calls for, in the order of the rules. */
    public List<Notice> after(Scene scene) {
        List<Notice> notices = new ArrayList<>();
        for (NoticeRule<?> rule : rules) {
            if (rule.follows(scene.entry())) {
                String id = scene.file().id() + "." + scene.entry().seq() + "." + rule.key();
                notices.addAll(write(rule, scene, id, Optional.empty()));
            }
        }
        return notices;
    }

    /** The reminders that are to be sent today, or were to be sent before and are still of use. */
    public List<Notice> near(Scene scene, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        for (NoticeRule<?> rule : rules) {
            rule.near.flatMap(near -> lastDay(scene.file(), near, today)).ifPresent(last -> {
                String id = scene.file().id() + "." + rule.key() + "." + last;
                notices.addAll(write(rule, scene, id, Optional.of(last)));
            });
        }
        return notices;
    }

    private static Optional<LocalDate> lastDay(CaseFile<?> file, NoticeRule.Near near, LocalDate today) {
        return file.clocks()
                .find(near.clock())
                .filter(state -> state.phase() == id.pendopo.core.calendar.Phase.RUNNING)
                .map(state -> state.lastDay())
                .filter(last -> !today.isAfter(last) && !today.isBefore(last.minusDays(near.days())));
    }

    @SuppressWarnings("unchecked") // a rule of the procedure reads the procedure's own data
    private <D> List<Notice> write(NoticeRule<D> rule, Scene scene, String id, Optional<LocalDate> last) {
        if (!rule.where.test((CaseFile<D>) scene.file())) {
            return List.of();
        }
        Map<String, NoticeValue> values = values(rule, scene);
        last.ifPresent(day -> values.put("last", new NoticeValue.Day(day)));
        Text subject = texts.subject(rule.key(), values, labels);
        Text body = texts.body(rule.key(), values, labels);
        return recipients(rule, scene).stream()
                .map(to -> new Notice(
                        id + "." + to.key(),
                        scene.file().id(),
                        scene.file().procedure(),
                        rule.key(),
                        to,
                        confidentiality(rule, scene.file()),
                        subject,
                        body,
                        values,
                        last))
                .toList();
    }

    /** What may be read by anybody of an ordinary case is for its parties alone where the case is closed. */
    private static Confidentiality confidentiality(NoticeRule<?> rule, CaseFile<?> file) {
        boolean ordinary = file.handling().confidentiality() == Handling.Confidentiality.ORDINARY;
        return rule.confidentiality == Confidentiality.OPEN && !ordinary
                ? Confidentiality.PARTIES
                : rule.confidentiality;
    }

    @SuppressWarnings("unchecked") // a rule of the procedure reads the procedure's own data
    private <D> Map<String, NoticeValue> values(NoticeRule<D> rule, Scene scene) {
        CaseFile<D> file = (CaseFile<D>) scene.file();
        JournalEntry entry = scene.entry();
        BiFunction<String, NoticeValue, NoticeValue> looked =
                (words, otherwise) -> OpenText.find(words, scene.lines(), scene.personal())
                        .<NoticeValue>map(NoticeValue.Open::new)
                        .orElse(otherwise);
        Map<String, NoticeValue> values = new HashMap<>();
        NoticeValue id = new NoticeValue.Id(file.id());
        values.put(
                "number",
                file.handling()
                        .receiptNumber()
                        .map(number -> looked.apply(number, id))
                        .orElse(id));
        values.put("stage", new NoticeValue.Codes(List.of(entry.to())));
        values.put("date", new NoticeValue.Day(entry.legalAt().atOffset(offset).toLocalDate()));
        values.put(
                "reason",
                entry.reason()
                        .<NoticeValue>map(code -> new NoticeValue.Codes(List.of(code)))
                        .orElse(new NoticeValue.None()));
        values.put(
                "warnings",
                new NoticeValue.Findings(
                        entry.warnings().stream().map(Finding::code).toList()));
        values.put("region", new NoticeValue.Words(region));
        values.put("head", new NoticeValue.Words(head));
        rule.readers.forEach((name, reader) -> {
            NoticeRule.Read read = reader.of(file, entry);
            NoticeValue none = new NoticeValue.None();
            values.put(
                    name,
                    read.value()
                            .orElseGet(() -> read.words()
                                    .map(words -> looked.apply(words, none))
                                    .orElse(none)));
        });
        return values;
    }

    @SuppressWarnings("unchecked") // a rule of the procedure reads the procedure's own data
    private static <D> List<NoticeRecipient> recipients(NoticeRule<D> rule, Scene scene) {
        Handling handling = scene.file().handling();
        List<NoticeRecipient> all = new ArrayList<>();
        switch (rule.audience) {
            case PARTIES -> {
                for (PersonRef party : scene.file().participation().parties()) {
                    all.add(new NoticeRecipient.Party(party));
                }
            }
            case FOLLOWERS ->
                new LinkedHashSet<>(rule.followers.apply((CaseFile<D>) scene.file()))
                        .stream()
                                // A party is told as one.
                                .filter(person -> !scene.file().participation().isParty(person))
                                .map(NoticeRecipient.Follower::new)
                                .forEach(all::add);
            case HOLDERS -> rule.roles.forEach(role -> all.add(holders(rule, role, handling)));
            case ASSIGNEE ->
                handling.assignee().map(NoticeRecipient.Officer::new).ifPresent(all::add);
            case NEXT -> {
                if (scene.next().isEmpty()) {
                    return all;
                }
                handling.assignee().map(NoticeRecipient.Officer::new).ifPresent(all::add);
                if (all.isEmpty()) {
                    scene.next().forEach(role -> all.add(holders(rule, role, handling)));
                }
            }
        }
        return all;
    }

    private static NoticeRecipient holders(NoticeRule<?> rule, Code role, Handling handling) {
        return new NoticeRecipient.Holders(role, rule.regionWide.contains(role) ? Optional.empty() : handling.unit());
    }
}
