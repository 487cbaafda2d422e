package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.catalogue.BaseRequirement;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Marks over the file, conflicts of interest, and who handles it (<i>pengawasan</i>). */
public sealed interface OversightCommand extends ApplicationCommand {
    /** An inquiry into a forged paper is opened (<i>membuka pemeriksaan</i>). */
    record OpenInquiry(@NotNull Code cause) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The inquiry is closed (<i>menutup pemeriksaan</i>). */
    record CloseInquiry(@NotNull Code cause) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** A base requirement is found to be missing (<i>persyaratan dasar belum ada</i>). */
    record MarkBaseMissing(@NotNull BaseRequirement kind) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(kind.code());
        }
    }

    /** It is there now (<i>persyaratan dasar sudah ada</i>). */
    record ClearBaseMissing() implements OversightCommand {}

    /** An officer has an interest in the case, and from now on keeps away from it (<i>menyatakan benturan kepentingan</i>). */
    record DeclareConflict(@NotNull Code cause) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * It lies with another officer from now on, or with nobody in particular (<i>memindahkan penugasan</i>).
     *
     * @param officer by an opaque reference
     * @param cause why
     */
    record Reassign(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> officer,
            @NotNull Code cause) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
