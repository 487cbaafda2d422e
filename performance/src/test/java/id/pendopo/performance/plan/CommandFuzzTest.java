package id.pendopo.performance.plan;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.testkit.form.BrokenForms;
import java.time.LocalDate;
import java.util.Random;

/** Commands as a portal of officials sends them in, with faults: passages of one stand in another, and texts are the fuzzer's. */
class CommandFuzzTest {
    private static final BrokenForms FORMS = BrokenForms.of(Commands.all(LocalDate.of(2026, 3, 10), new Random(1)));

    /** It is a command and is written as it was read, or the place and the kind of the fault are told and nothing that was filled in. */
    @FuzzTest(maxDuration = "12s")
    void a_form_is_a_command_or_the_place_of_its_fault_is_told(byte[] choice) {
        FORMS.send(choice);
    }
}
