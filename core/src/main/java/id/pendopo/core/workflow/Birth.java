package id.pendopo.core.workflow;

/**
 * The first event of a case (<i>pembukaan berkas</i>). It bears the data whole, so that no blank data is ever built.
 *
 * @param <D> the data of the procedure
 */
public interface Birth<D> extends Event<D> {
    /** The data as the case begins. */
    D born();

    /** @throws IllegalStateException always: a case is born once */
    @Override
    default D applyTo(D before) {
        throw new IllegalStateException("birth: the case already has data; a birth opens a case and never changes one");
    }
}
