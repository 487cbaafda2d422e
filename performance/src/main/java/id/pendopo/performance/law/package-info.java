/**
 * The regulations on which performance rests (<i>dasar hukum kinerja</i>), and the words of everything that it may find wrong. Start
 * with {@link id.pendopo.performance.law.PerformanceLaw}.
 */
@NullMarked
package id.pendopo.performance.law;

import org.jspecify.annotations.NullMarked;
