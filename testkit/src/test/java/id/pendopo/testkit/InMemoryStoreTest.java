package id.pendopo.testkit;

import id.pendopo.core.office.Store;

/** The reference keeps its own contract. */
class InMemoryStoreTest extends StoreContract {
    @Override
    protected Store openStore() {
        return new InMemoryStore();
    }
}
