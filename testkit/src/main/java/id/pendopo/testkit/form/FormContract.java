package id.pendopo.testkit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the forms of every procedure must keep (<i>uji kesesuaian formulir</i>). Extend it and say what they are of:
 *
 * <pre>{@code
 * class LetterFormsTest extends FormContract {
 *     LetterFormsTest() {
 *         super(new LetterForms(), FormBase.of("contoh/surat", LetterCommand.class), BASE, PACK);
 *     }
 *
 *     protected Collection<LetterCommand> oneOfEach() {
 *         return List.of(new Submit(..), new Accept());
 *     }
 * }
 * }</pre>
 *
 * <p>Run with {@code -Dpendopo.forms.write=true} it writes the base anew, after a change of a command.
 */
public abstract class FormContract {
    private static final int BROKEN = 2_000;
    private static final int LONGEST_CHOICE = 48;
    private static final long SEED = 20_261_123;

    private final FormProvider offered;
    private final FormBase generated;
    private final Path base;
    private final RegionPack pack;

    /**
     * For an adopter's own class to extend.
     *
     * @param offered the forms as the procedure offers them
     * @param generated what its commands give, with the shapes of its value types
     * @param base where the base stands among its resources
     * @param pack a region in which the forms are filled in
     */
    protected FormContract(FormProvider offered, FormBase generated, Path base, RegionPack pack) {
        this.offered = offered;
        this.generated = generated;
        this.base = base;
        this.pack = pack;
    }

    /** At least one of each command of the procedure, as somebody sensible writes it. */
    protected abstract Collection<? extends Command> oneOfEach();

    /** The commands of the procedure, and those that every case knows. */
    protected final List<Class<? extends Command>> commands() {
        return Stream.concat(
                        generated.commands().stream(), FormBase.of("core/case", CaseCommand.class).commands().stream())
                .toList();
    }

    /** The form of this command beside it. */
    protected final FormAndCommand form(Class<? extends Command> command) {
        return FormAndCommand.of(command, offered.forms(), pack);
    }

    @Test
    public void the_base_is_the_one_that_the_commands_give() throws IOException {
        if (Boolean.getBoolean("pendopo.forms.write")) {
            Files.createDirectories(base.toAbsolutePath().getParent());
            Files.writeString(base, generated.json());
        }
        assertEquals(generated.json(), Files.readString(base));
    }

    @Test
    public void every_name_has_words_in_both_languages_and_no_word_is_idle() {
        assertEquals(List.of(), offered.forms().wordless());
        assertEquals(List.of(), offered.forms().idleWords());
    }

    @Test
    public void every_command_has_a_form() {
        assertEquals(
                new TreeSet<>(commands().stream().map(Command::nameOf).toList()),
                new TreeSet<>(offered.forms().acts()));
    }

    /** What a case takes, a widget can give. */
    @Test
    public void one_of_each_command_fits_its_form_and_is_read_from_it() {
        TreeSet<String> tried = new TreeSet<>();
        for (Command one : oneOfEach()) {
            form(one.getClass()).fits(one);
            tried.add(Command.nameOf(one.getClass()));
        }
        assertEquals(
                new TreeSet<>(generated.commands().stream().map(Command::nameOf).toList()), tried);
    }

    /** Whatever a client sends, it is taken or refused, and nothing that a person filled in is repeated. */
    @Test
    public void a_broken_form_is_taken_or_refused_without_a_word_of_what_was_filled_in() {
        BrokenForms forms = BrokenForms.of(oneOfEach());
        Random random = new Random(SEED);
        for (int left = BROKEN; left > 0; left--) {
            byte[] choice = new byte[random.nextInt(LONGEST_CHOICE)];
            random.nextBytes(choice);
            forms.send(choice);
        }
    }
}
