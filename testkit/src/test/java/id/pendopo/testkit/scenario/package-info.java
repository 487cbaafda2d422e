@NullMarked
package id.pendopo.testkit.scenario;

import org.jspecify.annotations.NullMarked;
