package id.pendopo.core.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Offers the letters of a procedure (<i>penyedia naskah dinas</i>). Found through {@code ServiceLoader}. Must be thread-safe. */
public interface LetterProvider {
    /** Which procedure, for example {@code grants/proposal}. */
    String procedure();

    /** Every letter it knows, in the order in which people are told of them. */
    List<? extends LetterKind> kinds();

    /** Every text of its module that a region may put into its own words, and the values that may stand in it. */
    Map<String, Set<String>> texts();

    /**
     * The writer of a region and an office.
     *
     * @param beside the journals of other cases that a letter looks into: who signed the application that a licence came of; none of a
     *     case that is not there
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    LetterWriter<?, ?> writer(RegionPack pack, LetterOffice office, Function<CaseId, List<JournalEntry>> beside);
}
