package id.pendopo.examples.store.crash;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * One database that lives through many crashes: a writer is started, killed after a random number of acknowledged commands, the
 * database is opened again and counted, and the next writer goes on where that one died. What was open is repeated by it.
 */
final class CrashTrial {
    private static final int FEWEST = 5;
    private static final int MOST = 60;

    private final String url;
    private final Path folder;
    private final long seed;
    private final Random random;
    private final Map<String, String> acknowledged = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private Set<String> open = new LinkedHashSet<>();
    private int kills;
    private int serverKills;
    private int neverWritten;
    private int writtenUnheard;
    private int entries;

    CrashTrial(String url, Path folder, long seed) throws SQLException {
        this.url = url;
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
        try (Database database = Database.at(url)) {
            database.prepare();
        }
    }

    /** A server that can be killed as well. */
    interface Server {
        /** Kills it without warning, and starts it again on the same data. */
        void crash() throws IOException;
    }

    /** Kills one writer. */
    CrashTrial kill() throws IOException {
        int after = FEWEST + random.nextInt(MOST - FEWEST);
        int spin = random.nextInt(2_000_000);
        return kill(done -> {
            if (done < after) {
                return false;
            }
            spin(spin);
            return true;
        });
    }

    /** Kills the server under a writer, lets the writer find it again, and kills the writer too. */
    CrashTrial killWithServer(Server server) throws IOException {
        int first = FEWEST + random.nextInt(MOST - FEWEST);
        int second = first + FEWEST + random.nextInt(MOST - FEWEST);
        int[] crashed = new int[1];
        kill(done -> {
            if (done >= first && crashed[0] == 0) {
                crashed[0] = 1;
                server.crash();
            }
            return done >= second;
        });
        serverKills++;
        return this;
    }

    /** Between two acknowledgements, too: not only when a line has just come. */
    private static void spin(int nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private CrashTrial kill(Killed.Moment moment) throws IOException {
        kills++;
        Killed killed = Killed.at(moment, url, Integer.toString(kills), seed + kills, open, "whole", folder);
        killed.doubts().forEach(doubt -> fault("the writer said " + doubt));
        killed.done().forEach((task, answer) -> {
            String before = acknowledged.put(task, answer);
            if (before != null && !before.equals(answer)) {
                fault("%s was answered %s and, after a crash, %s".formatted(task, before, answer));
            }
        });
        open = killed.open();
        try (Database database = Database.at(url)) {
            count(database, killed);
        }
        return this;
    }

    private void fault(String text) {
        faults.add("kill %d: %s".formatted(kills, text));
    }

    private void count(Database database, Killed killed) {
        Recount.Result result = Recount.of(database);
        result.faults().forEach(this::fault);
        entries = result.entries().size();
        acknowledged.forEach((task, answer) -> {
            JournalEntry entry = result.entries().get(task);
            if (entry == null) {
                fault("%s was acknowledged and is lost".formatted(task));
            } else if (!answer.equals(entry.seq() + " " + entry.hash())) {
                fault("%s was acknowledged as %s and is %d %s".formatted(task, answer, entry.seq(), entry.hash()));
            }
        });
        result.entries().keySet().forEach(task -> {
            if (!acknowledged.containsKey(task) && !open.contains(task)) {
                fault("%s is there and nobody gave it".formatted(task));
            }
        });
        for (String task : open) {
            if (result.entries().containsKey(task)) {
                writtenUnheard++;
            } else {
                neverWritten++;
            }
        }
        repeat(database, killed.done());
    }

    /** The same command with the same id gets the same answer, and writes nothing. */
    private void repeat(Database database, Map<String, String> done) {
        Office office = Database.office(database.store());
        done.forEach((task, answer) -> {
            Answer again = Task.parse(task).give(office);
            String told =
                    again.entry().map(entry -> entry.seq() + " " + entry.hash()).orElse("refused " + again.codes());
            if (!again.repeated() || !told.equals(answer)) {
                fault("%s was acknowledged as %s and its repetition gets %s".formatted(task, answer, told));
            }
        });
    }

    /** Everything that did not add up, over all crashes. */
    List<String> faults() {
        return faults;
    }

    int kills() {
        return kills;
    }

    /** In one line, for whoever watches. */
    String told() {
        return ("seed %d: %d writers killed, %d of them after the server; %d commands acknowledged, %d entries;"
                        + " open when a writer died: %d written whole, %d not at all; %d faults")
                .formatted(
                        seed,
                        kills,
                        serverKills,
                        acknowledged.size(),
                        entries,
                        writtenUnheard,
                        neverWritten,
                        faults.size());
    }
}
