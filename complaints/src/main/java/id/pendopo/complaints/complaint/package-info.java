/**
 * A complaint (<i>pengaduan pelayanan publik</i>), an aspiration or a request for information: from the report to an answer, and what
 * becomes of it after. The case goes through pages, each with its data, commands, events, steps and rules: how it comes in
 * ({@code Filing}), who works on it ({@code Casework}), what is answered ({@code Answering}), who may know what ({@code Shielding}), what
 * belongs together ({@code Family}) and what happens elsewhere ({@code Proceeding}).
 *
 * <p>Law: UU 25/2009 articles 36 to 50 [S]; the terms that the national channel publishes [S]; supervision by UU 23/2014 article 385 and PP
 * 12/2017 [S]; the states themselves are Pendopo's decision [D]. Start with
 * {@link id.pendopo.complaints.complaint.ComplaintWorkflow}; the numbers are in
 * {@link id.pendopo.complaints.complaint.ComplaintPolicy}. Not here: what anybody sees of a case, see
 * {@code id.pendopo.complaints.visibility} and {@code id.pendopo.complaints.publication}.
 */
@NullMarked
package id.pendopo.complaints.complaint;

import org.jspecify.annotations.NullMarked;
