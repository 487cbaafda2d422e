package id.pendopo.grants.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What screening found over a year's cases (<i>laporan penapisan tahunan</i>): for the auditor, with nobody's name or number in it.
 * {@link ScreeningTables} makes tables of it.
 *
 * @param region whose cases
 * @param year of which fiscal year
 * @param day the day on which they were looked at
 * @param rules by which rules
 * @param illustration whether any case is decided under invented values
 * @param complete whether everybody who was asked answered for every case
 * @param answers who was asked, and as of when
 * @param screened how many cases were looked at: those that ask or receive
 * @param figures how many cases each check found something in, for every check
 * @param rows what was found, by case and check
 * @param leave what the head set aside
 * @param growth how the granted sum grew; empty where there was none the year before
 */
public record ScreeningReport(
        RegionCode region,
        int year,
        LocalDate day,
        int rules,
        boolean illustration,
        boolean complete,
        List<ScreeningRun.Answer> answers,
        int screened,
        List<Figure> figures,
        List<Row> rows,
        List<LeaveRow> leave,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Growth> growth) {
    /** Copies what it is given. */
    public ScreeningReport {
        answers = List.copyOf(answers);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        leave = List.copyOf(leave);
    }

    /**
     * One check over all cases (<i>angka satu pemeriksaan</i>).
     *
     * @param check which one
     * @param blocking in how many cases it stops the approval
     * @param warning in how many it wants a written answer
     */
    public record Figure(ScreeningCode check, int blocking, int warning) {}

    /**
     * One finding (<i>temuan</i>).
     *
     * @param caseId in which case
     * @param check which check
     * @param severity whether it stops the approval or wants an answer
     * @param finding what names it with its evidence
     * @param others which other cases, as far as they are listed
     * @param marks what is equal or was seen
     * @param count how many pieces of evidence there are
     */
    public record Row(
            CaseId caseId,
            ScreeningCode check,
            Severity severity,
            String finding,
            List<CaseId> others,
            Set<Code> marks,
            int count) {
        /** Copies what it is given. */
        public Row {
            others = List.copyOf(others);
            marks = Collections.unmodifiableSet(new TreeSet<>(marks));
        }
    }

    /**
     * What the head set aside (<i>pengecualian</i>).
     *
     * @param caseId in which case
     * @param code the code of the finding
     * @param finding what named it with its evidence
     * @param entry number of the entry that approved it
     */
    public record LeaveRow(CaseId caseId, String code, String finding, long entry) {}

    /**
     * How the sum of what was decreed grew against the year before (<i>kenaikan jumlah hibah</i>).
     *
     * @param before the year before
     * @param now this year
     * @param warned whether it grew by more than the region looks at
     */
    public record Growth(Rupiah before, Rupiah now, boolean warned) {}
}
