package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;

/** A stage of a procedure (<i>tahap</i>). Enums of a module implement it, and so does a region's {@link ReviewStage}. */
public interface Stage {
    /** The stage's code, for example {@code TU_CHECK}. */
    String name();

    /** The name as a code, which is what the case file keeps. */
    default Code code() {
        return Code.of(name());
    }
}
