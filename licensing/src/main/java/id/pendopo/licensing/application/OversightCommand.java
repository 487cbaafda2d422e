package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.catalogue.BaseRequirement;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Marks over the file, and conflicts of interest (<i>pengawasan</i>). */
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

    /** The inquiry came to nothing within its term (<i>pemeriksaan berakhir tanpa hasil</i>): the mark falls, and it is told upward. */
    record LapseInquiry() implements OversightCommand {}

    /** A base requirement is found to be missing (<i>persyaratan dasar belum ada</i>). */
    record MarkBaseMissing(@NotNull BaseRequirement kind) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(kind.code());
        }
    }

    /** It is there now (<i>persyaratan dasar sudah ada</i>). */
    record ClearBaseMissing() implements OversightCommand {}

    /** Nobody acted on the mark within its term (<i>tanda persyaratan dasar berakhir</i>): it falls, and it is told upward. */
    record LapseBaseMark() implements OversightCommand {}

    /** An officer has an interest in the case, and from now on keeps away from it (<i>menyatakan benturan kepentingan</i>). */
    record DeclareConflict(@NotNull Code cause) implements OversightCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
