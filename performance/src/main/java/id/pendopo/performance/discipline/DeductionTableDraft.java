package id.pendopo.performance.discipline;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import java.util.List;
import java.util.Optional;

/** A table of deductions being written. Not thread-safe: it lives within one call. */
public final class DeductionTableDraft {
    private DeductionBase base = DeductionBase.ALLOWANCE;
    private Optional<Percentage> absentDay = Optional.empty();
    private Optional<Integer> absentMinutes = Optional.empty();
    private Optional<Percentage> monthCap = Optional.empty();
    private List<DeductionBracket> late = List.of();
    private List<DeductionBracket> early = List.of();
    private Optional<Integer> noScanInLevel = Optional.empty();
    private Optional<Integer> noScanOutLevel = Optional.empty();
    private List<OtherDeduction> others = List.of();
    private Optional<Text> note = Optional.empty();

    DeductionTableDraft() {}

    /** What the percentages are of; the month's allowance unless said. */
    public DeductionTableDraft of(DeductionBase what) {
        this.base = what;
        return this;
    }

    /** For each day of absence without a reason. */
    public DeductionTableDraft absentDay(Percentage percent) {
        this.absentDay = Optional.of(percent);
        return this;
    }

    /** Minutes taken for each such day. */
    public DeductionTableDraft absentMinutes(int minutes) {
        this.absentMinutes = Optional.of(minutes);
        return this;
    }

    /** The most of one month. */
    public DeductionTableDraft monthCap(Percentage percent) {
        this.monthCap = Optional.of(percent);
        return this;
    }

    /** Steps of lateness. */
    public DeductionTableDraft late(List<DeductionBracket> steps) {
        this.late = steps;
        return this;
    }

    /** Steps of leaving early. */
    public DeductionTableDraft early(List<DeductionBracket> steps) {
        this.early = steps;
        return this;
    }

    /** As which level a missing scan counts, in or out. */
    public DeductionTableDraft noScanAs(int level) {
        this.noScanInLevel = Optional.of(level);
        this.noScanOutLevel = Optional.of(level);
        return this;
    }

    /** What else is taken. */
    public DeductionTableDraft others(List<OtherDeduction> more) {
        this.others = more;
        return this;
    }

    /** What a reader must know. */
    public DeductionTableDraft note(Text text) {
        this.note = Optional.of(text);
        return this;
    }

    DeductionTable table(Code code, Text name, LegalSource source) {
        return new DeductionTable(
                code,
                name,
                source,
                base,
                absentDay,
                absentMinutes,
                monthCap,
                late,
                early,
                noScanInLevel,
                noScanOutLevel,
                others,
                note);
    }
}
