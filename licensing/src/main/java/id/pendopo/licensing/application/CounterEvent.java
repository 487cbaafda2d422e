package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.catalogue.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the counter found (<i>verifikasi pendaftaran</i>). */
public sealed interface CounterEvent extends ApplicationEvent {
    /** The file was found complete. */
    record CompletenessConfirmed(LocalDate on) implements CounterEvent {
        @Override
        public Application applyTo(Application before) {
            return before.intake(intake -> intake.with(intake.days().completeOn(on)));
        }
    }

    /** The counter was silent, so the file counts as complete. */
    record CompletenessDeemed(LocalDate on) implements CounterEvent {
        @Override
        public Application applyTo(Application before) {
            return before.intake(intake -> intake.with(intake.days().completeOn(on)));
        }
    }

    /**
     * It went back to the applicant.
     *
     * @param from the stage that returned it
     * @param items what must be mended
     * @param on the day
     * @param lastDay whether it was the last day of the decision's term
     */
    record ApplicationReturned(Code from, List<FlaggedItem> items, LocalDate on, boolean lastDay)
            implements CounterEvent {
        /** Copies what it is given. */
        public ApplicationReturned {
            items = List.copyOf(items);
        }

        @Override
        public Application applyTo(Application before) {
            return before.with(before.corrections().returned(on, from, items, lastDay));
        }
    }

    /** It belongs elsewhere. */
    record ApplicationRedirected(
            CounterCommand.Target target,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> region) implements CounterEvent {
        @Override
        public Application applyTo(Application before) {
            return before.ruling(ruling -> ruling.ended(Code.of(target.name())));
        }
    }

    /** It goes on on the other track, with its papers and its days, and with the capital that was found. */
    record ApplicationRerouted(Track track, Capital capital) implements CounterEvent {
        @Override
        public Application applyTo(Application before) {
            ApplicationForm form = before.form();
            return before.with(form.with(track, form.subject().with(capital))).intake(intake -> intake.with(track));
        }
    }
}
