package id.pendopo.core.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shells and tools that an auditor may have, as far as this machine has them. */
final class Shells {
    static final List<String> TOOLS = List.of("sha256sum", "awk", "sed", "paste", "mktemp");

    private Shells() {}

    /** What a script said, and with which code it ended. */
    record Result(int exit, String output) {}

    /** Each shell that is here, as the words it is called with. */
    static List<List<String>> all() {
        List<List<String>> shells = new ArrayList<>();
        for (String shell : List.of("dash", "bash", "busybox", "ksh", "zsh")) {
            if (isThere(shell)) {
                shells.add(shell.equals("busybox") ? List.of(shell, "sh") : List.of(shell));
            }
        }
        return shells;
    }

    static boolean isThere(String tool) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    static Result run(List<String> shell, Path script, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(shell);
        command.add(script.toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the script does not end");
        }
        return new Result(process.exitValue(), output);
    }
}
