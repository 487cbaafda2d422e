package id.pendopo.core.monitoring;

import java.time.LocalDate;

/** Where a count stands: which procedure, and of which day. */
record Cell(String procedure, LocalDate day) {}
