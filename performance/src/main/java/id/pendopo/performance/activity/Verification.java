package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an entry is verified (<i>verifikasi aktivitas</i>): by the superior first, then by each one's superior. Who is named by opaque
 * references.
 *
 * @param chain those who may be asked, in order; never the owner
 * @param rung whose turn it is among them; beyond the last it is the personnel office's
 * @param remark what the superior said when he returned it
 * @param verdict how many minutes count
 * @param silent those who were asked and did not answer until the close
 */
public record Verification(
        List<PersonRef> chain,
        int rung,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> remark,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Verdict> verdict,
        List<PersonRef> silent) {
    /** Not asked for yet. */
    static final Verification NONE = new Verification(List.of(), 0, Optional.empty(), Optional.empty(), List.of());

    /**
     * How many minutes count (<i>menit yang disetujui</i>).
     *
     * @param minutes from 1 up to what was claimed
     * @param by who approved; nobody where silence did
     * @param cause why it is less than was claimed
     */
    public record Verdict(
            int minutes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> by,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> cause) {
        /** Whether nobody had answered until the close. */
        @JsonIgnore
        public boolean isBySilence() {
            return by.isEmpty();
        }
    }

    /** Copies what it is given. */
    public Verification {
        chain = List.copyOf(chain);
        silent = List.copyOf(silent);
    }

    /** Whose turn it is; empty where it lies with the personnel office, because no superior can be reached. */
    public Optional<PersonRef> approver() {
        return rung < chain.size() ? Optional.of(chain.get(rung)) : Optional.empty();
    }

    /** Whether somebody above may still be asked. */
    @JsonIgnore
    public boolean isSomebodyAbove() {
        return rung + 1 < chain.size();
    }

    /** Whether it was given to a higher superior already. */
    @JsonIgnore
    public boolean isEscalated() {
        return rung > 0;
    }

    Verification asking(List<PersonRef> superiors) {
        return new Verification(superiors, 0, remark, verdict, silent);
    }

    /** Those who had their turn stay in front; whoever is asked now comes after them. */
    Verification passedOn(List<PersonRef> reachable) {
        List<PersonRef> all = new ArrayList<>(chain.subList(0, Math.min(rung, chain.size())));
        int turn = all.size();
        reachable.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Verification(all, turn, remark, verdict, silent);
    }

    Verification higher() {
        return new Verification(chain, rung + 1, remark, verdict, silent);
    }

    Verification returned(Optional<PersonalText> why) {
        return new Verification(chain, rung, why, verdict, silent);
    }

    Verification decided(Verdict now) {
        return new Verification(chain, rung, remark, Optional.of(now), silent);
    }

    Verification unanswered() {
        return new Verification(chain, rung, remark, verdict, chain.subList(0, Math.min(rung + 1, chain.size())));
    }

    Verification undone() {
        return new Verification(chain, rung, remark, Optional.empty(), silent);
    }
}
