package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Secrecy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who may know what (<i>perlindungan identitas dan isi</i>). */
public sealed interface ShieldingCommand extends ComplaintCommand {
    /**
     * More is hidden (<i>memperketat kerahasiaan</i>).
     *
     * @param secrecy what is hidden from now on, beside what is hidden already
     */
    record TightenSecrecy(@NotNull @Valid Secrecy secrecy) implements ShieldingCommand {}
}
