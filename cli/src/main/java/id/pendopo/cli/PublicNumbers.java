package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.publication.PublicIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The random numbers under which grants to persons stand in open data. A file keeps them, one case a line, so that the next edition
 * has the same; who has that file can tell the cases, so it is not for the public.
 */
final class PublicNumbers implements PublicIds {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    private final Optional<Path> file;
    private final Map<CaseId, String> numbers = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private boolean changed;

    private PublicNumbers(Optional<Path> file) {
        this.file = file;
    }

    static PublicNumbers of(Optional<Path> file) throws IOException {
        PublicNumbers all = new PublicNumbers(file);
        if (file.isPresent() && Files.exists(file.get())) {
            for (String line : Files.readAllLines(Troubles.file(file.get()))) {
                String[] parts = line.split(" ", -1);
                if (parts.length != 2 || !parts[1].matches("[a-z]{" + LENGTH + "}")) {
                    throw new Trouble(
                            Text.of("baris ini bukan nomor acak", "this line is no random number"),
                            file.get() + ":" + (all.numbers.size() + 1),
                            Text.of(
                                    "sebutkan berkas yang ditulis perintah ini",
                                    "name the file that this command wrote"));
                }
                all.numbers.put(AuditFiles.caseId(parts[0]), parts[1]);
            }
        }
        return all;
    }

    @Override
    public synchronized Optional<String> ofPerson(CaseId id) {
        if (file.isEmpty()) {
            throw new Trouble(
                    Text.of("penerima perorangan memerlukan nomor acak", "grants to persons need random numbers"),
                    "--numbers FILE",
                    Text.of(
                            "sebutkan berkas yang menyimpannya; berkas baru dibuat bila belum ada",
                            "name the file that keeps them; a new one is made where there is none"));
        }
        return Optional.of(numbers.computeIfAbsent(id, one -> {
            changed = true;
            return drawn();
        }));
    }

    /** Letters only: nobody can take it for an official number. */
    private String drawn() {
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    void save() throws IOException {
        if (changed && file.isPresent()) {
            List<String> lines = numbers.entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue())
                    .toList();
            Files.write(file.get(), lines);
        }
    }
}
