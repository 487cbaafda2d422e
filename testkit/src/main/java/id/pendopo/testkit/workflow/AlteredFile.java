package id.pendopo.testkit.workflow;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Handling;

/**
 * A case file with some parts changed (<i>berkas yang diubah untuk uji</i>), however it came there: for tests of what reads files. No
 * entry says so, and nothing that decides may be tested with it.
 *
 * @param <D> the data of the procedure
 */
public final class AlteredFile<D> {
    private final CaseFile<D> file;
    private CaseId id;
    private Code stage;
    private Clocks clocks;
    private Handling handling;
    private D data;

    private AlteredFile(CaseFile<D> file) {
        this.file = file;
        id = file.id();
        stage = file.stage();
        clocks = file.clocks();
        handling = file.handling();
        data = file.data();
    }

    /** Begins with all parts of this file. */
    public static <D> AlteredFile<D> of(CaseFile<D> file) {
        return new AlteredFile<>(file);
    }

    /** Under another id. */
    public AlteredFile<D> id(CaseId id) {
        this.id = id;
        return this;
    }

    /** At another stage. */
    public AlteredFile<D> stage(Code stage) {
        this.stage = stage;
        return this;
    }

    /** With other clocks. */
    public AlteredFile<D> clocks(Clocks clocks) {
        this.clocks = clocks;
        return this;
    }

    /** With other marks of its handling. */
    public AlteredFile<D> handling(Handling handling) {
        this.handling = handling;
        return this;
    }

    /** With other data. */
    public AlteredFile<D> data(D data) {
        this.data = data;
        return this;
    }

    /** The file. */
    public CaseFile<D> file() {
        return new CaseFile<>(
                id,
                file.region(),
                file.procedure(),
                file.policy(),
                file.version(),
                file.at(),
                stage,
                file.cameFrom(),
                file.status(),
                file.flags(),
                file.participation(),
                file.waivers(),
                file.joint(),
                clocks,
                handling,
                data);
    }
}
