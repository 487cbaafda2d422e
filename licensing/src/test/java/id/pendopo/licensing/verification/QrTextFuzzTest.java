package id.pendopo.licensing.verification;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a code says, it is one of ours to the letter or it is refused; nothing is thrown. */
class QrTextFuzzTest {
    private static final List<String> GOOD =
            List.of(Codes.LINKS.link(Codes.CASE).text(), Codes.sealed(Codes.claims()));

    @FuzzTest(maxDuration = "12s")
    void a_text_is_ours_or_is_refused(FuzzedDataProvider choice) {
        String text = spliced(choice);
        QrReading reading = text.startsWith("https:") ? Codes.LINKS.read(text) : Codes.READER.read(text);
        boolean ours = GOOD.contains(text);
        if (ours == reading instanceof QrReading.Refused) {
            throw new AssertionError("taken or refused wrongly");
        }
        claims(choice.consumeRemainingAsBytes());
    }

    /** Claims that are taken are written again as they were read. */
    private static void claims(byte[] bytes) {
        if (ClaimsText.read(bytes) instanceof QrReading.Sealed sealed
                && !java.util.Arrays.equals(sealed.claims().bytes(), bytes)) {
            throw new AssertionError("claims have a second text: " + new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static String spliced(FuzzedDataProvider choice) {
        StringBuilder text = new StringBuilder(GOOD.get(choice.consumeInt(0, 1)));
        for (int left = choice.consumeInt(0, 2); left > 0; left--) {
            int at = choice.consumeInt(0, text.length());
            if (choice.consumeBoolean()) {
                text.insert(at, choice.consumeString(6));
            } else {
                text.delete(at, Math.min(text.length(), at + choice.consumeInt(0, 20)));
            }
        }
        return text.toString();
    }
}
