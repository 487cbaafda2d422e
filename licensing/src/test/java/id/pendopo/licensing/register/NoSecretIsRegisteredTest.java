package id.pendopo.licensing.register;

import static id.pendopo.licensing.register.Registered.BANDUNG;
import static id.pendopo.licensing.register.Registered.JUNE;
import static id.pendopo.licensing.register.Registered.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Personal values seeded into every place of random licences stand in no public output: not as they were typed, not with their spaces,
 * dots and dashes gone, and of numbers not even the last digits.
 */
class NoSecretIsRegisteredTest {
    private static final Pattern LEAF = Pattern.compile("\"((?:[^\"\\\\]|\\\\.|\"\")*)\"|[^,\\r\\n\\[\\]{}\"]+");

    /** Secrets and the ways in which they may be typed. */
    private static final class Seeds {
        private final Random random;
        private final List<String> secrets = new ArrayList<>();

        private Seeds(long seed) {
            this.random = new Random(seed);
        }

        /** Digits that no date or number of the sample has in a row. */
        private String digits(String begin, int count) {
            StringBuilder text = new StringBuilder(begin);
            while (text.length() < count) {
                text.append((char) ('6' + random.nextInt(4)));
            }
            return keep(text.toString());
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                word.append("qxzvwkjy".charAt(random.nextInt(8)));
            }
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        private String keep(String secret) {
            secrets.add(secret);
            return secret;
        }

        private String typed(String secret) {
            boolean number = secret.chars().allMatch(Character::isDigit);
            return switch (random.nextInt(number ? 4 : 3)) {
                case 0 -> secret;
                case 1 -> secret.toUpperCase(Locale.ROOT);
                case 2 -> secret.replaceAll("[ -]", "") + " ";
                default ->
                    secret.replaceAll(
                            "(.{" + (2 + random.nextInt(4)) + "})(?=.)",
                            "$1"
                                    + Matcher.quoteReplacement(
                                            List.of(" ", ".", "-", "/").get(random.nextInt(4))));
            };
        }

        private String one(String... among) {
            return typed(among[random.nextInt(among.length)]);
        }
    }

    private static Map<String, String> outputs(LicenceRegister register) {
        Map<String, String> outputs = new TreeMap<>();
        for (Locale reader : List.of(Locale.ROOT, Locale.ENGLISH)) {
            RegisterOutput.files(register, reader)
                    .forEach(made -> outputs.put(made.name() + " " + reader, made.text()));
        }
        register.licences()
                .forEach(licence -> outputs.put("licence " + licence.number(), CanonicalWriter.toText(licence)));
        return outputs;
    }

    @Property(tries = 250)
    void nothing_of_a_person_stands_in_any_output(@ForAll long seed) {
        Seeds seeds = new Seeds(seed);
        String name = seeds.keep(seeds.word() + " " + seeds.word());
        String nik = seeds.digits("3", 16);
        String npwp = seeds.digits("", 15);
        String phone = seeds.digits("08", 12);
        String mail = seeds.keep(
                seeds.word().toLowerCase(Locale.ROOT) + "@" + seeds.word().toLowerCase(Locale.ROOT) + ".id");
        String home = seeds.keep("Gang " + seeds.word() + " RT");
        LicencePlace place = new LicencePlace(
                Registered.KELURAHAN, Optional.of(GeoPoint.parse("-6.8765,107.8899")), Optional.of(home));
        seeds.keep("-6.8765");
        seeds.keep("107.8899");
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, RegisterTerms.STANDARD, JUNE);
        gathering.add(file(
                "licence-1",
                Registered.ofPerson(
                        PersonalText.of(name), place, List.of("Pemegang " + seeds.one(name, nik, npwp, phone, mail))),
                LicenceStage.values()[seeds.random.nextInt(LicenceStage.values().length)]));
        gathering.add(file(
                "licence-2",
                Registered.grant(
                        "503/2/" + "REKLAME",
                        LicenceHolder.body("PT Contoh " + seeds.one(nik, npwp, phone), Optional.empty(), List.of()),
                        new LicencePlace(
                                Registered.KELURAHAN,
                                Optional.empty(),
                                Optional.of("Jalan Contoh, telepon " + seeds.one(phone, mail))),
                        List.of("Hubungi " + seeds.one(phone, mail, nik))),
                LicenceStage.ACTIVE));
        gathering.add(Registered.closed(file(
                "licence-3",
                Registered.grant(
                        seeds.keep("503/" + seeds.word()),
                        LicenceHolder.body(seeds.keep("CV " + seeds.word()), Optional.empty(), List.of()),
                        LicencePlace.in(Registered.KELURAHAN),
                        List.of()),
                LicenceStage.ACTIVE)));
        gathering.add(HandledSamples.refused("REKLAME", seeds.keep(seeds.word().toUpperCase(Locale.ROOT))));
        outputs(gathering.register()).forEach((output, text) -> {
            List<String> leaves = leaves(text);
            for (String secret : seeds.secrets) {
                assertThat(text).as(output).doesNotContainIgnoringCase(secret);
                String compact = compact(secret);
                boolean number = secret.chars().allMatch(Character::isDigit);
                String told = number ? compact.substring(compact.length() - 6) : compact;
                assertThat(leaves).as("%s, a tail or a grouping", output).noneMatch(leaf -> leaf.contains(told));
            }
        });
    }

    private static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> leaves(String text) {
        List<String> leaves = new ArrayList<>();
        Matcher matcher = LEAF.matcher(text);
        while (matcher.find()) {
            leaves.add(compact(matcher.group()));
        }
        return leaves;
    }

    /** The proof must be able to fail: the same search finds what is really there. */
    @Test
    void the_search_finds_what_is_there() {
        assertThat(leaves("a,\"Budi - Santoso\",32.73\r\n")).contains("budisantoso", "3273");
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, RegisterTerms.STANDARD, JUNE);
        gathering.add(file("licence-1", Registered.ofBody(), LicenceStage.ACTIVE));
        assertThat(outputs(gathering.register()).values())
                .anyMatch(text -> leaves(text).contains("ptcontohreklame"));
    }

    /** Every output of the list was looked through. */
    @Test
    void no_output_is_forgotten() {
        LicenceRegister.Gathering gathering = LicenceRegister.gathering(BANDUNG, RegisterTerms.STANDARD, JUNE);
        Map<String, String> outputs = outputs(gathering.register());
        for (RegisterOutput output : RegisterOutput.values()) {
            assertThat(outputs).containsKey(output.fileName() + " ");
        }
    }
}
