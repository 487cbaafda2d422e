package id.pendopo.complaints.complaint;

import jakarta.validation.constraints.NotNull;

/** What happens elsewhere (<i>proses di luar</i>). */
public sealed interface ProceedingCommand extends ComplaintCommand {
    /**
     * It is noted that the matter is elsewhere too (<i>mencatat proses di luar</i>).
     *
     * @param forum where
     */
    record RecordProceeding(@NotNull ExternalProceeding.Forum forum) implements ProceedingCommand {}
}
