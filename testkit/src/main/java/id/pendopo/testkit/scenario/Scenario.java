package id.pendopo.testkit.scenario;

import java.nio.file.Path;

/** One acceptance case as it was read (<i>skenario</i>). Immutable; run it with {@link ScenarioRunner}. */
public final class Scenario {
    private final Path path;
    private final String name;
    private final int line;
    private final Content content;

    /** What a scenario does: it acts on cases, or it computes. */
    sealed interface Content permits Script, Computation {}

    Scenario(Path path, String name, int line, Content content) {
        this.path = path;
        this.name = name;
        this.line = line;
        this.content = content;
    }

    /** What it is called, in the words of the law. */
    public String name() {
        return name;
    }

    /** The file it stands in. */
    public Path path() {
        return path;
    }

    /** The file it stands in, as people read it: with forward slashes. */
    public String file() {
        return path.toString().replace('\\', '/');
    }

    /** The line it begins in, from 1. */
    public int line() {
        return line;
    }

    Content content() {
        return content;
    }

    @Override
    public String toString() {
        return file() + ":" + line + " " + name;
    }
}
