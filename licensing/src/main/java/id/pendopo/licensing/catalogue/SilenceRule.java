package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;

/**
 * What the silence of one stage brings about (<i>aturan tidak ada tanggapan</i>), beside that of the whole term.
 *
 * @param at in which stage
 * @param term after how long
 * @param effect what then
 * @param source which rule says so
 */
public record SilenceRule(ServiceStage at, Term term, SilenceEffect effect, LegalSource source) {}
