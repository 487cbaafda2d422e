package id.pendopo.licensing.letter;

import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of all letters of the module; a region replaces them under {@code licensing.} in its {@code letters.id.json}. */
final class LicensingTexts {
    static final LetterTexts OWN =
            LetterTexts.load("licensing", kinds(), LicensingTexts::places, LicensingTexts.class::getResourceAsStream);

    private LicensingTexts() {}

    private static List<LetterKind> kinds() {
        List<LetterKind> kinds = new ArrayList<>();
        kinds.addAll(List.of(ApplicationLetter.values()));
        kinds.addAll(List.of(LicenceLetter.values()));
        kinds.addAll(List.of(ObjectionLetter.values()));
        return kinds;
    }

    private static Set<String> places(LetterKind kind) {
        if (kind instanceof ApplicationLetter) {
            return ApplicationScene.PLACES.in(kind);
        }
        return kind instanceof LicenceLetter ? LicenceScene.PLACES.in(kind) : ObjectionScene.PLACES.in(kind);
    }
}
