package id.pendopo.docs.compat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.KbliBook;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.business.KbliMapping;
import id.pendopo.licensing.business.KbliTitle;
import id.pendopo.licensing.business.ScaleLimits;
import id.pendopo.licensing.risk.LicensingAuthority;
import id.pendopo.licensing.risk.RiskLevel;
import id.pendopo.licensing.risk.RiskParameter;
import id.pendopo.licensing.risk.RiskRule;
import id.pendopo.licensing.risk.RiskRules;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One value of each public type, every component filled, the same in every run: what a golden text is written from. */
final class Specimens {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Map<Class<?>, Object> PLAIN = new HashMap<>();
    private static final int DEEPEST = 12;

    static {
        PLAIN.put(String.class, "Contoh");
        PLAIN.put(Object.class, "Contoh");
        PLAIN.put(int.class, 1);
        PLAIN.put(long.class, 1L);
        PLAIN.put(boolean.class, true);
        PLAIN.put(Integer.class, 1);
        PLAIN.put(Long.class, 1L);
        PLAIN.put(Boolean.class, true);
        PLAIN.put(LocalDate.class, LocalDate.of(2026, 3, 2));
        PLAIN.put(LocalDateTime.class, LocalDateTime.of(2026, 3, 2, 7, 25));
        PLAIN.put(YearMonth.class, YearMonth.of(2026, 3));
        PLAIN.put(LocalTime.class, LocalTime.of(15, 30));
        PLAIN.put(LocalDateTime.class, LocalDateTime.of(2026, 4, 8, 7, 25));
        PLAIN.put(MonthDay.class, MonthDay.of(6, 30));
        PLAIN.put(Instant.class, Instant.parse("2026-03-02T02:00:00.123Z"));
        PLAIN.put(Rupiah.class, Rupiah.of(50_000_000));
        PLAIN.put(Code.class, Code.of("EXAMPLE"));
        PLAIN.put(RegionCode.class, RegionCode.parse("32.73.01.1001"));
        PLAIN.put(PersonRef.class, PersonRef.of("p-1"));
        PLAIN.put(CaseId.class, CaseId.of("case-1"));
        PLAIN.put(CommandId.class, CommandId.of("attempt-1"));
        PLAIN.put(PersonalText.class, PersonalText.of("Warga Contoh"));
        PLAIN.put(AccountCode.class, AccountCode.of("5.1.05.05.02.0001"));
        PLAIN.put(NumberTemplate.class, NumberTemplate.of("900/{seq:5}/{year}"));
        PLAIN.put(Percentage.class, Percentage.parse("2,5"));
        PLAIN.put(Ratio.class, Ratio.of(1, 3));
        PLAIN.put(OwnValue.class, OwnValue.of("Contoh"));
        PLAIN.put(Text.class, Text.of("contoh", "example"));
        PLAIN.put(LegalSource.class, LegalSource.of("Peraturan Contoh Pasal 7", Standing.OWN_DECISION));
        PLAIN.put(PolicyStamp.class, new PolicyStamp("contoh/2026-01-01", HASH));
        PLAIN.put(DocumentRef.class, new DocumentRef("d-1", Code.of("LETTER"), "application/pdf", 1024, HASH));
        PLAIN.put(Nik.class, Nik.parse("3273014501900001"));
        PLAIN.put(FamilyCardNumber.class, FamilyCardNumber.parse("3273010101200001"));
        PLAIN.put(Npwp.class, Npwp.parse("3273014501900001"));
        PLAIN.put(Nitku.class, Nitku.parse("3273014501900001000000"));
        PLAIN.put(KbliCode.class, KbliCode.of(KbliEdition.KBLI_2020, "47111"));
        PLAIN.put(
                ScaleLimits.class,
                new ScaleLimits(Rupiah.of(1_000_000_000), Rupiah.of(5_000_000_000L), Rupiah.of(10_000_000_000L)));
        PLAIN.put(KbliTitle.class, new KbliTitle("47111", "Minimarket"));
        PLAIN.put(KbliBook.class, KbliBook.EXAMPLES);
        PLAIN.put(
                KbliMapping.class,
                new KbliMapping(
                        KbliEdition.KBLI_2020, KbliEdition.KBLI_2025, List.of(new KbliMapping.Pair("47111", "47110"))));
        PLAIN.put(KbliMapping.Pair.class, new KbliMapping.Pair("47111", "47110"));
        RiskParameter area = new RiskParameter(RiskParameter.LAND_AREA_M2, Optional.of(1_000L), Optional.empty());
        RiskRule rule = RiskRule.of(
                KbliCode.of(KbliEdition.KBLI_2020, "47111"),
                RiskLevel.HIGH,
                LocalDate.of(2025, 6, 5),
                draft -> draft.in(Code.of("EXAMPLE"))
                        .of(BusinessScale.LARGE)
                        .within(area)
                        .asking(Code.of("STUDY"))
                        .decidedWithin(14, LicensingAuthority.PROVINCE)
                        .until(LocalDate.of(2030, 12, 31)));
        PLAIN.put(RiskParameter.class, area);
        PLAIN.put(RiskRule.class, rule);
        PLAIN.put(RiskRules.class, new RiskRules(List.of(rule)));
        PLAIN.put(GeoPoint.class, GeoPoint.parse("-6.917464,107.619123"));
        PLAIN.put(Nib.class, Nib.parse("0908210012345"));
        PLAIN.put(Nip.class, Nip.parse("199608182022041001"));
        PLAIN.put(PppkNumber.class, PppkNumber.parse("199205082023212001"));
        PLAIN.put(LegacyNip.class, LegacyNip.parse("130123456"));
        PLAIN.put(Actor.class, actor());
    }

    private Specimens() {}

    private static Actor actor() {
        return Actor.of("p-1", Permit.As.HEAD)
                .of(Code.of("COUNTER"))
                .onBehalfOf(
                        PersonRef.of("p-2"),
                        new id.pendopo.core.actor.Deed("SK-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    /** One value of this type; empty where none can be made by filling its components. */
    static Optional<Object> of(Class<?> type) {
        try {
            return Optional.of(value(type, 0));
        } catch (IllegalArgumentException | IllegalStateException unmade) {
            return Special.of(type);
        }
    }

    /** Why none can be made. */
    static String fault(Class<?> type) {
        try {
            value(type, 0);
            return "";
        } catch (IllegalArgumentException | IllegalStateException unmade) {
            return String.valueOf(unmade.getMessage());
        }
    }

    private static Object value(Type type, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("goes round in circles");
        }
        if (type instanceof ParameterizedType many) {
            return container((Class<?>) many.getRawType(), many.getActualTypeArguments(), depth);
        }
        if (!(type instanceof Class<?> plain)) {
            return "Contoh";
        }
        Object known = PLAIN.get(plain);
        if (known != null) {
            return known;
        }
        Optional<Object> special = Special.of(plain);
        if (special.isPresent()) {
            return special.get();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, depth);
        }
        if (plain.isSealed()) {
            return value(plain.getPermittedSubclasses()[0], depth + 1);
        }
        throw new IllegalArgumentException("no value of " + plain.getName() + " is known");
    }

    private static Object container(Class<?> raw, Type[] of, int depth) {
        if (raw == Optional.class) {
            return Optional.of(value(of[0], depth + 1));
        }
        if (raw == List.class || raw == java.util.Collection.class) {
            return List.of(value(of[0], depth + 1));
        }
        if (raw == Set.class) {
            return Set.of(value(of[0], depth + 1));
        }
        if (raw == Map.class || raw == java.util.SortedMap.class) {
            return Map.of(value(of[0], depth + 1), value(of[1], depth + 1));
        }
        return value(raw, depth + 1);
    }

    private static Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(one -> value(one.getGenericType(), depth + 1))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            if (!Modifier.isPublic(type.getModifiers())) {
                constructor.setAccessible(true);
            }
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName() + ": " + refused.getCause(), refused);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(type.getSimpleName() + ": " + closed, closed);
        }
    }
}
