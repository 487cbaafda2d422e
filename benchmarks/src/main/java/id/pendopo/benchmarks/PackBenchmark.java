package id.pendopo.benchmarks;

import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opening a region's pack, as an application does once when it starts: the files are read and judged, and each version of the
 * procedure is built, linted and model-checked. Beside it the least that reading them costs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PackBenchmark {
    /** Whose pack. */
    @Param({"32.73", "16.05"})
    public String region = "";

    private final JsonMapper mapper = JsonMapper.builder().build();

    @SuppressWarnings("NullAway.Init") // the harness calls prepare first
    private Path folder;

    @SuppressWarnings("NullAway.Init") // the harness calls prepare first
    private RegionPack pack;

    /** Finds the pack, or says where it was looked for, and opens it once: a fault shows before anything is measured. */
    @Setup(Level.Trial)
    public void prepare() {
        folder = Regions.folder(region);
        pack = Regions.open(region);
    }

    /** Ours: files, values, workflows, lint and model check. */
    @Benchmark
    public Procedure<Proposal> pendopo() {
        return ProposalProcedure.in(Regions.open(region));
    }

    /** Ours, the workflows alone: built, linted and model-checked from an open pack. */
    @Benchmark
    public Procedure<Proposal> pendopoWorkflows() {
        return ProposalProcedure.in(pack);
    }

    /** The limit: the same files read into trees with Jackson, and nothing judged. */
    @Benchmark
    public Map<String, JsonNode> jacksonTrees() {
        Map<String, JsonNode> trees = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                trees.put(file.toString(), mapper.readTree(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trees;
    }
}
