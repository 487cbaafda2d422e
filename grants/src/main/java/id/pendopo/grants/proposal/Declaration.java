package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an applicant states of itself beside its papers (<i>pernyataan pemohon</i>): what its kind asks for, what it received
 * before, and what it adds itself.
 *
 * @param workingArea the region in which a unit of the central government works
 * @param secretariat where a society keeps its permanent secretariat (<i>sekretariat tetap</i>); empty when that is its seat
 * @param criteria which of the region's criteria for cooperatives it meets, at most 30
 * @param received grants of this region that it received before, at most 40
 * @param continuity the law on which a grant in successive years rests, where it asks for one
 * @param matchingFunds what it adds itself (<i>dana pendamping</i>), in rupiah; a statement about it then belongs to the papers
 */
public record Declaration(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> workingArea,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> secretariat,
        @NotNull @Size(max = 30) Set<Code> criteria,
        @NotNull @Size(max = 40) List<@Valid ReceivedBefore> received,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid ContinuityClaim> continuity,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> matchingFunds) {
    /** Nothing beside the papers. */
    public static final Declaration NONE = new Declaration(
            Optional.empty(), Optional.empty(), Set.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies what it is given. */
    public Declaration {
        criteria = Sorted.set(criteria);
        received = List.copyOf(received);
    }
}
