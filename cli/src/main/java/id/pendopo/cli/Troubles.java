package id.pendopo.cli;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackProblem;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.workflow.WorkflowFlawed;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what may stop a command into words. */
final class Troubles {
    static final Text SHOW_AS_EXAMPLE =
            Text.of("tambahkan --illustration untuk peragaan", "add --illustration to show it as an example");

    private Troubles() {}

    /** Whether nothing stands against a pack but that its values are invented. */
    static boolean isForIllustrations(Collection<PackFault> faults) {
        List<PackFault> blocking =
                faults.stream().filter(fault -> !fault.warning()).toList();
        return !blocking.isEmpty() && blocking.stream().allMatch(fault -> fault.problem() == PackProblem.ILLUSTRATION);
    }

    static Trouble of(Exception failure) {
        if (failure instanceof Trouble trouble) {
            return trouble;
        }
        if (failure instanceof PackRefused refused) {
            return new Trouble(
                    Text.of("paket daerah ditolak", "the region pack is refused"),
                    reader -> refused.faults().stream()
                            .filter(fault -> !fault.warning())
                            .map(fault -> fault.in(reader))
                            .limit(10)
                            .collect(Collectors.joining("\n      ", "\n      ", "")),
                    isForIllustrations(refused.faults())
                            ? SHOW_AS_EXAMPLE
                            : Text.of("jalankan 'lint' untuk melihat semuanya", "run 'lint' to see everything"));
        }
        if (failure instanceof WorkflowFlawed flawed) {
            return new Trouble(
                    Text.of("alur kerja cacat", "the workflow is flawed"),
                    flawed::in,
                    Text.of("jalankan 'lint' untuk melihat semuanya", "run 'lint' to see everything"));
        }
        if (failure instanceof CalendarYearMissing missing) {
            int year = missing.year();
            return new Trouble(
                    Text.of("kalender kerja tahun " + year + " belum ada", "there is no calendar of " + year),
                    Integer.toString(year),
                    Text.of(
                            "tambahkan keputusan hari libur tahun itu ke 'years' pada calendar.json, lalu pakai --region",
                            "add that year's decree to 'years' in calendar.json, then use --region"));
        }
        if (failure instanceof UncheckedIOException || failure instanceof java.io.IOException) {
            return new Trouble(
                    Text.of("berkas tidak dapat dibaca", "the file cannot be read"),
                    String.valueOf(failure.getMessage()),
                    Text.of("periksa berkas, izin dan UTF-8", "check the file, its permissions and UTF-8"));
        }
        return new Trouble(
                Text.of("perintah tidak dapat dijalankan", "the command cannot be carried out"),
                failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                Text.of("periksa isian perintah", "check what the command was given"));
    }

    static Path file(Path path) {
        if (Files.isDirectory(path)) {
            throw new Trouble(
                    Text.of("ini folder, bukan berkas", "this is a folder, not a file"),
                    path.toString(),
                    Text.of("sebutkan berkasnya", "name the file"));
        }
        return existing(path);
    }

    static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new Trouble(
                    Text.of("berkas atau folder ini tidak ada", "there is no such file or folder"),
                    path.toString(),
                    Text.of("periksa ejaan dan folder kerja", "check the spelling and the working folder"));
        }
        return path;
    }

    /** A folder with a {@code region.json}. */
    static Path pack(Path path) {
        existing(path);
        if (!Files.isDirectory(path)) {
            throw new Trouble(
                    Text.of("ini berkas, bukan paket daerah", "this is a file, not a region pack"),
                    path.toString(),
                    Text.of("sebutkan folder yang memuat region.json", "name the folder that holds region.json"));
        }
        return path;
    }
}
