package id.pendopo.docs.compat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.identity.BankAccountNumber;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.identity.Sex;
import id.pendopo.core.journal.CaseHead;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.policy.LegalBasis;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFieldType;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.ValueStanding;
import id.pendopo.core.publication.DatasetDescriptor;
import id.pendopo.core.publication.DatasetFile;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OutputFile;
import id.pendopo.core.publication.Publication;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.grants.budgetfile.BudgetOrder;
import id.pendopo.grants.proposal.BudgetHolders;
import id.pendopo.grants.proposal.NphdSigners;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.TeamComposition;
import id.pendopo.grants.proposal.WarningAnswers;
import id.pendopo.licensing.assignment.Draw;
import id.pendopo.licensing.assignment.DrawOrder;
import id.pendopo.licensing.assignment.Exclusions;
import id.pendopo.licensing.assignment.OfficerPool;
import id.pendopo.licensing.assignment.PoolMember;
import id.pendopo.licensing.assignment.RedrawReason;
import id.pendopo.licensing.catalogue.Numbering;
import id.pendopo.licensing.catalogue.Validity;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeeFactor;
import id.pendopo.licensing.fee.FeeFormula;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeeRelief;
import id.pendopo.licensing.fee.FeeSymbol;
import id.pendopo.licensing.fee.FeeTariff;
import id.pendopo.licensing.fee.FeeTariffRow;
import id.pendopo.licensing.legacy.SiupLimits;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.licensing.oss.OssAuthority;
import id.pendopo.licensing.oss.OssPaper;
import id.pendopo.licensing.oss.OssPermit;
import id.pendopo.licensing.oss.OssPermitId;
import id.pendopo.licensing.oss.OssProject;
import id.pendopo.licensing.oss.OssStatusCode;
import id.pendopo.licensing.oss.OssStatusTable;
import id.pendopo.licensing.oss.SentCertificate;
import id.pendopo.licensing.register.BldsPermit;
import id.pendopo.licensing.register.PublicLicence;
import id.pendopo.licensing.register.RegisterTerms;
import id.pendopo.licensing.verification.LicenceClaims;
import id.pendopo.licensing.verification.RegisterId;
import id.pendopo.performance.attendance.Corrected;
import id.pendopo.performance.attendance.Justification;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.discipline.AbsenceCatalogue;
import id.pendopo.performance.discipline.AbsenceStep;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.letter.PaymentOrder;
import id.pendopo.performance.letter.UnitList;
import id.pendopo.performance.organisation.Approver;
import id.pendopo.performance.organisation.ApproverChain;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.RetirementAges;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.RegionIndices;
import id.pendopo.performance.pay.ReportTable;
import id.pendopo.performance.pay.TerTable;
import id.pendopo.performance.schedule.RamadanDays;
import id.pendopo.performance.schedule.RamadanPeriod;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Values of types whose components hang together, so that filling each for itself makes none. */
final class Special {
    private static final LegalSource SOURCE = LegalSource.of("Peraturan Contoh Pasal 7", Standing.OWN_DECISION);
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<Class<?>, Object> MADE = new HashMap<>();

    static {
        BudgetPage page = new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.0001"));
        put(page);
        put(LedgerPosting.of(page, CaseId.of("case-1"), LedgerPosting.Kind.RESERVE, Rupiah.of(50_000_000)));
        put(new ClockState(
                "DECISION",
                Phase.PAUSED,
                Optional.of(Term.workingDays(5)),
                AT,
                DAY,
                2,
                Optional.of(DAY.plusDays(2)),
                DAY.plusDays(7),
                1,
                "2026/1"));
        put(new Finding(
                "contoh.LOW_SCORE",
                Severity.BLOCK,
                Optional.of("score"),
                Optional.of("7"),
                Optional.of(new Finding.Expected(Relation.AT_LEAST, "10")),
                List.of("10"),
                SOURCE,
                true));
        put(new WarningAnswers.WarningAnswer("0123456789abcdef", PersonalText.of("Sekretariat sewa bersama")));
        MADE.put(BankAccountNumber.class, BankAccountNumber.parse("0012345678901"));
        put(new Payload("noted", 1, "{\"key\":\"register\",\"what\":\"found\"}"));
        put(new PersonalRecord(
                "case-1:1:1",
                CaseId.of("case-1"),
                Purpose.IDENTITY,
                "DEFAULT",
                PersonalText.of("Warga Contoh"),
                Optional.of("ab".repeat(32)),
                Optional.empty()));
        put(new LegalBasis("1", 2014, LocalDate.of(2014, 1, 2), "Peraturan Contoh", ValueStanding.DECISION));
        put(new OwnField(
                Code.of("KIND"),
                OwnFieldType.CHOICE,
                Text.of("Jenis", "Kind"),
                Optional.of(Code.of("SUBMITTED")),
                false,
                true,
                0,
                List.of(new OwnField.Choice(Code.of("A"), Text.of("a", "a")))));
        put(new OwnValues(
                Map.of(Code.of("KIND"), OwnValue.of("A"), Code.of("COUNT"), OwnValue.of(3L)),
                Map.of(Code.of("CONTACT"), PersonalText.of("Warga Contoh"))));
        put(Slice.ofKecamatan(RegionCode.parse("32.73.01")));
        put(Region.of(RegionCode.parse("32.73"), "Kota Contoh", IndonesianTime.WIB));
        put(Validity.of(Term.months(12)));
        put(PositionCode.of("KADIS"));
        put(UnitCode.of("DINAS"));
        put(PositionClass.of(14));
        put(new RetirementAges(60, 65, 60, 58));
        put(new ApproverChain(
                EmployeeId.of("e-1"),
                LocalDate.of(2026, 3, 16),
                List.of(new Approver(
                        Approver.Kind.DELEGATE,
                        Optional.of(EmployeeId.of("e-2")),
                        Optional.of(EmployeeId.of("e-3")),
                        Optional.of(PositionCode.of("KADIS"))))));
        put(Employee.of(
                EmployeeId.of("e-1"),
                draft -> draft.employed(LocalDate.of(2022, 4, 1), EmploymentKind.PNS)
                        .ranked(LocalDate.of(2022, 4, 1), Golongan.III_A)
                        .taxed(LocalDate.of(2022, 4, 1), PtkpStatus.TK_0)
                        .numbered(LocalDate.of(2022, 4, 1), Nip.of("199608182022041001"))
                        .formerly(LegacyNip.of("130123456"))
                        .registered(LocalDate.of(1996, 8, 18), Sex.MALE)));
        put(new LicenceTraits(
                true,
                true,
                false,
                Optional.of(Term.calendarDays(60)),
                Optional.of(14),
                Optional.of(Code.of("STANDARD"))));
        put(LicenceHolder.person(
                PersonalText.of("Warga Contoh"),
                Optional.of(Nib.of("0908210012345")),
                List.of(PersonRef.of("holder-1"))));
        OssPermit permit = new OssPermit(
                OssPermitId.of("I-1"),
                "P-1",
                Optional.of("G-1"),
                "L-1",
                RegionCode.parse("32.73"),
                OssAuthority.REGENCY_OR_CITY);
        put(permit);
        OssProject project = new OssProject(
                "P-1", "56101", Optional.of("01"), Optional.of("R-1"), List.of(RegionCode.parse("32.73")));
        put(project);
        put(OssStatusCode.of("41"));
        put(OssStatusTable.published());
        put(OssPermitId.of("I-1"));
        put(new OssPaper(
                "503/0001/X/2026", DAY, DAY, Optional.of(DAY.plusYears(1)), OssStatusCode.of("50"), Optional.empty()));
        put(new SentCertificate(
                "case-1#9",
                OssPermitId.of("I-1"),
                "N-1",
                DAY,
                Optional.of(5),
                Optional.of("U-1"),
                "K-1",
                Optional.empty()));
        FeeTariffRow tariff = new FeeTariffRow(
                Code.of("BUILDING"),
                Text.of("Bangunan gedung", "Building"),
                FeeFormula.BUILDING,
                List.of(FeeFactor.of(FeeSymbol.ILO, "0.005"), FeeFactor.of(FeeSymbol.SHST, Rupiah.of(6_000_000))));
        put(tariff);
        FeeAssessment fee = FeeAssessment.of(
                "SKRD-1/2026",
                List.of(new FeeItem(
                        Code.of("BUILDING"),
                        List.of(
                                FeeFactor.of(FeeSymbol.LLT, "400"),
                                FeeFactor.of(FeeSymbol.IT, "1.2"),
                                FeeFactor.of(FeeSymbol.IBG, "1")))),
                new FeeTariff(List.of(tariff)),
                DAY,
                DAY.plusDays(30));
        put(fee.with(FeeRelief.ofAmount(Rupiah.of(400_000), "KEP-1/2026", DAY, Code.of("HOUSE_OF_WORSHIP"))));
        put(fee.lines().get(0));
        OfficerPool pool = new OfficerPool(
                Code.of("FIELD"),
                "2026-03-02.1",
                List.of(
                        PoolMember.of(PersonRef.of("o-1"), 10, 2).standingInFor(PersonRef.of("o-9")),
                        PoolMember.of(PersonRef.of("o-2"), 10, 0),
                        PoolMember.of(PersonRef.of("o-3"), 10, 0).absent()));
        DrawOrder order = DrawOrder.first("0".repeat(64), Code.of("INSPECTOR"), DAY)
                .forSeats(2)
                .again(RedrawReason.ABSENT, DAY);
        put(order);
        put(Draw.of(order, pool, Exclusions.NONE.of(pool)));
        put(new Numbering("503", "DPMPTSP", Numbering.USUAL));
        put(BudgetOrder.of(2026, "Perda Contoh 1/2025", DAY, "DPA-1"));
        put(ScreeningFinding.of(
                ScreeningCode.DUP_ACCOUNT,
                Severity.BLOCK,
                List.of(new ScreeningFinding.Evidence(
                        Optional.of(CaseId.of("case-2")),
                        2026,
                        Set.of(Code.of("ACCOUNT")),
                        Optional.of(1),
                        Optional.of(Rupiah.of(50_000_000)))),
                List.of("key")));
        DatasetDescriptor.Publisher publisher =
                new DatasetDescriptor.Publisher("Dinas Contoh", "Dinas Data Contoh", "data@contoh.go.id");
        put(publisher);
        DatasetVariable variable = DatasetVariable.of(
                "name", DatasetVariable.Kind.TEXT, Text.of("nama", "name"), Text.of("Nama contoh", "An example name"));
        put(variable);
        DatasetFile file = DatasetFile.of(new OutputFile("contoh.csv", "text/csv", "a"), Text.of("contoh", "example"));
        put(file);
        DatasetDescriptor.Coverage coverage = new DatasetDescriptor.Coverage(
                DatasetDescriptor.Frequency.MONTHLY, DAY, DAY, List.of(RegionCode.parse("32.73")));
        put(coverage);
        put(new DatasetDescriptor(
                "contoh",
                Text.of("contoh", "example"),
                Text.of("Data contoh", "Example data"),
                publisher,
                coverage,
                List.of(variable),
                List.of(new DatasetDescriptor.CodeList("Wilayah", "2022")),
                new DatasetDescriptor.Terms(
                        URI.create("https://contoh.go.id/lisensi"),
                        DatasetDescriptor.Access.PUBLIC,
                        5,
                        Optional.of(Text.of("contoh", "example"))),
                URI.create("https://contoh.go.id/data/"),
                DAY,
                DAY,
                List.of(file)));
        put(new Publication(
                Region.of(RegionCode.parse("32.73"), "Kota Contoh", IndonesianTime.WIB),
                publisher,
                URI.create("https://contoh.go.id/data/"),
                URI.create("https://contoh.go.id/lisensi"),
                Optional.of(Text.of("contoh", "example"))));
        MADE.put(URI.class, URI.create("https://contoh.go.id/"));
        put(new BldsPermit(
                "SK-PBG-1",
                Code.of("PBG"),
                "Persetujuan Bangunan Gedung",
                Optional.of(DAY),
                Optional.of(DAY),
                Code.of("ACTIVE"),
                DAY,
                new PublicLicence.Place(RegionCode.parse("32.73"), Optional.empty(), Optional.empty()),
                Optional.of(Ratio.parse("72.5")),
                Optional.of(DAY),
                Optional.of("https://contoh.go.id/")));
        put(RegisterTerms.STANDARD.with(Text.of("contoh", "example")));
        put(SiupLimits.PERMENDAG_46_2009);
        put(RegisterId.of(new byte[16]));
        put(new LicenceClaims(
                RegionCode.parse("32.73"),
                "503/0001/REKLAME",
                Code.of("REKLAME"),
                Optional.of(Nib.of("0908210012345")),
                Optional.of("PT Contoh"),
                AT,
                AT,
                Optional.of(AT.plusSeconds(1)),
                "ab".repeat(32)));
        MADE.put(OptionalLong.class, OptionalLong.of(3));
        MADE.put(Command.class, new CaseCommand.Unsign());
        CaseHead head = new CaseHead(CaseId.of("case-1"), 1, "ab".repeat(32));
        put(head);
        DayRoll.Content content = new DayRoll.Content(
                RegionCode.parse("32.73"), DAY, AT, 1, "ab".repeat(32), List.of(), List.of(), List.of(head));
        put(content);
        put(DayRoll.seal(content, JournalEntry.ORIGIN).get(0));
        put(new OpenTable(
                "contoh",
                Text.of("contoh", "example"),
                List.of(OpenTable.Column.of("name", "nama", "name")),
                List.of(List.of("Contoh"))));
        Answer answer = PermitCases.answer();
        put(answer);
        put(answer.entry().orElseThrow());
        ProposalPolicy policy = Forms.PACK.book(ProposalPolicy.schema()).policy(LocalDate.of(2025, 6, 30));
        MADE.put(BudgetHolders.class, policy.budgetHolders().value());
        MADE.put(NphdSigners.class, policy.nphdSigners().value());
        put(RegionIndices.of(Ratio.parse("0.7"), Ratio.parse("0.84447"), Ratio.ONE));
        put(new ReportTable(
                Code.of("EXAMPLE"),
                Text.of("contoh", "example"),
                SOURCE,
                List.of(new ReportTable.Step(Optional.empty(), Percentage.of(90))),
                Percentage.of(65)));
        put(new TerTable(
                Code.of("A"),
                Set.of(PtkpStatus.TK_0),
                List.of(new TerTable.Step(Optional.empty(), Percentage.parse("1.5")))));
        put(new RamadanPeriod(DAY, DAY.plusDays(28), SOURCE));
        put(RamadanDays.of(List.of(new RamadanPeriod(DAY, DAY.plusDays(28), SOURCE))));
        AbsenceStep step = new AbsenceStep(
                3, Optional.empty(), SanctionKind.DISMISSAL, Optional.of(SanctionKind.RAISE_DELAY), SOURCE);
        put(step);
        put(new AbsenceCatalogue(
                Code.of("EXAMPLE"), Optional.of(DAY), List.of(step), Optional.of(10), Optional.of(450), SOURCE));
        DeductionBracket bracket = new DeductionBracket(1, 1, Optional.of(31), Percentage.parse("0.5"));
        put(bracket);
        put(DeductionTable.of(
                Code.of("EXAMPLE"),
                Text.of("contoh", "example"),
                SOURCE,
                draft -> draft.absentDay(Percentage.of(3))
                        .absentMinutes(300)
                        .monthCap(Percentage.HUNDRED)
                        .late(List.of(bracket))
                        .early(List.of(bracket))
                        .noScanAs(1)
                        .note(Text.of("contoh", "example"))));
        put(new Justification(DAY, Corrected.SCAN_IN, "d-1", EmployeeId.of("p-2"), AT));
        UnitList list = unitList();
        PaymentOrder payment = PaymentOrder.of(list);
        put(list);
        put(payment);
        put(payment.payments().get(0));
        put(new RunSummary(
                YearMonth.of(2026, 3),
                UnitCode.of("EXAMPLE"),
                new PolicyStamp("32.73/performance/pay/2026-01-01", "0123456789abcdef".repeat(4)),
                "0123456789abcdef".repeat(4),
                "fedcba9876543210".repeat(4),
                12,
                0,
                List.of(new RunSummary.Total(Code.of("NET"), Rupiah.of(71_906_707))),
                List.of(new RunSummary.Carried("march-1#1", Rupiah.of(164_000)))));
        SpecialComplaints.all().forEach(Special::put);
        MADE.put(TeamComposition.class, policy.teamComposition().orElseThrow().value());
    }

    private Special() {}

    private static UnitList unitList() {
        UnitCode unit = UnitCode.of("EXAMPLE");
        PayPart part = new PayPart(
                unit,
                Rupiah.of(3_920_964),
                Rupiah.of(3_920_964),
                Rupiah.of(3_920_964),
                Rupiah.of(39_210),
                Rupiah.of(156_839),
                Rupiah.of(196_048),
                Rupiah.ZERO,
                Rupiah.ZERO,
                Rupiah.of(3_685_706));
        return new UnitList(
                unit,
                YearMonth.of(2026, 3),
                new PolicyStamp("32.73/performance/pay/2026-01-01", "0123456789abcdef".repeat(4)),
                List.of(new UnitList.Row(EmployeeId.of("e-1"), part)));
    }

    private static void put(Object value) {
        MADE.put(value.getClass(), value);
    }

    static Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(MADE.get(type));
    }
}
