package id.pendopo.licensing.objection;

import id.pendopo.core.actor.Role;

/** The roles in an objection (<i>peran</i>); what a region calls them stands in its pack. */
public enum ObjectionRole implements Role {
    /** <i>Pemohon keberatan</i>: the applicant or holder, himself or by an attorney. */
    APPLICANT,
    /** <i>Loket</i>: enters what came on paper, and records receipts and lawsuits. */
    FRONT_OFFICE,
    /** <i>Penelaah keberatan</i>: drafts; never who verified, recommended or decided what is contested. */
    OBJECTION_REVIEWER,
    /** <i>Kepala DPMPTSP</i>: the official who decided decides on the objection. */
    APPROVER,
    /** <i>Penelaah banding</i>, for the superior. */
    APPEAL_REVIEWER,
    /** <i>Atasan pejabat</i>, the head of the region: decides on the appeal. */
    SUPERIOR
}
