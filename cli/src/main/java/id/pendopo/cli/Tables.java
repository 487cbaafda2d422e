package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Text;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads tables that come as CSV and tells their faults row by row. */
final class Tables {
    private Tables() {}

    /** The table in a file; one that is over the limit is not read into memory. */
    static TableFile read(Path path, Charset charset) throws IOException {
        Path file = Troubles.file(path);
        if (Files.size(file) > TableFile.MAX_BYTES) {
            throw new Trouble(
                    Text.of("berkas terlalu besar", "the file is too large"),
                    file.toString(),
                    Text.of(
                            "paling banyak " + TableFile.MAX_BYTES + " bita",
                            "at most " + TableFile.MAX_BYTES + " bytes"));
        }
        return TableFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), charset);
    }

    static void tell(List<RowFinding> findings, Console console) {
        FindingCatalogue words = AuditFiles.words();
        for (RowFinding one : findings) {
            String row = one.row() == 0 ? "" : ", " + Text.of("baris ", "row ").in(console.locale()) + one.row();
            console.say(one.table() + row + ": " + words.line(one.finding(), console.locale()));
        }
    }
}
