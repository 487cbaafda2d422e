package id.pendopo.performance.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.monitoring.FlowProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What is misspelt in a meaning is counted as never happening, and a leader reads a nought. */
class ObjectionFlowTest {
    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure_and_it_is_found() {
        assertThat(ObjectionFlow.MEANING.unknownTo(ObjectionProcedure.in(Slips.PACK)))
                .isEmpty();
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(ObjectionFlow.MEANING);
    }
}
