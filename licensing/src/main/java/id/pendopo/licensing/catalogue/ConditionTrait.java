package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.risk.RiskLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a condition of the catalogue may ask of a case (<i>unsur keadaan permohonan</i>): a closed list [D]. */
public enum ConditionTrait {
    /** The kind of applicant (<i>jenis pelaku usaha</i>). */
    ACTOR_KIND(names(ActorKind.values())),
    /** The scale of the business (<i>skala usaha</i>). */
    SCALE(names(BusinessScale.values())),
    /** The level of risk (<i>tingkat risiko</i>). */
    RISK(names(RiskLevel.values())),
    /** What the licence is about; of use for papers that all types share. */
    SUBJECT(names(LicenceSubject.values())),
    /** The track. */
    TRACK(names(Track.values())),
    /** What is asked for. */
    APPLICATION_KIND(names(ApplicationKind.values())),
    /** Who hands it in. */
    FILED_BY(names(FiledBy.values())),
    /** The questions of the type that the applicant answered by yes. */
    ANSWER();

    private final Set<Code> codes;

    ConditionTrait(String... codes) {
        Set<Code> known = new TreeSet<>();
        for (String one : codes) {
            known.add(Code.of(one));
        }
        this.codes = Collections.unmodifiableSet(known);
    }

    /** Every answer there is; none for {@link #ANSWER}, where each type has its own. */
    public Set<Code> codes() {
        return codes;
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
