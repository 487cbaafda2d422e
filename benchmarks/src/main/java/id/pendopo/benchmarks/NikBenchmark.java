package id.pendopo.benchmarks;

import id.pendopo.core.identity.Nik;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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

/**
 * Checking an identity number: ours, one loop over the digits that checks the same, and a regular expression. The regular
 * expression lets 31 June through, so it does less. Numbers are invented.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NikBenchmark {
    private static final int NUMBERS = 1 << 10;
    private static final Pattern REGEX = Pattern.compile(
            "[1-9]\\d{5}(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");
    private static final int[] LENGTH = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Every number right, or every fourth wrong somewhere. */
    @Param({"right", "mixed"})
    public String kind = "";

    private final String[] numbers = new String[NUMBERS];
    private int next;

    /** Makes the numbers and compares what ours and the loop say of each. */
    @Setup(Level.Trial)
    public void prepare() {
        Random random = new Random(3273);
        for (int i = 0; i < NUMBERS; i++) {
            int day = 1 + random.nextInt(28) + 40 * random.nextInt(2);
            String right = "%06d%02d%02d%02d%04d"
                    .formatted(
                            110101 + random.nextInt(800_000),
                            day,
                            1 + random.nextInt(12),
                            random.nextInt(100),
                            1 + random.nextInt(9_999));
            numbers[i] = kind.equals("mixed") && i % 4 == 0 ? spoilt(right, random) : right;
        }
        for (String number : numbers) {
            if (Nik.isAcceptable(number) != isRight(number) || Nik.find(number).isPresent() != isRight(number)) {
                throw new IllegalStateException("nik: two ways disagree");
            }
        }
    }

    private static String spoilt(String right, Random random) {
        int at = random.nextInt(16);
        return switch (random.nextInt(4)) {
            case 0 -> right.substring(0, at) + "O" + right.substring(at + 1);
            case 1 -> right.substring(0, 15);
            case 2 -> right.substring(0, 8) + "13" + right.substring(10);
            default -> right.substring(0, 6) + "3106" + right.substring(10);
        };
    }

    private String number() {
        next = (next + 1) & (NUMBERS - 1);
        return numbers[next];
    }

    /** Ours: is it one? */
    @Benchmark
    public boolean pendopo() {
        return Nik.isAcceptable(number());
    }

    /** Ours: the value itself, or nothing. */
    @Benchmark
    public Object pendopoValue() {
        return Nik.find(number());
    }

    /** One loop over the digits, then the day. */
    @Benchmark
    public boolean handWritten() {
        return isRight(number());
    }

    /** What most forms do. */
    @Benchmark
    public boolean regex() {
        return REGEX.matcher(number()).matches();
    }

    private static boolean isRight(String text) {
        if (text.length() != 16) {
            return false;
        }
        long value = 0;
        for (int i = 0; i < 16; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = 10 * value + digit;
        }
        int day = (int) (value / 100_000_000 % 100);
        int month = (int) (value / 1_000_000 % 100);
        int year = (int) (value / 10_000 % 100);
        day = day > 40 ? day - 40 : day;
        return value >= 1_000_000_000_000_000L
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LENGTH[month]
                && (day < 29 || month != 2 || year % 4 == 0)
                && value % 10_000 != 0;
    }
}
