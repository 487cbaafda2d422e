package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An entry takes its reason and its documents from what the command says of itself: a command that holds either and says nothing of it
 * would leave a refusal without a reason, or papers without their hashes.
 */
class CommandsSayTest {
    private static final Papers FILED = new Papers(
            Set.of(), List.of(new DocumentRef("doc-1", Code.of("DEED"), "application/pdf", 9, "d".repeat(64))));

    static Stream<ProposalCommand> commands() {
        return Commands.all().stream();
    }

    /** The command with a file among its papers, where it has any. */
    private static ProposalCommand filed(ProposalCommand command) throws ReflectiveOperationException {
        RecordComponent[] parts = command.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getType() == Papers.class ? FILED : value(command, parts[i]);
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = command.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (ProposalCommand) constructor.newInstance(values);
    }

    private static Object value(ProposalCommand command, RecordComponent part) throws ReflectiveOperationException {
        part.getAccessor().setAccessible(true);
        return part.getAccessor().invoke(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_with_papers_hands_in_their_files(ProposalCommand command) throws ReflectiveOperationException {
        boolean papers = Arrays.stream(command.getClass().getRecordComponents())
                .anyMatch(part -> part.getType() == Papers.class);
        assertThat(filed(command).documents()).isEqualTo(papers ? FILED.files() : List.of());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_with_a_cause_gives_it_as_its_reason(ProposalCommand command) throws ReflectiveOperationException {
        // Only the end of the year is a reason of its own.
        Optional<Code> cause = Optional.of(Code.of("YEAR_ENDED")).filter(end -> command instanceof BudgetCommand.Lapse);
        for (RecordComponent part : command.getClass().getRecordComponents()) {
            if (part.getName().equals("cause")) {
                cause = Optional.of((Code) value(command, part));
            }
        }
        assertThat(command.reason()).isEqualTo(cause);
    }
}
