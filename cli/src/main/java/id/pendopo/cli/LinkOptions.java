package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.licensing.verification.LinkKey;
import id.pendopo.licensing.verification.VerificationLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The host of the links of licences, and the file of the secret with which they are checked. */
final class LinkOptions {
    private static final long MOST_BYTES = 10_000;

    @Option(names = "--host", paramLabel = "HOST")
    private Optional<String> host = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE")
    private Optional<Path> key = Optional.empty();

    /** Empty when neither is named. */
    Optional<VerificationLinks> links() throws IOException {
        if (host.isEmpty() && key.isEmpty()) {
            return Optional.empty();
        }
        if (host.isEmpty() || key.isEmpty()) {
            throw new Trouble(
                    Text.of("tautan verifikasi butuh alamat dan kunci", "verification links need a host and a key"),
                    host.isEmpty() ? "--host HOST" : "--key FILE",
                    Text.of("sebutkan keduanya", "name both"));
        }
        try {
            return Optional.of(VerificationLinks.to(host.get(), List.of(secret(key.get()))));
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("alamat atau kunci tidak dapat dipakai", "the host or the key cannot be used"),
                    String.valueOf(none.getMessage()),
                    Text.of(
                            "alamat seperti izin.contoh.go.id; kunci 64 angka heksadesimal atau lebih",
                            "a host like izin.contoh.go.id; a key of 64 hexadecimal digits or more"));
        }
    }

    /** What is in the file is never repeated, whatever is wrong with it. */
    private static LinkKey secret(Path path) throws IOException {
        Path file = Troubles.file(path);
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException("key file: is too large");
        }
        String text = Files.readString(file).strip();
        if (!text.matches("(?:[0-9a-fA-F]{2})+")) {
            throw new IllegalArgumentException("key file: holds something else than hexadecimal digits");
        }
        return LinkKey.of(HexFormat.of().parseHex(text));
    }
}
