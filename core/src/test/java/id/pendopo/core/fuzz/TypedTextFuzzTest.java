package id.pendopo.core.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.BankAccountNumber;
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
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class TypedTextFuzzTest {
    /** A message may show how a number is written, which the fuzzer soon finds. */
    private static final String EXAMPLE = "AHU-0012345.AH.01.04.Tahun 2020";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A parser, the text by which its value is written again, and whether what it reads is about a person. */
    private record Typed<T>(Function<String, T> parse, Function<T, String> write, boolean personal) {
        void check(String text) {
            T value;
            try {
                value = parse.apply(text);
            } catch (IllegalArgumentException refused) {
                String said = String.valueOf(refused.getMessage());
                if (refused.getClass() != IllegalArgumentException.class || said.isBlank()) {
                    throw new AssertionError("another exception than the documented one", refused);
                }
                if (personal && text.length() > 5 && said.contains(text) && !EXAMPLE.contains(text)) {
                    throw new AssertionError("the message repeats what was typed");
                }
                return;
            }
            String written = write.apply(value);
            T again = parse.apply(written);
            if (!again.equals(value)
                    || again.hashCode() != value.hashCode()
                    || !write.apply(again).equals(written)) {
                throw new AssertionError("read again it is another value");
            }
            if (personal && text.length() > 5 && value.toString().contains(text)) {
                throw new AssertionError("printed by accident it is not masked");
            }
        }
    }

    private static final List<Typed<?>> ALL = List.of(
            new Typed<>(Nik::parse, Nik::digits, true),
            new Typed<>(Npwp::parse, Npwp::digits, true),
            new Typed<>(Nitku::parse, Nitku::digits, true),
            new Typed<>(Nib::parse, Nib::digits, true),
            new Typed<>(Nip::parse, Nip::digits, true),
            new Typed<>(PppkNumber::parse, PppkNumber::digits, true),
            new Typed<>(LegacyNip::parse, LegacyNip::digits, true),
            new Typed<>(FamilyCardNumber::parse, FamilyCardNumber::digits, true),
            new Typed<>(BankAccountNumber::parse, BankAccountNumber::digits, true),
            new Typed<>(AhuDecree::parse, AhuDecree::number, true),
            new Typed<>(AhuDecree::from, AhuDecree::number, true),
            new Typed<>(PersonalText::from, PersonalText::reveal, true),
            new Typed<>(Rupiah::parse, Rupiah::toString, false),
            new Typed<>(Percentage::parse, Percentage::toString, false),
            new Typed<>(Percentage::parse, Percentage::format, false),
            new Typed<>(Ratio::parse, Ratio::toText, false),
            new Typed<>(Term::parse, Term::toText, false),
            new Typed<>(RegionCode::parse, RegionCode::dotted, false),
            new Typed<>(AccountCode::of, AccountCode::text, false),
            new Typed<>(text -> AccountCode.parse(text, AccountCode.Chart.LATER), AccountCode::value, false),
            new Typed<>(text -> AccountCode.parse(text, AccountCode.Chart.P90_2019), AccountCode::value, false),
            new Typed<>(BudgetPage::parse, BudgetPage::text, false),
            new Typed<>(PersonRef::of, PersonRef::value, false),
            new Typed<>(CaseId::of, CaseId::value, false),
            new Typed<>(CommandId::of, CommandId::value, false),
            new Typed<>(Code::of, Code::value, false),
            new Typed<>(text -> LegalSource.of(text, Standing.KNOWN), LegalSource::citation, false),
            new Typed<>(TypedTextFuzzTest::template, NumberTemplate::pattern, false));

    /** A form may send anything: it is read or refused as documented, and what was read is read again from its own text. */
    @FuzzTest(maxDuration = "12s")
    void what_a_person_types_is_read_or_refused(byte[] input) {
        String text = text(input);
        for (Typed<?> one : ALL) {
            one.check(text);
        }
    }

    /** UTF-8, or after a byte 0xFF the units of UTF-16 as they stand, so that halves of characters come too. */
    private static String text(byte[] input) {
        return input.length > 0 && input[0] == (byte) 0xFF
                ? new String(input, 1, input.length - 1, StandardCharsets.ISO_8859_1)
                        .chars()
                        .collect(StringBuilder::new, TypedTextFuzzTest::unit, StringBuilder::append)
                        .toString()
                : new String(input, StandardCharsets.UTF_8);
    }

    private static void unit(StringBuilder into, int half) {
        int last = into.length() - 1;
        if (last >= 0 && into.charAt(last) >= 0xD0 && into.charAt(last) < 0xE0) {
            into.setCharAt(last, (char) (into.charAt(last) << 8 | half));
        } else {
            into.append((char) half);
        }
    }

    private static NumberTemplate template(String text) {
        NumberTemplate template = NumberTemplate.of(text);
        if (template.format(7, DAY).isEmpty()) {
            throw new AssertionError("a number without text");
        }
        return template;
    }
}
