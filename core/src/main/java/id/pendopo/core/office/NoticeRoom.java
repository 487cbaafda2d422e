package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeWriter;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what a notice is made of: the case as it was after an entry, its sealed lines, its personal values. */
final class NoticeRoom {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRoom.class);

    private final Store store;
    private final Desk desk;
    private final Map<String, NoticeWriter> writers = new HashMap<>();

    NoticeRoom(Store store, Desk desk, RegionPack pack, Collection<NoticeProvider> providers) {
        this.store = store;
        this.desk = desk;
        for (NoticeProvider provider : providers) {
            if (writers.put(provider.procedure(), NoticeWriter.of(provider, pack)) != null) {
                throw new IllegalStateException(
                        "office: two providers write notices of %s; keep one".formatted(provider.procedure()));
            }
        }
    }

    <D> List<Notice> after(Procedure<D> procedure, JournalEntry entry, Occasion o) {
        NoticeWriter writer = writers.get(procedure.name());
        if (writer == null) {
            return List.of();
        }
        List<StreamLine> lines = lines(entry.caseId());
        boolean written = lines.size() >= entry.seq()
                && JournalEntry.parse(lines.get((int) entry.seq() - 1).text()).equals(entry);
        // What was only asked, by what-if, has happened to nobody.
        return written
                ? scene(procedure, lines.subList(0, (int) entry.seq()), o)
                        .map(writer::after)
                        .orElse(List.of())
                : List.of();
    }

    /** The reminders of the region, case by case; one that cannot be read is left out and logged. */
    Listing<Notice> near(Map<String, Procedure<?>> procedures, CaseQuery inRegion, Occasion o, Page page) {
        int days = writers.values().stream()
                .mapToInt(NoticeWriter::farthestReminder)
                .max()
                .orElse(0);
        CasePage rows = store.find(page.of(inRegion.dueBy(o.at().plus(Duration.ofDays(days + 1L)))));
        List<Notice> notices = new ArrayList<>();
        for (CaseRow row : rows.rows()) {
            NoticeWriter writer = writers.get(row.procedure());
            Procedure<?> procedure = procedures.get(row.procedure());
            if (writer != null && procedure != null && writer.farthestReminder() > 0) {
                try {
                    scene(procedure, lines(row.id()), o)
                            .ifPresent(scene -> notices.addAll(writer.near(scene, o.today())));
                } catch (RuntimeException broken) {
                    LOG.warn(
                            "case {} gives no reminder: {}",
                            row.id(),
                            broken.getClass().getName());
                }
            }
        }
        return new Listing<>(notices, rows.next());
    }

    private <D> Optional<NoticeWriter.Scene> scene(Procedure<D> procedure, List<StreamLine> lines, Occasion o) {
        List<String> texts = lines.stream().map(StreamLine::text).toList();
        Optional<CaseFile<D>> file = desk.replayed(procedure, lines);
        return file.map(one -> new NoticeWriter.Scene(
                one,
                JournalEntry.parse(texts.get(texts.size() - 1)),
                texts,
                personal(one.id(), texts),
                Work.officers(procedure.of(one, o.today()), one.stage())));
    }

    private List<StreamLine> lines(CaseId id) {
        return store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0);
    }

    /** By the references that stand in the lines in their place. */
    private List<PersonalRecord> personal(CaseId id, List<String> lines) {
        Pattern reference = Pattern.compile(Pattern.quote(id.value()) + "\\.\\d+\\.\\d+");
        Set<String> refs = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher matcher = reference.matcher(line);
            while (matcher.find()) {
                refs.add(matcher.group());
            }
        }
        return refs.stream().flatMap(ref -> store.find(ref).stream()).toList();
    }
}
