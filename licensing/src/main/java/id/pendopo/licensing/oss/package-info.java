/**
 * What passes between a region and the national licensing system OSS-RBA (<i>integrasi OSS-RBA</i>): the messages both ways as records,
 * the table of status codes, what the messages received so far come to, and which command or task follows. No socket is opened here: an
 * adapter of the region translates, by the table in {@link id.pendopo.licensing.oss.OssFields}. Source: the published integration guide
 * (<i>Pedoman Integrasi Aplikasi</i>) 4.3.22 of 19 June 2024 [S]; whether PP 28/2025 changed it is not known [?]. Start with
 * {@link id.pendopo.licensing.oss.OssCourse}. What nobody knows for sure becomes a task for a person, never a guess.
 */
@NullMarked
package id.pendopo.licensing.oss;

import org.jspecify.annotations.NullMarked;
