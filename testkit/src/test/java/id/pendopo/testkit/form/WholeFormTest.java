package id.pendopo.testkit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.form.Choice;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.Forms;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFieldType;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One form with everything that a form may hold, word for word: what an official sees of a command is here. */
class WholeFormTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path GOLDEN = Path.of("src/test/resources/forms/whole.json");
    private static final PolicyStamp LAW = new PolicyStamp("contoh/2024", "0".repeat(64));

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    record Part(
            @NotBlank @Size(max = 30) String name, @NotNull Colour colour) {}

    record Fill(
            @NotBlank @Size(max = 20) String name,
            @NotNull Colour colour,
            @NotNull List<@NotNull Colour> colours,
            @NotNull Code unit,
            @NotNull Code kind,
            @NotBlank @Size(max = 40) String account,
            Optional<@Size(max = 100) String> note,

            @NotNull @Personal(purpose = Purpose.CONTACT, retention = "CONTACT")
            PersonalText phone,

            @NotNull @Valid Part part,
            @NotNull List<@NotNull @Valid Part> parts,
            @NotNull OwnValues own)
            implements Command {}

    record Bare(@NotNull Colour colour) implements Command {}

    private static final Map<String, String> WORDS = Map.of("forms_id.properties", """
            fill=Mengisi contoh
            fill.help=Isi semuanya
            fill.name=Nama
            fill.name.help=Nama seperti pada surat
            *.colour=Warna
            Code.LETTER=Surat
            WholeFormTest.Colour.RED=Merah
            WholeFormTest.Part=Bagian
            Code.IDLE=Tidak dipakai
            fill.gone=Sudah tidak ada
            fill.gone.help=Sudah tidak ada
            """, "forms_en.properties", """
            fill=Fill in the sample
            fill.help=Fill in all of it
            fill.name=Name
            fill.name.help=The name as in the letter
            *.colour=Colour
            Code.LETTER=Letter
            WholeFormTest.Colour.RED=Red
            WholeFormTest.Part=Part
            Code.IDLE=Never used
            fill.gone=Gone
            fill.gone.help=Gone
            """);

    private static Forms forms() {
        String base = FormBase.of("contoh/isian", Fill.class, Bare.class).json();
        return Forms.load(
                "contoh/isian", "base.json", name -> stream(name.equals("base.json") ? base : WORDS.get(name)));
    }

    private static @Nullable InputStream stream(@Nullable String text) {
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FormPlace place(String act, String standing) {
        RegionPack pack = RegionPack.fromFiles(
                Map.of("region.json", """
                        {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"%s}}
                        """.formatted(standing), "labels.id.json", "{\"DINAS_A\": \"Dinas Anu\"}"),
                Opening.strict().allowingIllustration());
        return new FormPlace(pack, LAW, act, Optional.empty());
    }

    private static OwnField field(String key, OwnFieldType type, boolean personal, int limit, String... choices) {
        List<OwnField.Choice> listed = new ArrayList<>();
        for (String choice : choices) {
            listed.add(new OwnField.Choice(Code.of(choice), Text.of("Pilihan " + choice, "Choice " + choice)));
        }
        return new OwnField(
                Code.of(key),
                type,
                Text.of("Isian " + key, "Field " + key),
                personal ? Optional.empty() : Optional.of(Code.of("WRITTEN")),
                personal,
                !personal && type == OwnFieldType.TEXT,
                limit,
                listed);
    }

    private static OwnFields ownFields() {
        List<OwnField> fields = new ArrayList<>();
        for (boolean personal : new boolean[] {false, true}) {
            String before = personal ? "PERSONAL_" : "OPEN_";
            fields.add(field(before + "TEXT", OwnFieldType.TEXT, personal, 80));
            fields.add(field(before + "COUNT", OwnFieldType.WHOLE_NUMBER, personal, 3));
            fields.add(field(before + "AMOUNT", OwnFieldType.RUPIAH, personal, 12));
            fields.add(field(before + "DAY", OwnFieldType.DATE, personal, 0));
            fields.add(field(before + "YES", OwnFieldType.YES_NO, personal, 0));
            fields.add(field(before + "CHOICE", OwnFieldType.CHOICE, personal, 0, "LEFT", "RIGHT"));
            fields.add(field(before + "CHOICES", OwnFieldType.CHOICES, personal, 0, "LEFT", "RIGHT"));
        }
        return OwnFields.of(fields);
    }

    private static Choices choices() {
        return Choices.ALL
                .only(Fill.class, "colour", List.of(Choice.of(Colour.RED), Choice.of(Colour.BLUE)))
                .only(Fill.class, "colours", List.of(Choice.of(Colour.GREEN)))
                .only(
                        Fill.class,
                        "unit",
                        List.of(
                                Choice.of(Code.of("DINAS_A")),
                                Choice.of(Code.of("LETTER")),
                                Choice.of(Code.of("OTHER")),
                                Choice.of(Code.of("DINAS_B"), Text.of("Dinas Lain", "Other agency"))))
                .only(Fill.class, "kind", List.of())
                .among(Fill.class, "account", List.of(Choice.of("5.1.05")))
                .together(
                        Fill.class,
                        List.of(
                                Map.of("unit", "DINAS_A", "colour", "RED"),
                                Map.of("unit", "DINAS_B", "colour", "BLUE")))
                .own(ownFields());
    }

    private static JsonNode form(String act, Choices choices, String standing, Locale reader) {
        return MAPPER.readTree(forms().form(place(act, standing), choices, reader));
    }

    /** Run with {@code -Dpendopo.forms.write=true} to write it anew, and read the difference. */
    @Test
    void a_form_with_everything_that_a_form_may_hold_is_this_word_for_word() throws IOException {
        JsonNode form = form("fill", choices(), "", Locale.forLanguageTag("id"));
        if (Boolean.getBoolean("pendopo.forms.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(form) + "\n");
        }
        try (InputStream golden = WholeFormTest.class.getResourceAsStream("/forms/whole.json")) {
            assertThat(form).isEqualTo(MAPPER.readTree(golden));
        }
    }

    @Test
    void a_form_speaks_english_to_who_reads_it_and_says_when_its_values_are_invented() {
        JsonNode form = form("fill", choices(), ", \"standing\": \"ILLUSTRATION\"", Locale.ENGLISH);
        assertThat(form.get("title").asString()).isEqualTo("Fill in the sample");
        assertThat(form.get("x-language").asString()).isEqualTo("en");
        assertThat(form.get("x-illustration").asBoolean()).isTrue();
        assertThat(form.get("description").asString())
                .startsWith("ILLUSTRATION")
                .endsWith(". Fill in all of it");
        assertThat(form.at("/properties/unit/oneOf/3/title").asString()).isEqualTo("Other agency");
        assertThat(form.at("/properties/name/description").asString()).isEqualTo("The name as in the letter");
    }

    /** Where nothing is narrowed every constant may be chosen, and what the region asks itself is as open as the base. */
    @Test
    void without_choices_all_is_open() {
        JsonNode form = form("fill", Choices.ALL, "", Locale.ENGLISH);
        assertThat(form.at("/properties/colour/oneOf")).hasSize(3);
        assertThat(form.at("/properties/colours/items/oneOf")).hasSize(3);
        assertThat(form.at("/properties/unit").has("oneOf")).isFalse();
        assertThat(form.has("anyOf")).isFalse();
        assertThat(form.at("/properties/own/properties/open").has("properties")).isFalse();
    }

    @Test
    void a_form_without_help_or_parts_says_neither() {
        JsonNode form = form("bare", Choices.ALL, "", Locale.ENGLISH);
        assertThat(form.get("title").asString()).as("no words are known").isEqualTo("bare");
        assertThat(form.has("description")).isFalse();
        assertThat(form.has("$defs")).isFalse();
        assertThat(form.at("/properties/colour/title").asString())
                .as("the word of every colour")
                .isEqualTo("Colour");
    }

    @Test
    void forms_tell_their_procedure_and_which_words_are_missing_or_idle() {
        assertThat(forms().procedure()).isEqualTo("contoh/isian");
        assertThat(forms().acts()).contains("fill", "bare", "waive").doesNotContain("Part");
        assertThat(forms().wordless())
                .contains("bare", "fill.account", "WholeFormTest.Colour.BLUE", "WholeFormTest.Part.name")
                .doesNotContain("fill", "fill.name", "fill.colour", "bare.colour", "WholeFormTest.Colour.RED");
        assertThat(forms().idleWords()).containsExactlyInAnyOrder("fill.gone", "fill.gone.help");
        assertThat(Forms.nameOf(CaseCommand.Waive.class)).isEqualTo("waive");
    }

    @Test
    void words_in_one_language_only_are_refused() {
        assertThatThrownBy(() -> Forms.load(
                        "contoh/isian",
                        "base.json",
                        name -> stream(
                                switch (name) {
                                    case "base.json" ->
                                        FormBase.of("contoh/isian", Bare.class).json();
                                    case "forms_id.properties" -> "bare=Kosong\nboth=Keduanya\n";
                                    default -> "both=Both\n";
                                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("forms of contoh/isian: only one language has [bare]");
    }

    @Test
    void a_choice_for_what_is_no_component_is_a_programmers_error() {
        List<Choice> red = List.of(Choice.of(Colour.RED));
        List<Runnable> wrong = List.of(
                () -> Choices.ALL.only(Bare.class, "color", red),
                () -> Choices.ALL.among(Bare.class, "color", red),
                () -> Choices.ALL.together(Bare.class, List.of(Map.of("color", "RED"))));
        for (Runnable one : wrong) {
            assertThatThrownBy(one::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Bare has no component color, but [colour]");
        }
    }

    @Test
    void five_hundred_choices_are_the_most() {
        List<Choice> most = new ArrayList<>();
        for (int i = 0; i < Choices.LIMIT; i++) {
            most.add(Choice.of("v" + i));
        }
        assertThat(form("fill", Choices.ALL.only(Fill.class, "account", most), "", Locale.ENGLISH)
                        .at("/properties/account/oneOf"))
                .hasSize(500);
        most.add(Choice.of("one more"));
        assertThatThrownBy(() -> Choices.ALL.only(Fill.class, "account", most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("501, at most 500");
    }
}
