package id.pendopo.core.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component as personal data (<i>data pribadi</i>), UU 27/2022 [K]. The journal keeps such a component apart
 * from its entry so that it can be destroyed, forms and exports mask it, and leak tests look for it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {
    /** Retained as long as the case it belongs to. */
    String AS_CASE = "CASE";

    /** Why it is kept. */
    Purpose purpose();

    /** The short code of its retention class (<i>kelas retensi</i>), to which the region's schedule gives a term. */
    String retention() default AS_CASE;
}
