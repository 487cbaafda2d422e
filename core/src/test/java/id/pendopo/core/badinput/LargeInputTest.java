package id.pendopo.core.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {
    /** Whoever sends a hundred megabytes gets an answer, and the server that gives it keeps its memory: 64 MB do for all. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_hundred_megabytes_of_anything_are_answered_in_sixty_four(@TempDir Path folder) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeInput.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(said(program)).contains(LargeInput.SAID).doesNotContain("OutOfMemoryError", "StackOverflowError");
        assertThat(program.waitFor()).isZero();
    }

    private static String said(Process program) throws IOException {
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
