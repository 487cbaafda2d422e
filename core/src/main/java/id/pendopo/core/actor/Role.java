package id.pendopo.core.actor;

import id.pendopo.core.law.Code;

/**
 * A role in a procedure (<i>peran</i>). Enums of a module implement it; a region's own role is a {@link Code} wrapped by
 * {@link #of}. What a role is called in the region stands in the pack's labels.
 */
public interface Role {
    /** The role's code, for example {@code TU_OPERATOR}. */
    String name();

    /** The name as a code, which is what case files and entries keep. */
    default Code code() {
        return Code.of(name());
    }

    /** The role under which timed consequences of the law are taken. */
    Role SYSTEM = of("SYSTEM");

    /** A role that only a region's pack knows. */
    static Role of(String name) {
        return new NamedRole(Code.of(name));
    }
}
