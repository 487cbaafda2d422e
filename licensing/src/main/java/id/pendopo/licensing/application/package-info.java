/**
 * An application for a licence (<i>permohonan izin</i>): from the draft to the one decision that ends it, with corrections, inspection,
 * recommendation, fee, signing and what silence means.
 *
 * <p>Law: Law 30/2014 on government administration as amended (terms, silence, delivery), Government Regulation 28/2025 (levels of risk,
 * bounded rounds of correction), Law 1/2022 (fees); the stages themselves are Pendopo's decision [D] where no article is named. Start
 * with {@link id.pendopo.licensing.application.ApplicationWorkflow}; the numbers are in
 * {@link id.pendopo.licensing.application.ApplicationPolicy}. Not here: what becomes of a licence once it is issued, see
 * {@code id.pendopo.licensing.licence}.
 */
@NullMarked
package id.pendopo.licensing.application;

import org.jspecify.annotations.NullMarked;
