package id.pendopo.docs.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a user of the library sees of a class: the types of its public and protected members, generics included. */
final class Signatures {

    private Signatures() {}

    static ArchCondition<JavaClass> mention(DescribedPredicate<JavaClass> type) {
        return new ArchCondition<>("mention in a public signature " + type.getDescription()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                supertypes(item).filter(type).forEach(seen -> report(events, item, item.getName(), seen));
                item.getMembers().stream()
                        .filter(Signatures::isVisible)
                        .forEach(member -> types(member)
                                .filter(type)
                                .forEach(seen -> report(events, item, member.getFullName(), seen)));
            }
        };
    }

    private static void report(ConditionEvents events, JavaClass item, String where, JavaClass seen) {
        events.add(SimpleConditionEvent.satisfied(item, where + " mentions " + seen.getName()));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> supertypes(JavaClass item) {
        return Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream())
                .flatMap(t -> t.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Set<JavaType> all = new HashSet<>();
        if (member instanceof JavaField field) all.add(field.getType());
        if (member instanceof JavaCodeUnit unit) {
            all.add(unit.getReturnType());
            all.addAll(unit.getParameterTypes());
            all.addAll(unit.getExceptionTypes());
        }
        return all.stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()).distinct();
    }
}
