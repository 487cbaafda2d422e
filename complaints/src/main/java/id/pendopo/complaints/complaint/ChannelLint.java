package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Channel;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks whether everybody still has a door (<i>pemeriksaan kanal laporan</i>): the one of the national channel, and one at which somebody
 * writes down what another brings. That UU 25/2009, which lets anybody harmed complain, does not let a region take complaints only
 * online is our reading of it [D].
 */
final class ChannelLint {
    private static final Code NONE = Code.of("CHANNELS_NONE");
    private static final Code PARTNER = Code.of("CHANNEL_PARTNER_CLOSED");
    private static final Code COUNTER = Code.of("CHANNEL_COUNTER_CLOSED");

    private final Set<Channel> open;

    ChannelLint(Set<Channel> open) {
        this.open = open;
    }

    List<ValueFlaw> lint() {
        if (open.isEmpty()) {
            return List.of(flaw(
                    NONE,
                    Text.of("tidak ada kanal yang dibuka", "no channel is open"),
                    Text.of(
                            "buka %s dan sekurang-kurangnya satu dari %s".formatted(Channel.PARTNER_API, entered()),
                            "open %s and at least one of %s".formatted(Channel.PARTNER_API, entered()))));
        }
        List<ValueFlaw> flaws = new ArrayList<>();
        if (!open.contains(Channel.PARTNER_API)) {
            flaws.add(flaw(
                    PARTNER,
                    Text.of(
                            "kanal %s ditutup, padahal laporan dari kanal nasional tidak boleh hilang"
                                    .formatted(Channel.PARTNER_API),
                            "channel %s is closed, though what the national channel forwards must not be lost"
                                    .formatted(Channel.PARTNER_API)),
                    Text.of("tambahkan %s".formatted(Channel.PARTNER_API), "add %s".formatted(Channel.PARTNER_API))));
        }
        if (open.stream().noneMatch(Channel::isEntered)) {
            flaws.add(flaw(
                    COUNTER,
                    Text.of(
                            "tidak ada kanal terbuka yang laporannya dicatat petugas",
                            "no channel is open at which an officer writes down what another brings"),
                    Text.of(
                            "tambahkan sekurang-kurangnya satu dari %s; pengaduan tidak boleh hanya secara daring"
                                    .formatted(entered()),
                            "add at least one of %s; complaints are not taken only online".formatted(entered()))));
        }
        return List.copyOf(flaws);
    }

    private static ValueFlaw flaw(Code code, Text what, Text mend) {
        return new ValueFlaw(code, "", false, what, mend);
    }

    private static String entered() {
        return Arrays.stream(Channel.values())
                .filter(Channel::isEntered)
                .map(Channel::name)
                .collect(Collectors.joining(", "));
    }
}
