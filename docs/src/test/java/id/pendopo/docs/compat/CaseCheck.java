package id.pendopo.docs.compat;

import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Procedure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether kept journals still verify, replay to the kept case files, and show the kept public views. */
final class CaseCheck {
    static final String JOURNAL = "journal.jsonl";
    static final String PERSONAL = "personal.jsonl";
    static final String FILES = "files.jsonl";

    private final Today today;
    private final List<String> faults = new ArrayList<>();
    private String folder = "";

    private CaseCheck(Today today) {
        this.today = today;
    }

    static List<String> of(Kept kept, Today today) {
        CaseCheck check = new CaseCheck(today);
        kept.cases().forEach(check::folder);
        return check.faults;
    }

    private void fault(String text) {
        faults.add("cases/%s: %s".formatted(folder, text));
    }

    private void folder(Path path) {
        folder = String.valueOf(path.getFileName());
        folder(Kept.lines(path.resolve(JOURNAL)), Kept.lines(path.resolve(PERSONAL)), Kept.lines(path.resolve(FILES)));
    }

    private void folder(List<String> journal, List<String> personal, List<String> files) {
        Map<String, PersonalRecord> vault = new LinkedHashMap<>();
        for (String line : personal) {
            PersonalRecord record = (PersonalRecord) Jacksons.THREE.value(line, PersonalRecord.class);
            if (!record.equals(Jacksons.TWO.value(line, PersonalRecord.class))) {
                fault("the two lines of Jackson read personal record %s differently".formatted(record.ref()));
            }
            vault.put(record.ref(), record);
        }
        List<Map<String, @Nullable Object>> cases =
                files.stream().map(line -> Jacksons.object(Jacksons.tree(line))).toList();
        List<String> heads =
                cases.stream().map(one -> String.valueOf(one.get("head"))).toList();
        VerificationReport report =
                Verification.verify(journal.iterator(), heads, ref -> Optional.ofNullable(vault.get(ref)));
        for (Break one : report.breaks()) {
            fault(JOURNAL + ": " + one.text().in(Locale.ENGLISH));
        }
        Map<String, List<JournalEntry>> entries = new LinkedHashMap<>();
        for (int i = 0; i < journal.size(); i++) {
            read(journal.get(i), i + 1)
                    .ifPresent(entry -> entries.computeIfAbsent(entry.caseId().value(), id -> new ArrayList<>())
                            .add(entry));
        }
        for (Map<String, @Nullable Object> one : cases) {
            String id = String.valueOf(one.get("case"));
            List<JournalEntry> ofCase = entries.remove(id);
            if (ofCase == null) {
                fault("%s: case %s has no entry".formatted(JOURNAL, id));
            } else {
                compare(id, one, ofCase, vault);
            }
        }
        entries.keySet().forEach(id -> fault("%s: case %s has no file".formatted(FILES, id)));
    }

    private Optional<JournalEntry> read(String line, int number) {
        try {
            JournalEntry entry = JournalEntry.parse(line);
            if (!entry.toLine().equals(line)) {
                fault("%s, line %d: is written otherwise today".formatted(JOURNAL, number));
            }
            return Optional.of(entry);
        } catch (IllegalArgumentException unreadable) {
            fault("%s, line %d: %s".formatted(JOURNAL, number, unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private void compare(
            String id,
            Map<String, @Nullable Object> kept,
            List<JournalEntry> entries,
            Map<String, PersonalRecord> vault) {
        String name = entries.get(0).procedure();
        Optional<Procedure<?>> procedure = today.procedure(name);
        if (procedure.isEmpty()) {
            fault("case %s: the procedure %s has vanished".formatted(id, name));
            return;
        }
        try {
            CaseFile<?> file = replayed(procedure.get(), entries, vault);
            lost("case %s, file".formatted(id), kept.get("file"), Jacksons.tree(Jacksons.both(file)));
            lost("case %s, view".formatted(id), kept.get("view"), view(today, file, entries));
        } catch (IllegalArgumentException | IllegalStateException stopped) {
            fault("case %s: %s".formatted(id, stopped.getMessage()));
        }
    }

    private void lost(String what, @Nullable Object kept, @Nullable Object now) {
        if (kept != null) {
            Growth.lost(kept, now).forEach(one -> fault(what + ": " + one));
        }
    }

    static <D> CaseFile<D> replayed(
            Procedure<D> procedure, List<JournalEntry> entries, Map<String, PersonalRecord> vault) {
        return Replay.of(procedure.types(), procedure.dataType())
                .file(entries, ref -> Optional.ofNullable(vault.get(ref)));
    }

    /** What a stranger sees of the case, as JSON; null where nothing is public. */
    static @Nullable Object view(Today today, CaseFile<?> file, List<JournalEntry> entries) {
        return Optional.ofNullable(today.views().get(file.procedure()))
                .flatMap(provider -> provider.view(file, entries))
                .map(view -> Jacksons.tree(Jacksons.both(view)))
                .orElse(null);
    }
}
