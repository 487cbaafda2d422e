package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import java.util.Set;
import java.util.stream.Stream;

/** From where a file may be returned to the applicant (<i>tahap yang boleh mengembalikan</i>) [D]. */
public enum ReturnOrigin {
    /** The counter. */
    REGISTRATION(ApplicationStage.SUBMITTED),
    /** The technical check. */
    TECHNICAL(ApplicationStage.TECHNICAL_REVIEW),
    /** The visit. */
    INSPECTION(ApplicationStage.FIELD_INSPECTION);

    private final ApplicationStage stage;

    ReturnOrigin(ApplicationStage stage) {
        this.stage = stage;
    }

    /** Whether one of these is this stage. */
    static boolean allows(Set<ReturnOrigin> some, Code stage) {
        return Stream.of(values())
                .anyMatch(one -> some.contains(one) && one.stage.code().equals(stage));
    }
}
