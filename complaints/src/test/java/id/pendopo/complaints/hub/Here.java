package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The region in small: a case that takes each order once, as the office does. */
final class Here {
    static final CaseId FILE = CaseId.of("c1");

    private final List<RegionUpdate> updates = new ArrayList<>();
    private final Set<CommandId> taken = new LinkedHashSet<>();
    final List<String> heard = new ArrayList<>();
    final Set<ExternalReference> references = new LinkedHashSet<>();
    private Optional<RegionStage> stage = Optional.empty();
    private Secrecy secrecy = Secrecy.PLAIN;
    int effects;

    Optional<RegionView> view() {
        return stage.map(now -> new RegionView(FILE, now, references, Secrecy.PLAIN, secrecy, updates, taken));
    }

    void take(HubOrder order) {
        if (!taken.add(order.id())) {
            return;
        }
        effects++;
        switch (order.kind()) {
            case TAKE_IN -> {
                references.addAll(order.report().orElseThrow().references());
                stage = Optional.of(RegionStage.OPEN);
            }
            case RECORD -> references.add(order.reference().orElseThrow());
            case TIGHTEN -> secrecy = order.secrecy().orElseThrow();
            case APPEND -> heard.add(order.text().orElseThrow().reveal());
            case REPLY, REOPEN -> {
                heard.add(order.text().orElseThrow().reveal());
                stage = Optional.of(RegionStage.OPEN);
            }
            case CLOSE -> {
                // As the office does it: nothing but what was answered is closed.
                if (!stage.filter(RegionStage.ANSWERED::equals).isPresent()) {
                    throw new IllegalStateException("closed at " + stage);
                }
                stage = Optional.of(RegionStage.CLOSED);
            }
            case WITHDRAW -> stage = Optional.of(RegionStage.ENDED);
            default -> throw new IllegalStateException("an order without an effect");
        }
    }

    void note(String text) {
        if (stage.filter(RegionStage::isOpen).isPresent()) {
            updates.add(new RegionUpdate(
                    "c1:note:" + updates.size(), RegionUpdate.Kind.NOTE, Optional.of(Narrative.of(text))));
        }
    }

    /** A promise keeps it open until its day. */
    void promise() {
        answer();
        if (stage.filter(RegionStage.ANSWERED::equals).isPresent()) {
            stage = Optional.of(RegionStage.PROMISED);
        }
    }

    /** The day of a promise is over. */
    void reach() {
        if (stage.filter(RegionStage.PROMISED::equals).isPresent()) {
            stage = Optional.of(RegionStage.ANSWERED);
        }
    }

    /** The reporter replies here and not there. */
    void replied() {
        if (stage.filter(RegionStage::isAnswered).isPresent()) {
            stage = Optional.of(RegionStage.OPEN);
        }
    }

    void answer() {
        if (stage.filter(RegionStage.OPEN::equals).isPresent()) {
            updates.add(new RegionUpdate(
                    "c1:answer:" + updates.size(),
                    RegionUpdate.Kind.ANSWER,
                    Optional.of(Narrative.of("Lubang sudah ditutup"))));
            stage = Optional.of(RegionStage.ANSWERED);
        }
    }

    Optional<RegionStage> stage() {
        return stage;
    }

    List<RegionUpdate> updates() {
        return updates;
    }

    Secrecy secrecy() {
        return secrecy;
    }
}
