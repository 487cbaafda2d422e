package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Messages are pushed again, overtake each other and get lost; the course depends on none of it. */
class OssProperties {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    @Provide
    Arbitrary<List<OssMessage>> messages() {
        List<String> codes = new ArrayList<>(OssStatusTable.published().rows().stream()
                .map(row -> row.code().value())
                .toList());
        codes.addAll(List.of("41", "42", "43", "44", "41", "42", "58", "91"));
        return Arbitraries.randomValue(random -> {
            List<OssMessage> told = new ArrayList<>();
            int count = random.nextInt(14);
            boolean counted = random.nextBoolean();
            for (int i = 1; i <= count; i++) {
                told.add(one(random, counted, i, codes));
            }
            return told;
        });
    }

    private static OssMessage one(Random random, boolean counted, int i, List<String> codes) {
        // Now and then two share an instant, an id or a place in the count, and some are missing in it.
        int number = random.nextInt(8) == 0 ? 1 + random.nextInt(i) : i;
        OssStamp plain = stamp(number);
        OssStamp stamp = counted
                ? OssStamp.of(plain.id(), START.plusSeconds(random.nextInt(100) * 3_600L), 2L * number)
                : new OssStamp(plain.id(), START.plusSeconds(3_600L * (number / 2)), plain.sequence());
        return switch (random.nextInt(8)) {
            case 0 ->
                new ReceivedNib(stamp, NIB, "O-1", "0" + (1 + random.nextInt(7)), List.of(), List.of(permit(PERMIT)));
            case 1 -> new ReceivedFile(stamp, NIB, PERMIT, "https://oss.example/file/" + i);
            case 2 ->
                new ReadLicence(
                        stamp, NIB, PERMIT, licence(1, "n-" + random.nextInt(2)).issuance());
            default ->
                new ReadStatus(
                        stamp,
                        NIB,
                        random.nextInt(6) == 0 ? OTHER : PERMIT,
                        OssStatusCode.of(codes.get(random.nextInt(codes.size()))));
        };
    }

    @Property
    void once_all_have_arrived_order_and_repetition_do_not_matter(
            @ForAll("messages") List<OssMessage> messages, @ForAll long seed) {
        OssCourse course = OssCourse.of(PERMIT, messages, OssStatusTable.published());
        Random random = new Random(seed);
        List<OssMessage> again = new ArrayList<>(messages);
        for (OssMessage one : messages) {
            for (int times = random.nextInt(3); times > 0; times--) {
                again.add(one);
            }
        }
        Collections.shuffle(again, random);
        assertThat(OssCourse.of(PERMIT, again, OssStatusTable.published())).isEqualTo(course);
    }

    @Property
    void stops_and_starts_alternate_beginning_with_a_stop(@ForAll("messages") List<OssMessage> messages) {
        List<OssTurn> turns =
                OssCourse.of(PERMIT, messages, OssStatusTable.published()).turns();
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).effect().isStop()).isEqualTo(i % 2 == 0);
        }
    }

    @Property
    void every_unknown_code_is_a_task(@ForAll("messages") List<OssMessage> messages) {
        OssCourse course = OssCourse.of(PERMIT, messages, OssStatusTable.published());
        for (OssSeen seen : course.seen()) {
            boolean known = OssStatusTable.published().find(seen.status()).isPresent();
            assertThat(course.tasks()
                            .contains(new OssTask(
                                    OssTaskKind.STATUS_UNKNOWN,
                                    PERMIT,
                                    seen.status().value())))
                    .isEqualTo(!known);
        }
    }

    /** Whatever came, the term is in one piece: it stands still exactly when the last turn was a stop. */
    @Property
    void the_term_follows_its_turns(@ForAll("messages") List<OssMessage> messages) {
        OssCourse course = OssCourse.of(PERMIT, messages, OssStatusTable.published());
        ClockState clock =
                course.clock(Term.workingDays(7), START, OfficeHours.DEFAULT, WIB, WorkingCalendar.national());
        assertThat(clock.phase()).isEqualTo(course.isStopped() ? Phase.PAUSED : Phase.RUNNING);
    }
}
