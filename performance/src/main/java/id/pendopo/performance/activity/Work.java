package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.document.DocumentRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says he did (<i>isian aktivitas</i>). Impossible times are answered by a finding, never by an exception.
 *
 * @param date on which day
 * @param time from when to when
 * @param output what came of it
 * @param links what it serves
 * @param place where
 * @param evidence what proves it, at most {@value #EVIDENCE}
 */
public record Work(
        @NotNull LocalDate date,
        @NotNull @Valid TimeSpan time,
        @NotNull @Valid Output output,
        @NotNull WorkLinks links,
        @NotNull WorkPlace place,
        @NotNull @Size(max = Work.EVIDENCE) List<@NotNull @Valid Evidence> evidence) {
    /** The most pieces of evidence. */
    public static final int EVIDENCE = 10;

    /** Copies what it is given. */
    public Work {
        evidence = List.copyOf(evidence);
    }

    /** The month to which it counts. */
    @JsonIgnore
    public YearMonth month() {
        return YearMonth.from(date);
    }

    Work with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Work(date, time, output, links, place, all);
    }

    List<DocumentRef> files() {
        return evidence.stream().flatMap(one -> one.file().stream()).toList();
    }
}
