package id.pendopo.licensing.licence;

import id.pendopo.core.law.Code;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what a licence is (<i>meja keterangan izin</i>), from the office's own store: give it to an office as a source of facts. It is
 * asked about the id of the licence's case, or about its number. Thread-safe as its store is.
 */
public final class LicenceDesk implements FactSource {
    private static final String SOURCE = "store";

    private final StoredLicences licences;
    private final ZoneOffset offset;

    private LicenceDesk(StoredLicences licences, ZoneOffset offset) {
        this.licences = licences;
        this.offset = offset;
    }

    /** Over the licences of this region in this store. */
    public static LicenceDesk over(RegionPack pack, Store store) {
        return new LicenceDesk(
                StoredLicences.in(pack.region().code(), store),
                pack.region().time().offset());
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(LicenceReading.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        LocalDate day = at.atOffset(offset).toLocalDate();
        Optional<LicenceReading> found = find(request.subject()).map(file -> reading(file, day));
        return found.isPresent()
                ? new Reading.Found<>(
                        found.get(), at, SOURCE, String.valueOf(found.get().version()))
                : new Reading.NotFound<LicenceReading>(at, SOURCE, "");
    }

    /** A number may look like an id; the id goes before it. */
    private Optional<CaseFile<Licence>> find(String subject) {
        return id(subject).flatMap(licences::find).or(() -> licences.find(subject));
    }

    private static Optional<CaseId> id(String subject) {
        try {
            return Optional.of(CaseId.of(subject));
        } catch (IllegalArgumentException number) {
            return Optional.empty();
        }
    }

    /** What an application must know of this licence, as its case stands. */
    public static LicenceReading reading(CaseFile<Licence> file) {
        return reading(file, file.stage());
    }

    /** What an application must know of this licence on this day, once what time demands of it was taken. */
    public static LicenceReading reading(CaseFile<Licence> file, LocalDate day) {
        return reading(file, stage(file, day));
    }

    /** An act that leads to this licence finds it as time leaves it, so whoever asks before the act is told the same. */
    private static Code stage(CaseFile<Licence> file, LocalDate day) {
        Licence licence = file.data();
        boolean inForce = file.isAt(LicenceStage.UNVERIFIED)
                || file.isAt(LicenceStage.ACTIVE)
                || file.isAt(LicenceStage.SUSPENDED);
        if (inForce && licence.isOver(day) && !file.has(LicenceFlag.CONTINUED)) {
            return LicenceStage.EXPIRED.code();
        }
        boolean continues = file.isAt(LicenceStage.EXPIRED)
                && licence.renewal()
                        .filter(pending -> !licence.isOver(pending.completeOn()))
                        .isPresent();
        boolean lifted = file.isAt(LicenceStage.SUSPENDED)
                && licence.supervision()
                        .suspension()
                        .flatMap(Supervision.Suspension::until)
                        .filter(day::isAfter)
                        .isPresent();
        return continues || lifted ? LicenceStage.ACTIVE.code() : file.stage();
    }

    private static LicenceReading reading(CaseFile<Licence> file, Code stage) {
        Licence licence = file.data();
        return new LicenceReading(
                file.id(),
                file.version(),
                licence.grant().kind(),
                licence.grant().number(),
                stage,
                licence.grant().period(),
                licence.grant().holder().accounts(),
                licence.renewal().map(Licence.Renewal::application),
                licence.supervision().open().stream().map(Sanction::rung).toList(),
                licence.supervision().obligations().stream()
                        .map(Supervision.Obligation::kind)
                        .toList());
    }
}
