/**
 * Notice (<i>pemberitahuan</i>): whom an accepted act, or a day that comes near, must be told, and in which words. A notice
 * is made of sealed journal entries and of values of a closed kind, so it has no place for a hidden name, number or address.
 * Start with {@link id.pendopo.core.notice.NoticeRule}. Not here: sending it, which is the host's.
 */
@NullMarked
package id.pendopo.core.notice;

import org.jspecify.annotations.NullMarked;
