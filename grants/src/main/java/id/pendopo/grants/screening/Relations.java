package id.pendopo.grants.screening;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ScreeningCode;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is related to whom (<i>hubungan pemeriksa, pengusul dan pengurus</i>): the port through which screening asks the registers of
 * officers, residents and council members. {@link RelationBook} answers it in memory. That two bear one surname is no relation. Must
 * be thread-safe.
 */
public interface Relations {
    /**
     * The links between those who reviewed or proposed this case and those who lead it. What cannot answer says
     * {@link Reading.Unavailable}, which is no pass.
     */
    Reading<Links> of(ScreeningSubject subject);

    /**
     * The kinds of links that were found, in order, each with how many reviewers or proposers it stands for (<i>daftar hubungan</i>):
     * where one more is related, it is another finding, and leave for the one before does not hold for it.
     */
    record Links(Map<Link, Integer> found) {
        /** @throws IllegalArgumentException if a link is of nobody */
        public Links {
            found = Collections.unmodifiableMap(new TreeMap<>(found));
            if (found.values().stream().anyMatch(many -> many < 1)) {
                throw new IllegalArgumentException("links: a link is of at least one person; leave the others out");
            }
        }
    }

    /** What kind of link (<i>jenis hubungan</i>). */
    enum Link {
        /** A reviewer sits on the board, or is the person who asks. */
        REVIEWER_IS_OFFICER(ScreeningCode.CONFLICT),
        /** A reviewer stands on the family card of one on the board. */
        REVIEWER_SAME_FAMILY_CARD(ScreeningCode.CONFLICT),
        /** A reviewer declared the relation, or somebody else did and it was found true. */
        REVIEWER_DECLARED(ScreeningCode.CONFLICT),
        /** The council member who proposed it sits on the board. */
        PROPOSER_IS_OFFICER(ScreeningCode.PROPOSER_LINK),
        /** He stands on the family card of one on the board. */
        PROPOSER_SAME_FAMILY_CARD(ScreeningCode.PROPOSER_LINK),
        /** The relation was declared. */
        PROPOSER_DECLARED(ScreeningCode.PROPOSER_LINK),
        /** Chair, secretary and treasurer stand on one family card. */
        BOARD_OF_ONE_FAMILY(ScreeningCode.SHELL);

        private final ScreeningCode code;

        Link(ScreeningCode code) {
            this.code = code;
        }

        /** Which finding it makes. */
        public ScreeningCode finding() {
            return code;
        }

        /** Its name as a code. */
        public Code code() {
            return Code.of(name());
        }
    }

    /** Where a region has no register of relations yet: nothing is found, and the run says who answered. */
    static Relations unconnected(Instant asOf) {
        return subject -> new Reading.NotFound<>(asOf, "unconnected", "");
    }
}
