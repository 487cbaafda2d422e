package id.pendopo.docs.architecture.house.ground;

import id.pendopo.docs.architecture.house.above.Upper;

/** Leans on something above it. */
record Lower(Upper upper) {}
