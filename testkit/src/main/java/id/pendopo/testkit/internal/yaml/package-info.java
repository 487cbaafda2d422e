/** Reading YAML into nodes that know their line; behind this wall stands Jackson's YAML. */
@NullMarked
package id.pendopo.testkit.internal.yaml;

import org.jspecify.annotations.NullMarked;
