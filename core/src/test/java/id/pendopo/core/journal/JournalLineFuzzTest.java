package id.pendopo.core.journal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.fuzz.Tampered;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries that were good before somebody put a fault in, of the right shape nearly everywhere. */
class JournalLineFuzzTest {
    private static final JsonBinding THREE = BothBindings.all().get(0);
    private static final JsonBinding TWO = BothBindings.all().get(1);
    private static final Replay<Petition> REPLAY = Replay.over(History.WORKFLOW.types(), Petition.class, THREE);
    private static final Map<String, PersonalRecord> PERSONAL = new HashMap<>();
    private static final List<Object> GOOD = new ArrayList<>();

    static {
        for (History one : List.of(
                History.granted("case-1"),
                History.signed("case-2"),
                History.amended(
                        "case-3", new Petition.Measured(id.pendopo.core.money.Percentage.parse("7.5"), Map.of())))) {
            PERSONAL.putAll(one.personal);
            one.lines().forEach(line -> GOOD.add(String.valueOf(line)));
        }
        GOOD.replaceAll(
                line -> Optional.ofNullable(THREE.parse(line.toString())).orElseThrow());
    }

    /** A tampered entry is no entry, or one that both lines of Jackson read alike and whose change is found. */
    @FuzzTest(maxDuration = "12s")
    void a_tampered_entry_is_refused_or_its_change_is_found(FuzzedDataProvider choice) {
        Object good = GOOD.get(choice.consumeInt(0, GOOD.size() - 1));
        @Nullable Object tree = Tampered.tree(good, choice);
        String line = THREE.write(tree);
        Optional<JournalEntry> entry = read(line, THREE);
        if (!entry.equals(read(line, TWO))) {
            throw new AssertionError("the two lines of Jackson disagree on an entry");
        }
        VerificationReport report = Verification.verify(List.of(line).iterator(), Optional.empty());
        if (report.isIntact() && !(good.equals(tree) && entry.isPresent())) {
            throw new AssertionError("a changed entry verifies");
        }
        entry.ifPresent(JournalLineFuzzTest::replay);
    }

    private static Optional<JournalEntry> read(String line, JsonBinding json) {
        try {
            JournalEntry entry = JournalEntry.parse(line, json);
            if (!JournalEntry.parse(entry.toLine(), json).equals(entry)) {
                throw new AssertionError("written and read again it is another entry");
            }
            return Optional.of(entry);
        } catch (IllegalArgumentException refused) {
            if (!String.valueOf(refused.getMessage()).startsWith("journal ")) {
                throw new AssertionError("another refusal than the documented one", refused);
            }
            return Optional.empty();
        }
    }

    private static void replay(JournalEntry entry) {
        try {
            REPLAY.after(Optional.empty(), entry, ref -> Optional.ofNullable(PERSONAL.get(ref)));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            if (refused.getMessage() == null || refused.getMessage().contains(History.NIK)) {
                throw new AssertionError("the refusal says nothing, or too much", refused);
            }
        }
    }
}
