package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.policy.PackRefused;
import id.pendopo.licensing.business.KbliBook;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Licences name codes of five digits, of which the edition of 2020 has about 1,790 and that of 2025 fewer: the whole of them stands in a
 * list of a pack. The headings above them, which no licence names, would not all fit in beside them.
 */
class KbliBookInPackTest {
    private static String book(int codes) {
        String titles = IntStream.range(0, codes)
                .mapToObj(n -> "{\"digits\": \"%05d\", \"title\": \"Kegiatan usaha contoh nomor %d\"}"
                        .formatted(45_000 + n, n))
                .collect(Collectors.joining(", "));
        return "[{\"edition\": \"KBLI_2020\", \"whole\": true, \"titles\": [%s]}]".formatted(titles);
    }

    @Test
    void a_whole_list_of_five_digit_codes_stands_in_a_pack_up_to_the_limit_of_its_lists() {
        ApplicationPolicy policy = Region.with(Map.of("kbliBooks", book(2_000)))
                .book(ApplicationPolicy.schema())
                .policy(Region.DAY);
        KbliBook whole = policy.kbliBooks().orElseThrow().value().get(0);
        assertThat(whole.codes()).hasSize(2_000);
        assertThat(whole.denies(KbliCode.of(KbliEdition.KBLI_2020, "46999"))).isFalse();
        assertThat(whole.denies(KbliCode.of(KbliEdition.KBLI_2020, "47111"))).isTrue();
        assertThatThrownBy(() -> Region.with(Map.of("kbliBooks", book(2_001)))
                        .book(ApplicationPolicy.schema())
                        .policy(Region.DAY))
                .isInstanceOf(PackRefused.class);
    }
}
