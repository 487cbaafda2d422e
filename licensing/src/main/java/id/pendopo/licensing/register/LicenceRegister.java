package id.pendopo.licensing.register;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.region.Region;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.licence.Licence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that a region publishes of its licences on a day (<i>register publik izin</i>), the one source of every public file.
 * Immutable.
 *
 * @param region whose
 * @param terms under which it is published
 * @param licences by type, then number; at most {@value #MAX_LICENCES}
 * @param permits building permits in the fields of BLDS
 * @param handled how applications were handled; only figures are made of it
 */
public record LicenceRegister(
        Region region,
        RegisterTerms terms,
        List<PublicLicence> licences,
        List<BldsPermit> permits,
        List<HandledApplication> handled) {
    /** The most licences of one publication. */
    public static final int MAX_LICENCES = 500_000;

    private static final Comparator<PublicLicence> ORDER = Comparator.comparing(
                    (PublicLicence licence) -> licence.kind().type())
            .thenComparing(PublicLicence::number);

    /** @throws IllegalArgumentException if there are more than may be */
    public LicenceRegister {
        if (licences.size() > MAX_LICENCES) {
            throw new IllegalArgumentException("licence register: %d licences are more than %d; publish type by type"
                    .formatted(licences.size(), MAX_LICENCES));
        }
        licences = licences.stream().sorted(ORDER).toList();
        permits = permits.stream()
                .sorted(Comparator.comparing(BldsPermit::type).thenComparing(BldsPermit::number))
                .toList();
        handled = List.copyOf(handled);
    }

    /**
     * Gathers case by case, so that no case need be kept. Not thread-safe.
     *
     * @param at the instant of publication, which says what has expired
     */
    public static Gathering gathering(Region region, RegisterTerms terms, Instant at) {
        return new Gathering(region, terms, at, id -> Optional.empty());
    }

    /** What was gathered so far. */
    public static final class Gathering {
        private final Region region;
        private final RegisterTerms terms;
        private final Instant at;
        private final PublicLicenceReader reader;
        private final List<PublicLicence> licences = new ArrayList<>();
        private final List<BldsPermit> permits = new ArrayList<>();
        private final List<HandledApplication> handled = new ArrayList<>();

        private Gathering(Region region, RegisterTerms terms, Instant at, Function<CaseId, Optional<String>> links) {
            this.region = region;
            this.terms = terms;
            this.at = at;
            this.reader = new PublicLicenceReader(terms, region, at, links);
        }

        /** The same, still empty, with the verification link of each licence. */
        public Gathering linking(Function<CaseId, Optional<String>> links) {
            return new Gathering(region, terms, at, links);
        }

        /** A licence; one that is closed to strangers adds nothing. */
        public void add(CaseFile<Licence> file) {
            add(file, Optional.empty());
        }

        /**
         * A licence for a building.
         *
         * @param floorArea in square metres
         */
        public void add(CaseFile<Licence> file, Optional<Ratio> floorArea) {
            reader.read(file).ifPresent(licence -> {
                licences.add(licence);
                BldsPermit.of(licence, floorArea).ifPresent(permits::add);
            });
        }

        /** An application for a building that is in process or was refused. */
        public void add(BldsPermit permit) {
            permits.add(permit);
        }

        /** An application for the figures. */
        public void add(HandledApplication application) {
            handled.add(application);
        }

        /** All of it. */
        public LicenceRegister register() {
            return new LicenceRegister(region, terms, licences, permits, handled);
        }
    }
}
