package id.pendopo.cli;

import id.pendopo.core.policy.Opening;
import picocli.CommandLine.Option;

/** How a pack may be opened. */
final class PackOptions {
    @Option(names = "--illustration")
    private boolean illustration;

    @Option(names = "--historic")
    private boolean historic;

    Opening opening() {
        Opening opening = illustration ? Opening.strict().allowingIllustration() : Opening.strict();
        return historic ? opening.asHistory() : opening;
    }
}
