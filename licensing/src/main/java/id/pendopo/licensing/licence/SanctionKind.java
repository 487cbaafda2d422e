package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What a rung of the ladder is (<i>bentuk sanksi administratif</i>). */
public enum SanctionKind {
    /** <i>Peringatan tertulis</i>. */
    WARNING(SanctionCommand.Warn.class),
    /** <i>Paksaan pemerintah</i>: recall, closing of premises or warehouse, blocking of a site. */
    COERCION(SanctionCommand.Impose.class),
    /** <i>Pembatasan kegiatan</i>. */
    LIMITATION(SanctionCommand.Impose.class),
    /** <i>Penghentian pekerjaan</i>: the works stop, the licence stays in force. */
    STOP_OF_WORKS(SanctionCommand.Impose.class),
    /** <i>Denda administratif</i>. */
    FINE(SanctionCommand.Impose.class),
    /** <i>Penghentian sementara, pembekuan</i>: the licence is suspended. */
    SUSPENSION(SanctionCommand.Suspend.class),
    /** <i>Pencabutan</i>. */
    REVOCATION(SanctionCommand.Revoke.class),
    /** <i>Perintah pembongkaran</i>. */
    DEMOLITION(SanctionCommand.Impose.class);

    private final Class<? extends SanctionCommand> command;

    SanctionKind(Class<? extends SanctionCommand> command) {
        this.command = command;
    }

    /** The command by which a rung of this kind is laid. */
    @JsonIgnore
    public Class<? extends SanctionCommand> command() {
        return command;
    }
}
