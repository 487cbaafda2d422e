package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.business.Capital;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who and what an application is about (<i>pemohon dan objek permohonan</i>).
 *
 * @param holder who is to hold the licence
 * @param activity the business activity, where it is about one
 * @param place where it is, where it is about no activity: a building, a stretch of road, a plot
 * @param otherCapitals capital of the applicant's other activities, which counts where a region looks at all of them together
 */
public record ApplicationSubject(
        @NotNull @Valid BusinessActor holder,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BusinessActivity> activity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid BusinessLocation> place,
        @NotNull @Size(max = 50) List<@NotNull @Valid Capital> otherCapitals) {
    /** Copies what it is given. */
    public ApplicationSubject {
        otherCapitals = List.copyOf(otherCapitals);
    }

    /** About a business activity. */
    public static ApplicationSubject of(BusinessActor holder, BusinessActivity activity) {
        return new ApplicationSubject(holder, Optional.of(activity), Optional.empty(), List.of());
    }

    /** About a place. */
    public static ApplicationSubject of(BusinessActor holder, BusinessLocation place) {
        return new ApplicationSubject(holder, Optional.empty(), Optional.of(place), List.of());
    }

    /** Where it is. */
    public Optional<BusinessLocation> location() {
        return activity.map(BusinessActivity::location).or(() -> place);
    }

    /** That of the activity first, then those of the others; none where it is about no activity. */
    List<Capital> capitals() {
        if (activity.isEmpty()) {
            return List.of();
        }
        List<Capital> all = new ArrayList<>();
        all.add(activity.get().capital());
        all.addAll(otherCapitals);
        return all;
    }

    /** In which region, down to where it is known. */
    public Optional<RegionCode> region() {
        return location().map(BusinessLocation::region);
    }

    /** With this capital of its activity. */
    ApplicationSubject with(Capital found) {
        return new ApplicationSubject(
                holder,
                activity.map(
                        one -> new BusinessActivity(one.kbli(), one.scope(), one.description(), one.location(), found)),
                place,
                otherCapitals);
    }

    static BusinessActor without(BusinessActor holder) {
        return new BusinessActor(
                holder.kind(), holder.entity(), holder.individual(), holder.foreignInvestment(), Optional.empty());
    }
}
