package id.pendopo.core.notice;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.Optional;

/** Whom a notice is for (<i>penerima pemberitahuan</i>), opaque: where he can be reached is known to the host alone. */
public sealed interface NoticeRecipient {
    /** A short text that is the same for the same recipient. */
    String key();

    /** A party of the case. */
    record Party(PersonRef person) implements NoticeRecipient {
        @Override
        public String key() {
            return person.value();
        }
    }

    /** Somebody who follows the case and is no party of it. */
    record Follower(PersonRef person) implements NoticeRecipient {
        @Override
        public String key() {
            return person.value();
        }
    }

    /** The officer with whom the case lies. */
    record Officer(PersonRef person) implements NoticeRecipient {
        @Override
        public String key() {
            return person.value();
        }
    }

    /**
     * Whoever holds a role.
     *
     * @param role the role
     * @param unit of which unit, where the case names one
     */
    record Holders(Code role, Optional<Code> unit) implements NoticeRecipient {
        @Override
        public String key() {
            return unit.map(one -> role + "/" + one).orElse(role.value());
        }
    }
}
