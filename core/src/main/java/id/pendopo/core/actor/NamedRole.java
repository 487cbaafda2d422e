package id.pendopo.core.actor;

import id.pendopo.core.law.Code;

/** A role that only its code names. */
record NamedRole(Code code) implements Role {
    @Override
    public String name() {
        return code.value();
    }
}
