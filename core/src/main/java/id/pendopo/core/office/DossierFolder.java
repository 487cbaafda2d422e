package id.pendopo.core.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes a dossier: whole into a folder beside, then moved, so that nobody ever sees half of one. */
final class DossierFolder {
    private DossierFolder() {}

    static void write(SortedMap<String, String> files, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path name = target.getFileName();
        if (name == null || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path part = target.resolveSibling("." + name + ".part");
        Files.createDirectories(part.getParent());
        // Two that write the same dossier at once: the later one is told so here and not halfway.
        Files.createDirectory(part, ownersOnly(part));
        try {
            for (var file : files.entrySet()) {
                Path path = part.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            Files.move(part, target);
        } catch (IOException | RuntimeException failed) {
            remove(part);
            throw failed;
        }
    }

    /** It may hold personal data, so where the file system knows of owners it is theirs alone. */
    private static FileAttribute<?>[] ownersOnly(Path near) throws IOException {
        boolean knowsOwners = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
