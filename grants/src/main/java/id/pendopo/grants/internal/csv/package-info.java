/** Reading CSV, by the library that an application may bring. Nobody outside this module leans on it. */
@NullMarked
package id.pendopo.grants.internal.csv;

import org.jspecify.annotations.NullMarked;
