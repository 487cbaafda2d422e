package id.pendopo.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author forgets of a family is named. */
class SealedFamilyTest {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = One.class, name = "one"),
        @JsonSubTypes.Type(value = TwoWords.class, name = "twoWords")
    })
    sealed interface Whole {}

    record One() implements Whole {}

    sealed interface Part extends Whole {}

    record TwoWords() implements Part {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Left.class, name = "left"))
    sealed interface Forgetful {}

    record Left() implements Forgetful {}

    record Right() implements Forgetful {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Renamed.class, name = "other"))
    sealed interface Other {}

    record Renamed() implements Other {}

    sealed interface Unlisted {}

    record Alone() implements Unlisted {}

    sealed interface Open {}

    non-sealed interface Wide extends Open {}

    @Test
    void a_whole_family_is_known_through_all_its_parts() {
        assertThat(SealedFamily.of(Whole.class)
                        .named()
                        .allAmong(List.of(new TwoWords(), new One(), new One()))
                        .records())
                .containsExactly(One.class, TwoWords.class);
    }

    @Test
    void a_value_is_read_under_the_name_of_the_outermost_family() {
        assertThat(SealedFamily.above(TwoWords.class)).isEqualTo(Whole.class);
        assertThat(SealedFamily.above(One.class)).isEqualTo(Whole.class);
        assertThat(SealedFamily.above(Alone.class)).isEqualTo(Alone.class);
        assertThat(SealedFamily.above(String.class)).isEqualTo(String.class);
    }

    @Test
    void a_record_that_the_list_lacks_or_calls_otherwise_is_named() {
        assertThatThrownBy(() -> SealedFamily.of(Forgetful.class).named())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Forgetful: @JsonSubTypes must list")
                .hasMessageContaining("Right")
                .hasMessageNotContaining("Left");
        assertThatThrownBy(() -> SealedFamily.of(Other.class).named()).hasMessageContaining("Renamed");
        assertThatThrownBy(() -> SealedFamily.of(Unlisted.class).named()).hasMessageContaining("Alone");
    }

    @Test
    void a_record_of_which_there_is_no_sample_is_named() {
        assertThatThrownBy(() -> SealedFamily.of(Whole.class).allAmong(List.of(new One())))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Whole: there is none of [TwoWords]");
    }

    @Test
    void what_is_not_closed_is_no_family() {
        assertThatThrownBy(() -> SealedFamily.of(Open.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sealed family Open: Wide is neither sealed nor a record");
    }
}
