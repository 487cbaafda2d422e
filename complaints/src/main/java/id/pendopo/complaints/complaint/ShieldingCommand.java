package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who may know what (<i>perlindungan identitas dan isi</i>). */
public sealed interface ShieldingCommand extends ComplaintCommand {
    /** The most fields that are named at once. */
    int FIELDS = 20;

    /**
     * More is hidden (<i>memperketat kerahasiaan</i>).
     *
     * @param secrecy what is hidden from now on, beside what is hidden already
     */
    record TightenSecrecy(@NotNull @Valid Secrecy secrecy) implements ShieldingCommand {}

    /**
     * Less is hidden (<i>melonggarkan kerahasiaan</i>), which is the reporter's alone.
     *
     * @param secrecy what is still hidden
     */
    record LoosenSecrecy(@NotNull @Valid Secrecy secrecy) implements ShieldingCommand {}

    /**
     * An official reads who reported (<i>membaca identitas</i>).
     *
     * @param fields what he reads
     * @param why the reason, in his own words
     */
    record ReadIdentity(
            @NotEmpty @Size(max = FIELDS) List<@NotNull Field> fields,
            @NotNull @Personal(purpose = Purpose.AUDIT) PersonalText why)
            implements ShieldingCommand {
        /** Copies what it is given. */
        public ReadIdentity {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An official reads a text or a place that is closed (<i>membaca isi tertutup</i>).
     *
     * @param fields what he reads
     * @param why the reason, in his own words
     */
    record ReadHidden(
            @NotEmpty @Size(max = FIELDS) List<@NotNull Field> fields,
            @NotNull @Personal(purpose = Purpose.AUDIT) PersonalText why)
            implements ShieldingCommand {
        /** Copies what it is given. */
        public ReadHidden {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An official asks to know who an anonymous reporter is (<i>meminta pembukaan identitas</i>).
     *
     * @param fields what he asks for
     * @param why the reason, in his own words
     */
    record RequestUnmasking(
            @NotEmpty @Size(max = FIELDS) List<@NotNull Field> fields,
            @NotNull @Personal(purpose = Purpose.AUDIT) PersonalText why)
            implements ShieldingCommand {
        /** Copies what it is given. */
        public RequestUnmasking {
            fields = List.copyOf(fields);
        }
    }

    /** A second person agrees (<i>menyetujui pembukaan identitas</i>). */
    record ApproveUnmasking() implements ShieldingCommand {}

    /**
     * A second person does not agree (<i>menolak pembukaan identitas</i>).
     *
     * @param why the reason, in his own words
     */
    record RefuseUnmasking(
            @NotNull @Personal(purpose = Purpose.AUDIT) PersonalText why) implements ShieldingCommand {}

    /**
     * The supervisors disclose parts to an agency (<i>mengungkapkan sebagian laporan</i>).
     *
     * @param agency to which
     * @param fields what; never who reported
     */
    record Disclose(
            @NotNull Code agency,
            @NotEmpty @Size(max = FIELDS) List<@NotNull Field> fields) implements ShieldingCommand {
        /** Copies what it is given. */
        public Disclose {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The supervisors assign the liaison of an agency (<i>menugaskan pejabat penghubung</i>).
     *
     * @param agency whose liaison
     */
    record AssignLiaison(@NotNull Code agency) implements ShieldingCommand {}
}
