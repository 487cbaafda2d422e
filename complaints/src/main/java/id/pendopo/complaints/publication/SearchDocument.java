package id.pendopo.complaints.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a search index holds of a complaint (<i>dokumen pencarian</i>): no more than the public page. What is no longer there is taken out
 * by its {@link Retraction}.
 *
 * @param id the public code
 * @param title in one line
 * @param texts what happened, answers and notes
 * @param category the leaf of the tree
 * @param area the kelurahan
 * @param agency who handles it
 * @param status where it stands
 * @param received the day on which it came
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SearchDocument(
        String id,
        Optional<String> title,
        List<String> texts,
        Optional<Code> category,
        Optional<RegionCode> area,
        Optional<Code> agency,
        Optional<ComplaintStage> status,
        Optional<LocalDate> received) {
    /** Copies what it is given. */
    public SearchDocument {
        texts = List.copyOf(texts);
    }
}
