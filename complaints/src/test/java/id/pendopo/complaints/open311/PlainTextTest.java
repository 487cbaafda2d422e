package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write loses its marks and keeps its words. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>b</b> c|a b c",
                "a<br/>b|'a\nb'",
                "<p>a</p><p>b</p>|'a\nb'",
                "<script>alert(1)</script>a|a",
                "<SCRIPT src=x>a</script >b|b",
                "<!-- rahasia -->a|a",
                "<Style>b</STYLE>a<script|a<script",
                "<!-- a|<!-- a",
                "<scripted>a|a",
                "<![CDATA[a]]>|a",
                "a &lt;b&gt;b&lt;/b&gt;|a b",
                "a &amp;lt;b&amp;gt;|a &lt;b&gt;",
                "<<b>b>a|a",
                "5 < 6 dan 7 > 3|5 < 6 dan 7 > 3",
                "harga <Rp100|harga <Rp100",
                "a & b &copy;|a & b &copy;",
                "&#65;&#x42;&#0;|AB&#0;",
                "<a href=\"x\" onclick='y'>tautan</a>|tautan",
                "<img src=x onerror=alert(1)>|''"
            })
    void marks_go_and_words_stay(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    /** Whatever is nested in whatever, nothing that a browser takes for a mark is left. */
    @Property(tries = 2_000)
    void no_mark_is_left(
            @ForAll @StringLength(max = 60) @CharRange(from = '<', to = '>') @CharRange(from = 'a', to = 'c')
                    String text) {
        assertThat(PlainText.of(text)).doesNotContainPattern("<[/!?]?[a-zA-Z][^<>]*>");
    }

    @Test
    void a_hostile_text_ends() {
        for (String part : new String[] {"<", "<b", "<script>", "<!--", "&#", "<<b>b>", "<a ", "]]>"}) {
            assertThat(PlainText.of(part.repeat(20_000 / part.length()))).doesNotContain("<b>");
        }
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_so() {
        assertThat(PlainText.atMost(4, "abcd")).isEqualTo("abcd");
        assertThat(PlainText.atMost(4, "abcde")).isEqualTo("abc…");
        assertThat(PlainText.atMost(4, "ab\uD83D\uDE00de")).isEqualTo("ab…");
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(PlainText.writable("a\u0000\u0008b\r\nc\rd\te\uD800f\uFFFFg\uD83D\uDE00"))
                .isEqualTo("ab\nc\nd\tefg\uD83D\uDE00");
    }
}
