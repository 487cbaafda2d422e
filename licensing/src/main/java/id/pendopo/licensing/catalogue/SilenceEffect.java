package id.pendopo.licensing.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the silence of one office in one stage brings about (<i>akibat tidak ada tanggapan</i>), as seen in regulations [S]. */
public enum SilenceEffect {
    /** The licence is issued. */
    ISSUE(ServiceStage.TECHNICAL, ServiceStage.INSPECTION, ServiceStage.RECOMMENDATION, ServiceStage.APPROVAL),
    /** The handling goes on without what was waited for. */
    PROCEED_WITHOUT(ServiceStage.INSPECTION, ServiceStage.RECOMMENDATION),
    /** The system sets the value that was not set. */
    AUTO_VALUE(ServiceStage.FEE),
    /** The application counts as withdrawn. */
    WITHDRAWN(ServiceStage.PAYMENT);

    private final Set<ServiceStage> places;

    SilenceEffect(ServiceStage... places) {
        this.places = Collections.unmodifiableSet(EnumSet.copyOf(List.of(places)));
    }

    /** At which stages silence may have this effect, in their order; at any other it would only look as if it had [D]. */
    public Set<ServiceStage> places() {
        return places;
    }
}
