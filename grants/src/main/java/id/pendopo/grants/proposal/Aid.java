package id.pendopo.grants.proposal;

import jakarta.validation.constraints.NotNull;

/** What is asked for: kind and form (<i>jenis dan bentuk</i>). */
public record Aid(@NotNull AidType type, @NotNull AidForm form) {}
