package id.pendopo.licensing.licence;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.testkit.workflow.Turn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A licence that an office issued wanders on by what the options allow and by passing time. Not thread-safe. */
public final class LicenceWander {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Office office;
    private final RegionPack pack;
    private final CaseId id;
    private final Random random;
    private LocalDateTime now;

    /** From this moment on. */
    public LicenceWander(Office office, RegionPack pack, CaseId id, LocalDateTime now, Random random) {
        this.office = office;
        this.pack = pack;
        this.id = id;
        this.now = now;
        this.random = random;
    }

    private Instant at() {
        return now.toInstant(WIB);
    }

    @SuppressWarnings("unchecked") // the procedure says of what its files are
    private CaseFile<Licence> file() {
        return (CaseFile<Licence>) office.file(LicencePolicy.PROCEDURE, id).orElseThrow();
    }

    private static Actor person(LicenceRole role) {
        return Actor.of("licence-" + role.name().toLowerCase(Locale.ROOT), role);
    }

    /** Wanders for so many turns, or until it has ended. */
    public LicenceWander wanders(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            now = now.plusHours(1 + random.nextInt(24 * 40));
            office.settle(LicencePolicy.PROCEDURE, id, at());
            CaseFile<Licence> file = file();
            Actor actor = person(LicenceRole.values()[random.nextInt(LicenceRole.values().length)]);
            var possible = office.options(LicencePolicy.PROCEDURE, id, actor, at()).stream()
                    .filter(option -> option.isPossible())
                    .map(option -> option.act())
                    .toList();
            if (possible.isEmpty()) {
                continue;
            }
            String act = possible.get(random.nextInt(possible.size()));
            Occasion o = Occasion.of(at(), WIB, OfficeHours.DEFAULT, pack.calendar(), actor, CommandId.of("turn"));
            int step = turn;
            Commands.all().entrySet().stream()
                    .filter(one -> Command.nameOf(one.getKey()).equals(act))
                    .findFirst()
                    .map(one -> one.getValue().apply(new Turn<>(Optional.of(file), o, random)))
                    .ifPresent(command -> office.handle(
                            LicencePolicy.PROCEDURE, id, command, actor, at(), CommandId.of(id + "-l" + step)));
        }
        return this;
    }

    /** Whether it has ended, or somebody can still do something with it. */
    public boolean isAliveOrEnded() {
        if (file().status() == CaseStatus.ENDED) {
            return true;
        }
        for (LicenceRole role : LicenceRole.values()) {
            if (office.options(LicencePolicy.PROCEDURE, id, person(role), at()).stream()
                    .anyMatch(option -> option.isPossible())) {
                return true;
            }
        }
        return false;
    }

    /** Where it is, for a message. */
    public String where() {
        return file().stage() + " " + file().flags();
    }
}
