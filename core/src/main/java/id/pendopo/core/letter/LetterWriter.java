package id.pendopo.core.letter;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.LegalBasis;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the letters of a procedure in one region (<i>penyusun naskah dinas</i>): the same case, pack and office give the same letter.
 * A module says which act calls for which letter and composes it. Immutable and thread-safe.
 *
 * @param <D> the data of its cases
 * @param <K> the letters of its procedure
 */
public abstract class LetterWriter<D, K extends LetterKind> {
    private static final LegalSource MOMENT =
            LegalSource.ownDecision("Setiap naskah dibuat dari keadaan berkas setelah perbuatan yang diberitahukannya");

    private final RegionPack pack;
    private final Procedure<D> procedure;
    private final LetterOffice office;

    /** The writer of a region and an office, over a procedure that is open already. */
    protected LetterWriter(RegionPack pack, Procedure<D> procedure, LetterOffice office) {
        this.pack = pack;
        this.procedure = procedure;
        this.office = office;
    }

    /** The region's pack. */
    protected final RegionPack pack() {
        return pack;
    }

    /** What only the office knows. */
    protected final LetterOffice office() {
        return office;
    }

    /** Every letter it knows. */
    public abstract List<K> kinds();

    /** The letters that the last entry calls for. */
    protected abstract List<K> called(LetterCase<D> at);

    /** Whether there is anything to write about yet, and still. */
    protected abstract boolean isTime(K kind, LetterCase<D> at);

    /** The letter, or what it lacks; asked only when it {@link #isTime}. */
    protected abstract Written compose(K kind, List<LetterCase<D>> cases);

    /** Every letter that the case has called for so far, in the order of its entries, or what each lacks. */
    public List<Written> all(CaseEvidence evidence) {
        List<Written> all = new ArrayList<>();
        for (LetterCase<D> moment : LetterCase.each(evidence, procedure)) {
            for (K kind : called(moment)) {
                all.add(write(kind, moment));
            }
        }
        return all;
    }

    /** The last letter of this kind that the case has called for; what may be prepared before its act, such as an agreement, is of now. */
    public final Written last(K kind, CaseEvidence evidence) {
        List<LetterCase<D>> moments = LetterCase.each(evidence, procedure);
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (called(moments.get(i)).contains(kind)) {
                return write(kind, moments.get(i));
            }
        }
        return write(kind, moments.get(moments.size() - 1));
    }

    /** One letter of a case as it stands at a moment. */
    public final Written write(K kind, LetterCase<D> at) {
        return write(kind, List.of(at));
    }

    /** One letter about several cases, the first of which says whether it is time. */
    protected final Written write(K kind, List<LetterCase<D>> cases) {
        LetterCase<D> at = cases.get(0);
        if (isTime(kind, at)) {
            return compose(kind, cases);
        }
        return new Written(
                kind.code(),
                at.entry().seq(),
                Optional.empty(),
                Finding.block("core.LETTER_NOT_NOW")
                        .at(kind.name())
                        .found(at.file().stage())
                        .only(MOMENT));
    }

    /** The version of that day; of a day before the first, or after a regime's end, the nearest. */
    protected static PolicyVersion version(PolicyBook<?> book, LocalDate day) {
        PolicyVersion found = book.versions().get(0);
        for (PolicyVersion version : book.versions()) {
            if (!version.from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /** The day of the last entry, where the region is. */
    protected final LocalDate today(LetterCase<D> at) {
        return at.entry().at().atOffset(pack.region().time().offset()).toLocalDate();
    }

    /**
     * The region's regulation, then these. What Pendopo decided is no law and is left out; beside invented values nobody has checked
     * that what was read still holds.
     */
    protected final List<LegalSource> bases(Collection<LegalSource> sources, boolean invented) {
        Set<LegalSource> bases = new LinkedHashSet<>(List.of(regulation()));
        sources.stream()
                .filter(source -> source.standing() != Standing.OWN_DECISION)
                .forEach(bases::add);
        return bases.stream()
                .map(basis -> invented ? basis.as(Standing.UNSURE) : basis)
                .toList();
    }

    /** The region's regulation about what the procedure's module is for. */
    protected final LegalBasis legalBasis() {
        String name = procedure.name();
        return pack.legalBasis(name.substring(0, name.indexOf('/')));
    }

    /** The region's regulation as letters cite it. */
    private LegalSource regulation() {
        LegalBasis basis = legalBasis();
        return LegalSource.of(
                        "%s Nomor %s Tahun %d".formatted(basis.title(), basis.number(), basis.year()),
                        basis.toSource().standing())
                .from(basis.date());
    }
}
