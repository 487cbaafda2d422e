package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes files to a folder that was not there before, whole or not at all, so that nothing is overwritten. */
final class NewFolder {
    private NewFolder() {}

    /** The texts, each under its name. */
    static void write(Path out, Map<String, String> files) throws IOException {
        try {
            if (out.toAbsolutePath().getParent() != null) {
                Files.createDirectories(out.toAbsolutePath().getParent());
            }
            Files.createDirectory(out);
        } catch (FileAlreadyExistsException taken) {
            throw new Trouble(
                    Text.of("folder ini sudah ada", "this folder is there already"),
                    out.toString(),
                    Text.of(
                            "sebutkan folder baru; tidak ada yang ditimpa",
                            "name a new folder; nothing is overwritten"));
        }
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(out.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            for (String name : files.keySet()) {
                Files.deleteIfExists(out.resolve(name));
            }
            Files.delete(out);
            throw new Trouble(
                    Text.of("berkas tidak dapat ditulis", "the files cannot be written"),
                    out.toString(),
                    Text.of(
                            "periksa folder, izin dan ruang simpan",
                            "check the folder, its permissions and the space"));
        }
    }
}
