package id.pendopo.examples.store.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one writer said until it died.
 *
 * @param done {@code case step} to {@code version hash}, as it was acknowledged
 * @param open what was begun and not acknowledged
 * @param doubts lines that a writer should never have to say
 */
record Killed(Map<String, String> done, Set<String> open, List<String> doubts) {
    private static final int THREADS = 4;

    /** When it is to die. */
    interface Moment {
        /** Told how many commands were acknowledged; says whether to kill now. */
        boolean isNow(int acknowledged) throws IOException;
    }

    /** Starts a writer, lets it write until that moment, kills it, and reads everything it has said. */
    static Killed at(
            Moment moment, String url, String run, long seed, Collection<String> open, String store, Path folder)
            throws IOException {
        Path tasks = folder.resolve("open-" + run);
        Files.write(tasks, open);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                url,
                run,
                Long.toString(seed),
                Integer.toString(THREADS),
                tasks.toString(),
                store);
        builder.redirectError(folder.resolve("errors-" + run).toFile());
        Process writer = builder.start();
        Killed killed = new Killed(new LinkedHashMap<>(), new LinkedHashSet<>(open), new ArrayList<>());
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            boolean dead = false;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                killed.hears(line);
                if (!dead && moment.isNow(killed.done.size())) {
                    // SIGKILL where there are signals: the program gets no last word. By its handle, because the
                    // process itself
                    // would close what it had said as well.
                    writer.toHandle().destroyForcibly();
                    dead = true;
                }
            }
        } finally {
            // Whatever happened to the one who watches, nobody is left writing.
            writer.toHandle().destroyForcibly();
        }
        try {
            writer.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        String errors = read(folder.resolve("errors-" + run));
        if (killed.done.isEmpty()) {
            throw new IllegalStateException("the writer acknowledged nothing: " + errors);
        }
        return killed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void hears(String line) {
        String[] words = line.split(" ");
        // The last line may have been cut in the middle: what was not said whole was not acknowledged.
        if (words.length < 3) {
            return;
        }
        String task = words[1] + " " + words[2];
        switch (words[0]) {
            case "BEGIN" -> open.add(task);
            case "DONE" -> {
                if (words.length == 5 && words[4].length() == 64) {
                    acknowledged(task, words[3] + " " + words[4]);
                }
            }
            case "REFUSED" -> {
                if (!line.contains("core.BUSY")) {
                    doubts.add(line);
                }
            }
            case "AWAY" -> {}
            default -> doubts.add(line);
        }
    }

    private void acknowledged(String task, String answer) {
        String before = done.put(task, answer);
        if (before != null && !before.equals(answer)) {
            doubts.add("%s was answered %s and then %s".formatted(task, before, answer));
        }
        open.remove(task);
    }
}
