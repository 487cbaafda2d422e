@NullMarked
package id.pendopo.testkit.json;

import org.jspecify.annotations.NullMarked;
