@NullMarked
package id.pendopo.grants.screening;

import org.jspecify.annotations.NullMarked;
