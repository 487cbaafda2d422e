package id.pendopo.complaints.category;

import id.pendopo.core.policy.OwnFields;

/**
 * What a report of one leaf is asked for beside its text (<i>isian menurut kategori</i>). Whoever comes by a channel without forms may leave
 * it out and is asked before verification.
 *
 * @param place whether a place on the map is needed
 * @param attachment whether a picture or paper is needed
 * @param fields what only this leaf asks; one that is required is required from the stage {@code RECEIVED}: nobody verifies without it
 */
public record LeafForm(boolean place, boolean attachment, OwnFields fields) {
    /** Nothing beside the text. */
    public static final LeafForm TEXT_ONLY = new LeafForm(false, false, OwnFields.NONE);
}
