package id.pendopo.licensing.verification;

import static id.pendopo.licensing.verification.Codes.CASE;
import static id.pendopo.licensing.verification.Codes.HOST;
import static id.pendopo.licensing.verification.Codes.KEY;
import static id.pendopo.licensing.verification.Codes.LINKS;
import static id.pendopo.licensing.verification.Codes.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.workflow.CaseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to the register, and nobody without the key can write one. */
class VerificationLinksTest {
    private static final String TEXT = LINKS.link(CASE).text();

    @Test
    void a_link_has_the_form_that_is_printed_and_is_read_again() {
        assertThat(TEXT).matches("https://izin\\.contoh\\.go\\.id/v/[0-9a-z]{26}\\?k=[0-9a-z]{8}");
        assertThat(TEXT.length()).isLessThanOrEqualTo(VerificationLinks.LIMIT);
        assertThat(QrCapacity.version(TEXT)).hasValue(5);
        assertThat(LINKS.read(TEXT))
                .isEqualTo(new QrReading.Link(LINKS.ids(CASE).get(0)));
    }

    /** The words that stand before what is hashed are part of every printed code: they may never change. */
    @Test
    void the_link_of_a_key_and_a_case_stays_what_it_was() {
        assertThat(TEXT).isEqualTo("https://izin.contoh.go.id/v/707cbddpja359f9cxx4vktxjnn?k=1c2epgvz");
    }

    @Test
    void every_character_counts() {
        for (int i = 0; i < TEXT.length(); i++) {
            for (char other : (Base32.LETTERS + "?/:.=iIlLoOuU \u0000").toCharArray()) {
                if (other != TEXT.charAt(i)) {
                    String changed = TEXT.substring(0, i) + other + TEXT.substring(i + 1);
                    assertThat(LINKS.read(changed)).as(changed).isInstanceOf(QrReading.Refused.class);
                }
            }
        }
    }

    @Test
    void ids_tell_nothing_of_the_case_and_no_two_are_alike() {
        Set<RegisterId> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(LINKS.ids(CaseId.of("licence-" + i)).get(0));
        }
        assertThat(ids).hasSize(1_000);
        assertThat(Codes.key(8).id(CASE)).isNotEqualTo(KEY.id(CASE));
    }

    @Test
    void the_check_of_one_licence_fits_no_other() {
        VerificationLink other = LINKS.link(CaseId.of("licence-2"));
        assertThat(refusal(LINKS.read(new VerificationLink(HOST, LINKS.ids(CASE).get(0), other.check()).text())))
                .isEqualTo("licensing.QR_CHECK k");
    }

    @Test
    void a_former_key_is_still_read_and_a_strange_one_is_not() {
        VerificationLinks changed = VerificationLinks.to(HOST, List.of(Codes.key(8), KEY));
        assertThat(changed.read(TEXT)).isEqualTo(new QrReading.Link(KEY.id(CASE)));
        assertThat(changed.ids(CASE)).containsExactly(Codes.key(8).id(CASE), KEY.id(CASE));
        assertThat(changed.link(CASE).text()).isNotEqualTo(TEXT);
        assertThat(refusal(VerificationLinks.to(HOST, List.of(Codes.key(8))).read(TEXT)))
                .isEqualTo("licensing.QR_CHECK k");
    }

    @ParameterizedTest
    @CsvSource({
        "https://izin.contoh.go.id.jahat.id/v/, licensing.QR_HOST host",
        "https://izin.contoh.go.id@jahat.id/v/, licensing.QR_HOST host",
        "https://IZIN.contoh.go.id/v/, licensing.QR_HOST host",
        "http://izin.contoh.go.id/v/, licensing.QR_FORM link",
        "https://izin.contoh.go.id/v//, licensing.QR_FORM link",
        "https://izin.contoh.go.id/V/, licensing.QR_FORM link"
    })
    void another_place_is_told_as_such(String begin, String fault) {
        assertThat(refusal(LINKS.read(TEXT.replace("https://" + HOST + "/v/", begin))))
                .isEqualTo(fault);
    }

    @Test
    void what_stands_behind_the_link_is_not_read() {
        assertThat(refusal(LINKS.read(TEXT + "&x=1"))).isEqualTo("licensing.QR_FORM link");
        assertThat(refusal(LINKS.read(TEXT + "\n"))).isEqualTo("licensing.QR_FORM link");
        assertThat(refusal(LINKS.read(TEXT + "0".repeat(VerificationLinks.LIMIT - TEXT.length()))))
                .isEqualTo("licensing.QR_FORM link");
        assertThat(refusal(LINKS.read(TEXT + "0".repeat(VerificationLinks.LIMIT + 1 - TEXT.length()))))
                .isEqualTo("licensing.QR_LENGTH text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "Izin.contoh.go.id", "izin.contoh.go.id/x", "-a.id", "a..id", "a b.id"})
    void a_host_is_a_name_in_lower_case(String host) {
        assertThatThrownBy(() -> VerificationLinks.to(host, List.of(KEY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("izin.contoh.go.id");
    }

    @Test
    void a_key_has_at_least_32_bytes_and_prints_nothing() {
        assertThat(LinkKey.of(new byte[32])).hasToString("LinkKey(***)");
        assertThatThrownBy(() -> LinkKey.of(new byte[31])).hasMessageContaining("31 bytes are fewer than 32");
        assertThatThrownBy(() -> VerificationLinks.to(HOST, List.of())).hasMessageContaining("no key");
    }

    @Test
    void an_id_may_be_drawn_at_random_too() {
        byte[] most = new byte[16];
        java.util.Arrays.fill(most, (byte) 0xff);
        assertThat(RegisterId.of(new byte[16])).hasToString("0".repeat(26));
        assertThat(RegisterId.of(most)).hasToString("7" + "z".repeat(25));
        assertThat(LINKS.read(LINKS.link(RegisterId.of(most)).text()))
                .isEqualTo(new QrReading.Link(RegisterId.of(most)));
        assertThatThrownBy(() -> RegisterId.of(new byte[15])).hasMessageContaining("15 bytes are not 16");
        assertThatThrownBy(() -> RegisterId.parse("8" + "0".repeat(25))).hasMessageContaining("the first is 0 to 7");
        assertThatThrownBy(() -> RegisterId.parse("0".repeat(25) + "u")).hasMessageContaining("without i, l, o, u");
    }
}
