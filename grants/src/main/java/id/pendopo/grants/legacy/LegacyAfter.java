package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came after the approval, as far as the old tables say (<i>jejak sesudah persetujuan</i>): no decree, no payment, no refund is stored there.
 *
 * @param agreement whether a file of the agreement was uploaded; its name is not kept, since it may hold a person's
 * @param corrected the sum of the corrections, a candidate for the agreed amount
 * @param reportedOn the day of the report as typed
 * @param media photos and films of the report
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyAfter(boolean agreement, Optional<Rupiah> corrected, Optional<LocalDate> reportedOn, int media) {
    /** Whether the old application shows that the grant was agreed or accounted for. */
    @JsonIgnore
    public boolean isPastApproval() {
        return agreement || reportedOn.isPresent() || media > 0;
    }
}
