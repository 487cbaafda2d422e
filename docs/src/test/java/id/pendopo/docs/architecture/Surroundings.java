package id.pendopo.docs.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * What a pure function may not ask: the clock, chance, threads, the machine's zone and language, dates of files, the
 * network. All of it comes in as a value or through a port.
 */
final class Surroundings {

    private static final Set<String> WHOLE_CLASSES = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.Timer",
            "java.lang.Thread",
            "java.lang.ProcessBuilder",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection");

    private static final Set<String> CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.file.Files.getLastModifiedTime",
            "java.io.File.lastModified",
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.util.Collection.parallelStream",
            "java.util.Collections.shuffle");

    /** Who waits for threads that the caller lent passes an interruption on, and asks nothing else of a thread. */
    private static final Map<String, Set<String>> WAITS_FOR_LENT_THREADS =
            Map.of("id.pendopo.performance.batch.OrderedWork", Set.of("currentThread", "isInterrupted", "interrupt"));

    private Surroundings() {}

    static ArchCondition<JavaClass> askTheSurroundings() {
        DescribedPredicate<JavaAccess<?>> forbidden =
                DescribedPredicate.describe("asks the surroundings", Surroundings::isForbidden);
        return new ArchCondition<>("ask the clock, chance, threads, the machine's settings or the network") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        if (owner.isEquivalentTo(Thread.class)
                && WAITS_FOR_LENT_THREADS
                        .getOrDefault(access.getOriginOwner().getName(), Set.of())
                        .contains(name)) {
            return false;
        }
        if (WHOLE_CLASSES.contains(owner.getName()) || owner.getPackageName().startsWith("java.net.http")) return true;
        if (CALLS.contains(owner.getName() + "." + name) || name.equals("parallelStream")) return true;
        if (owner.isEquivalentTo(Clock.class)) return name.startsWith("system") || name.startsWith("tick");
        // With a clock handed in as a value, asking is the caller's decision.
        boolean clockGiven = access.getTarget().getFullName().contains("java.time.Clock");
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !clockGiven;
    }
}
