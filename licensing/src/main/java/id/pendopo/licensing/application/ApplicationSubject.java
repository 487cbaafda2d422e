package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Who and what an application is about (<i>pemohon dan objek permohonan</i>).
 *
 * @param holder who is to hold the licence
 * @param activity the business activity, where it is about one
 * @param place where it is, where it is about no activity: a building, a stretch of road, a plot
 */
public record ApplicationSubject(
        @NotNull @Valid BusinessActor holder,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BusinessActivity> activity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BusinessLocation> place) {
    /** About a business activity. */
    public static ApplicationSubject of(BusinessActor holder, BusinessActivity activity) {
        return new ApplicationSubject(holder, Optional.of(activity), Optional.empty());
    }

    /** About a place. */
    public static ApplicationSubject of(BusinessActor holder, BusinessLocation place) {
        return new ApplicationSubject(holder, Optional.empty(), Optional.of(place));
    }

    /** Where it is. */
    public Optional<BusinessLocation> location() {
        return activity.map(BusinessActivity::location).or(() -> place);
    }

    /** In which region, down to where it is known. */
    public Optional<RegionCode> region() {
        return location().map(BusinessLocation::region);
    }

    static BusinessActor without(BusinessActor holder) {
        return new BusinessActor(
                holder.kind(), holder.entity(), holder.individual(), holder.foreignInvestment(), Optional.empty());
    }
}
