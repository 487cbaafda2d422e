package id.pendopo.core.journal;

/**
 * Where the random keys of commitments come from (<i>sumber kunci acak</i>): {@code new SecureRandom()::nextBytes} in
 * production, a seeded one in tests. This library has no randomness of its own.
 */
@FunctionalInterface
public interface KeySource {
    /** Fills the array with fresh random bytes that nobody can guess. */
    void next(byte[] into);
}
