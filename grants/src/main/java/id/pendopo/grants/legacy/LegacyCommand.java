package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What may be asked of a file that came from an older application (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LegacyCommand.ImportLegacy.class, name = "importLegacy"),
    @JsonSubTypes.Type(value = LegacyCommand.CompleteLegacy.class, name = "completeLegacy"),
    @JsonSubTypes.Type(value = LegacyCommand.ContinueLegacy.class, name = "continueLegacy"),
    @JsonSubTypes.Type(value = LegacyCommand.FileAway.class, name = "fileAway")
})
public sealed interface LegacyCommand extends Command {
    /** Writes what the old tables say (<i>mencatat berkas lama</i>). */
    record ImportLegacy(@NotNull @Valid LegacySnapshot snapshot) implements LegacyCommand {}

    /** Adds what was found out since (<i>melengkapi data</i>). */
    record CompleteLegacy(@NotNull @Valid LegacyFacts facts) implements LegacyCommand {}

    /**
     * It goes on as a proposal (<i>dilanjutkan sebagai usulan</i>), which the office then enters as a paper file.
     *
     * @param proposal the id of that case
     */
    record ContinueLegacy(@NotNull CaseId proposal) implements LegacyCommand {}

    /** It is kept as history (<i>diarsipkan</i>). */
    record FileAway(@NotNull Code cause) implements LegacyCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
