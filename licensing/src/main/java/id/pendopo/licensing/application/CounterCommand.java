package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.Capital;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The counter: complete or not, in the right place or not (<i>verifikasi pendaftaran</i>). */
public sealed interface CounterCommand extends ApplicationCommand {
    /** The file is complete (<i>menyatakan lengkap</i>). */
    record ConfirmComplete() implements CounterCommand {}

    /** The same of what needs approval alone (<i>menyatakan lengkap, langsung persetujuan</i>). */
    record ConfirmMinor() implements CounterCommand {}

    /** The counter was silent, so the file is complete (<i>dianggap lengkap</i>). */
    record DeemComplete() implements CounterCommand {}

    /** The same of what needs approval alone. */
    record DeemMinorComplete() implements CounterCommand {}

    /** The applicant must mend something (<i>mengembalikan</i>). */
    record Return(@NotEmpty @Size(max = 130) List<@NotNull @Valid FlaggedItem> items) implements CounterCommand {
        /** Copies what it is given. */
        public Return {
            items = List.copyOf(items);
        }
    }

    /**
     * Another office or system is the right one (<i>mengalihkan</i>).
     *
     * @param target where it belongs
     * @param region the other region, where it is one
     */
    record Redirect(
            @NotNull Target target,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> region) implements CounterCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(Code.of(target.name()));
        }
    }

    /** Where a redirected application belongs (<i>tujuan pengalihan</i>). */
    enum Target {
        /** The national system. */
        OSS,
        /** The system of a sector. */
        SECTOR_SYSTEM,
        /** Another region. */
        OTHER_REGION,
        /** The region's own simple track, filed anew there. */
        SIMPLE_TRACK
    }

    /** It cannot be looked at at all (<i>menolak karena tidak dapat diterima</i>): the one refusal below the approver. */
    record RejectInadmissible(@NotNull @Valid Refusal refusal) implements CounterCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(refusal.cause());
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(refusal.letter());
        }
    }

    /**
     * Its capital is found to be above the limit, so it goes on on the full track with its papers and its days (<i>mengalihkan jalur</i>).
     *
     * @param capital as it was found
     * @param cause by what it was found
     */
    record Reroute(@NotNull @Valid Capital capital, @NotNull Code cause) implements CounterCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
