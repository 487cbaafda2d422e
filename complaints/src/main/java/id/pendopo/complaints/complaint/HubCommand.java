package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.ExternalReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What another system, most of all the national channel, has done with a report (<i>perbuatan kanal nasional</i>). */
public sealed interface HubCommand extends ComplaintCommand {
    /**
     * Another system knows it by this number (<i>mencatat nomor pada sistem lain</i>): it was pushed there, or somebody found it there.
     *
     * @param reference the number; no other report here has it
     */
    record RecordReference(@NotNull @Valid ExternalReference reference) implements HubCommand {}

    /**
     * The national channel closed it (<i>ditutup oleh kanal nasional</i>): nobody replied there, neither the reporter nor its
     * administrator. That the reporter is satisfied nobody said.
     *
     * @param reference under which number it was closed there
     */
    record CloseAtHub(@NotNull @Valid ExternalReference reference) implements HubCommand {}
}
