package id.pendopo.grants.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublishedCases;
import id.pendopo.grants.proposal.RiskForm;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Protected values seeded into every place of random cases stand in no public output: not as they were typed, not with their spaces,
 * dots and dashes gone, and of numbers not even the last digits.
 */
class NoSecretIsPublishedTest {
    private static final List<ProposalStage> STAGES = List.of(
            ProposalStage.HEAD_DISPOSITION,
            ProposalStage.LISTED,
            ProposalStage.BUDGETED,
            ProposalStage.DECREED,
            ProposalStage.AGREEMENT,
            ProposalStage.IN_USE,
            ProposalStage.REPORT_SUBMITTED,
            ProposalStage.REFUND_DUE,
            ProposalStage.REJECTED);
    private static final List<String> RISKS =
            List.of("SICKNESS", "DISABILITY", "MALNUTRITION", "Kecacatan", "Gizi buruk");

    /** One secret and the places that it was put into. */
    private static final class Seeds {
        private final Random random;
        private final List<String> secrets = new ArrayList<>();

        private Seeds(long seed) {
            this.random = new Random(seed);
        }

        /** Digits that no date, amount or number of the sample has in a row. */
        private String digits(String begin, int count) {
            StringBuilder text = new StringBuilder(begin);
            while (text.length() < count) {
                text.append((char) ('6' + random.nextInt(4)));
            }
            return keep(text.toString());
        }

        private String word() {
            String letters = "qxzvwkjy";
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        private String name() {
            return keep(word() + " " + word());
        }

        private String mail() {
            return keep(word().toLowerCase(Locale.ROOT) + "@" + word().toLowerCase(Locale.ROOT) + ".id");
        }

        private String birthday() {
            return keep(LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28))
                    .toString());
        }

        private String keep(String secret) {
            secrets.add(secret);
            return secret;
        }

        /** The secret as somebody may type it into another field. */
        private String typed(String secret) {
            boolean number = secret.chars().allMatch(Character::isDigit);
            return switch (random.nextInt(number ? 6 : 4)) {
                case 0 -> secret;
                case 1 -> secret.toUpperCase(Locale.ROOT);
                case 2 -> secret.replaceAll("[ -]", "") + " ";
                case 3 -> number ? grouped(secret) : secret.replace(' ', '-');
                case 4 -> secret.substring(secret.length() - 6 - random.nextInt(3));
                default -> grouped(secret);
            };
        }

        private String grouped(String number) {
            String separator = List.of(" ", ".", "-", "/", " - ").get(random.nextInt(5));
            return number.replaceAll(
                    "(.{" + (2 + random.nextInt(4)) + "})(?=.)", "$1" + Matcher.quoteReplacement(separator));
        }

        private String one(List<String> among) {
            return typed(among.get(random.nextInt(among.size())));
        }
    }

    @Property(tries = 250)
    void nothing_protected_stands_in_any_output(@ForAll long seed) {
        Seeds seeds = new Seeds(seed);
        List<PublishedCases.Case> cases =
                List.of(foundation(seeds), person(seeds, Planning.PLANNED), person(seeds, Planning.UNPLANNED));
        IndividualNameMode mode = IndividualNameMode.values()[seeds.random.nextInt(2)];
        Map<String, String> outputs = PublicFiles.of(cases, new PublicTerms(PublicTerms.STANDARD.open(), mode));
        Set<String> fingerprints = PublicFiles.fingerprints(outputs.values());
        outputs.forEach((name, text) -> {
            assertThat(text).as(name).doesNotContainPattern(String.join("|", RISKS));
            List<String> leaves = PublicFiles.leaves(text);
            leaves.removeAll(fingerprints);
            for (String secret : seeds.secrets) {
                assertThat(text).as(name).doesNotContainIgnoringCase(secret);
                String compact = PublicFiles.compact(secret);
                boolean number = compact.chars().allMatch(Character::isDigit) && !secret.contains("-");
                String told = number ? compact.substring(compact.length() - 6) : compact;
                assertThat(leaves).as("%s, a tail or a grouping", name).noneMatch(leaf -> leaf.contains(told));
            }
        });
    }

    private static PublishedCases.Case foundation(Seeds seeds) {
        String chair = seeds.name();
        String nik = seeds.digits("3", 16);
        String account = seeds.digits("", 13);
        String phone = seeds.digits("08", 12);
        String mail = seeds.mail();
        List<String> numbers = List.of(nik, account, phone, mail);
        List<String> all = List.of(nik, account, phone, mail, chair);
        Application application = PublishedCases.ofFoundation(
                "Yayasan Contoh " + seeds.one(List.of(nik, account, phone)),
                "Pelatihan " + seeds.one(all) + " di kelurahan",
                seeds.keep("Zvyq catatan dalam " + chair) + phone,
                PersonalText.of(chair),
                PersonalText.of(nik),
                PersonalText.of(account));
        PublishedCases.Case one = PublishedCases.at(STAGES.get(seeds.random.nextInt(STAGES.size())))
                .of(application);
        one = PublishedCases.withOwn(one, "catatan " + seeds.one(all), PersonalText.of(phone + " " + mail));
        if (one.file().data().budgeting().decree().isPresent()) {
            one = PublishedCases.decreed(
                    one, "978/" + seeds.typed(numbers.get(0)) + "/2026", LocalDate.of(2026, 2, 10), 50_000_000);
        }
        return one.as("case-1", "PH-2025-00001");
    }

    private static PublishedCases.Case person(Seeds seeds, Planning planning) {
        String name = seeds.name();
        String nik = seeds.digits("3", 16);
        String card = seeds.digits("3", 16);
        String account = seeds.digits("", 10);
        PersonApplicant person = new PersonApplicant(
                PersonalText.of(name),
                PersonalText.of(nik),
                Optional.of(PersonalText.of(card)),
                PersonalText.of(seeds.keep(seeds.word() + "kota")),
                PersonalText.of(seeds.birthday()),
                PersonalText.of(seeds.keep("Jalan " + seeds.word() + " 3 RT 1")),
                PersonalText.of(seeds.keep(seeds.word() + " pekerjaan")),
                PersonalText.of(seeds.keep(seeds.word() + " status")),
                Optional.empty());
        List<String> all = List.of(name, nik, card, account);
        PublishedCases.Case one = PublishedCases.at(STAGES.get(2 + seeds.random.nextInt(STAGES.size() - 3)))
                .of(PublishedCases.ofPerson(
                        planning,
                        List.of(RiskForm.SICKNESS, RiskForm.DISABILITY, RiskForm.MALNUTRITION)
                                .get(seeds.random.nextInt(3)),
                        "Biaya berobat " + seeds.one(all),
                        seeds.keep("Qwzx sakit " + seeds.word()),
                        person,
                        PersonalText.of(account)));
        one = PublishedCases.withOwn(one, seeds.one(all), PersonalText.of(nik));
        return PublishedCases.approved(one, 3_000_000).as("case-" + planning, "PH-2025-0000" + planning.ordinal());
    }

    /** The proof must be able to fail: the same search finds what is really there. */
    @Test
    void the_search_finds_what_is_there() {
        assertThat(PublicFiles.leaves("a,\"Budi - Santoso\",32.73\r\n")).contains("budisantoso", "3273");
        assertThat(PublicFiles.leaves("{\"key\":\"x \\\" 99-88\"}")).contains("x9988");
    }

    /** The fingerprint of an output is no secret's place, but nothing else is left out. */
    @Test
    void a_descriptor_names_the_fingerprints_of_the_other_outputs() {
        Map<String, String> outputs =
                PublicFiles.of(List.of(PublishedCases.at(ProposalStage.REFUND_DUE)), PublicTerms.STANDARD);
        List<String> described =
                new ArrayList<>(PublicFiles.leaves(Objects.requireNonNull(outputs.get("descriptor as CKAN "))));
        int all = described.size();
        described.removeAll(PublicFiles.fingerprints(outputs.values()));
        assertThat(all - described.size())
                .isEqualTo(described.stream().filter("hash"::equals).count());
    }

    /** Every output of the register was looked through, and the register names all that this package can make for strangers. */
    @Test
    void no_output_is_forgotten() {
        Map<String, String> outputs =
                PublicFiles.of(List.of(PublishedCases.at(ProposalStage.REFUND_DUE)), PublicTerms.STANDARD);
        for (PublicOutput output : PublicOutput.values()) {
            assertThat(outputs.keySet()).as("%s", output).anyMatch(name -> name.startsWith(output.fileName(2026, "")));
        }
        assertThat(makers(PublicOutput.class)).containsExactlyInAnyOrder("of", "files", "descriptor");
        assertThat(makers(GivingPackage.class)).containsExactlyInAnyOrder("of", "grants");
        assertThat(makers(GrantPublication.class)).containsExactlyInAnyOrder("track", "grants");
    }

    /** What a class gives to others that a stranger might read; a new one stands here only with an output looked through above. */
    private static Set<String> makers(Class<?> type) {
        Set<String> makers = new java.util.TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean open = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
            boolean plain = Set.of("values", "valueOf", "label", "toString", "equals", "hashCode")
                    .contains(method.getName());
            boolean text = method.getReturnType() == String.class && method.getParameterCount() == 0;
            boolean own = type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(part -> part.getName().equals(method.getName())
                                    && !List.class.isAssignableFrom(part.getType()));
            boolean itself = method.getReturnType() == type;
            if (open && !plain && !text && !own && !itself) {
                makers.add(method.getName());
            }
        }
        return makers;
    }
}
