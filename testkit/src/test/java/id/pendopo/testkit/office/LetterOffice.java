package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Staff;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.OwnRule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An office of letters, and what its tests say often. */
final class LetterOffice {
    static final Actor CITIZEN = Actor.of("w1", Letter.As.CITIZEN);
    static final Actor CLERK = Actor.of("c1", Letter.As.CLERK);
    static final Actor HEAD = Actor.of("h1", Letter.As.HEAD);

    private static final String REGION = """
                        {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
                        """;

    private final Office office;
    private int attempts;

    LetterOffice(Store store) {
        this(store, Staff.UNKNOWN);
    }

    LetterOffice(Store store, Staff staff) {
        this(store, staff, pack());
    }

    LetterOffice(Store store, Staff staff, RegionPack pack, OwnRule... rules) {
        this.office = Office.in(pack)
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Letter.Provider())
                .staff(staff)
                .also(Letter.PROCEDURE, rules)
                .attempts(200)
                .open();
    }

    static RegionPack pack() {
        return RegionPack.fromFiles(Map.of("region.json", REGION), Opening.strict());
    }

    /** The same region, after a decree has made these days regional holidays. */
    static RegionPack packWithout(String... workingDays) {
        String days = Arrays.stream(workingDays).map(day -> """
                        {"date": "%s", "type": "REGIONAL_HOLIDAY", "name": {"id": "Libur contoh", "en": "Sample holiday"},
                         "source": "Keputusan Contoh 3/2026", "standing": "DECISION"}
                        """.formatted(day)).collect(Collectors.joining(","));
        return RegionPack.fromFiles(
                Map.of("region.json", REGION, "calendar.json", "{\"days\": [%s]}".formatted(days)), Opening.strict());
    }

    Office office() {
        return office;
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text + "+07:00").toInstant();
    }

    Answer ask(String id, Command command, Actor actor, String when) {
        return office.handle(
                Letter.PROCEDURE, CaseId.of(id), command, actor, at(when), CommandId.of("attempt-" + attempts++));
    }

    LetterOffice does(String id, Command command, Actor actor, String when) {
        Answer answer = ask(id, command, actor, when);
        assertThat(answer.accepted()).as("%s: %s", id, answer.codes()).isTrue();
        return this;
    }

    /** A letter to nobody in particular. */
    LetterOffice sent(String id, String when) {
        return does(id, new Letter.Send("izin", Optional.empty(), Optional.empty()), CITIZEN, when);
    }

    LetterOffice sentTo(String id, String unit, String when) {
        return does(id, new Letter.Send("izin", Optional.of(Code.of(unit)), Optional.empty()), CITIZEN, when);
    }

    LetterOffice sentTo(String id, PersonRef officer, String when) {
        return does(id, new Letter.Send("izin", Optional.empty(), Optional.of(officer)), CITIZEN, when);
    }
}
