/**
 * That JSON is the same over both lines of Jackson (<i>uji JSON</i>). Law: none. Start with
 * {@link id.pendopo.testkit.json.TwoJacksons}. Jackson 2 is needed only by who asks for it, and he names it himself.
 */
@NullMarked
package id.pendopo.testkit.json;

import org.jspecify.annotations.NullMarked;
