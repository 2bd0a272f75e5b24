package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A department reviews 10,000 documents a year. Its law firm bills 10 h at 100, 20 h at 100 less 500, and 20 h at 125:
 * 50 hours for 1,000 + 1,500 + 2,500 = 5,000. With 500 off the whole invoice they are 4,500, or 90 an hour.
 */
class BillSheetTest {

    private static final String REVIEW = "Document review";

    @TempDir
    Path folder;

    private static LawFirmBill fiveLines() {
        return new LawFirmBill()
                .fee("2025-01-03", 10, 100)
                .fee("2025-12-29", 20, 100, -500)
                .fee("2025-06-15", 20, 125)
                .expense(50)
                .whole("IF", -500);
    }

    @Test
    void a_departments_bill_fills_outside_counsel_and_never_staffing() {
        fiveLines().beside(folder);

        WorkType review = review(department().without("Staffing"));

        assertThat(review.staffing()).isEmpty();
        WorkType.OutsideCounsel counsel = only(review);
        assertThat(counsel.firm()).isEqualTo("Law firm 24-6437381");
        assertThat(counsel.hoursPerUnit().value()).isCloseTo(50.0 / 10_000, within(1e-15));
        assertThat(counsel.pricePerHour().value()).isCloseTo(4_500.0 / 50, within(1e-12));
    }

    @Test
    void the_figures_name_the_bill_and_their_column() {
        fiveLines().beside(folder);

        WorkType.OutsideCounsel counsel = only(review(department()));

        String bill = "firm.ledes.txt, 3 rows, Jan 2025 - Dec 2025, confidence 0.95";
        assertThat(counsel.pricePerHour().source().text()).isEqualTo(bill);
        assertThat(counsel.hoursPerUnit().source().text()).isEqualTo(bill + " (Work!D2)");
        assertThat(counsel.pricePerHour().source().column())
                .contains(new Source.Column("Outside counsel", "Price per hour"));
        assertThat(problems(department(), Severity.DEFAULTED))
                .contains("Document review: Outside counsel is blank; taken from the bill: Law firm 24-6437381, 0.005"
                        + " hours a unit at 90.00 an hour (" + bill + ").");
    }

    @Test
    void a_pasted_bill_is_read_as_one_beside_the_workbook() {
        for (boolean inOneCell : List.of(true, false)) {
            WorkType review = review(department()
                    .without("Staffing")
                    .with("Time entries", fiveLines().rows(inOneCell)));

            assertThat(review.staffing()).isEmpty();
            assertThat(only(review).hoursPerUnit().value()).isCloseTo(0.005, within(1e-15));
            assertThat(only(review).pricePerHour().value()).isCloseTo(90, within(1e-12));
        }
    }

    @Test
    void what_is_no_fee_for_hours_is_told_with_its_money() {
        new LawFirmBill()
                .fee("2025-01-03", 10, 100)
                .expense(50)
                .whole("IE", -10)
                .whole("IF", -500)
                .whole("IF", 3_000)
                .fee("2025-05-05", 0, 0, 800)
                .fee("2025-05-05", 0, 0, -100)
                .fee("2025-12-29", 30, 100)
                .again()
                .fee("2025-12-29", -2, 100)
                .fee("2025-99-99", 5, 100)
                .beside(folder);

        // 10 hours for 1,000 and -2 for -200, less 600 that is for no hour: 200 for 8 hours.
        assertThat(only(review(department())).pricePerHour().value()).isCloseTo(25, within(1e-12));
        assertThat(problems(department(), Severity.UNLIKELY))
                .contains(
                        "2 rows of other expenses, 40.00 in all, are not counted: line 4, line 5.",
                        "2 rows of credits or reductions of whole invoices, -600.00 in all, are taken off all fees of"
                                + " their law firm in proportion: line 6, line 9.",
                        "2 rows of fees without hours, 3,800.00 in all, are not counted: they give no price per hour:"
                                + " line 7, line 8.",
                        "1 row of more than 24 hours, 3,000.00 in all, was left out: line 10.",
                        "1 row repeating a line of an invoice, 3,000.00 in all, was left out: line 11.",
                        "1 row of negative hours, -200.00 in all, was taken off the total, as corrections: line 12.",
                        "1 row of fees whose date or hours cannot be read, 500.00 in all, is not counted: line 13.");
    }

    @Test
    void credits_above_all_fees_leave_no_price_which_is_told() {
        new LawFirmBill()
                .fee("2025-01-03", 10, 100)
                .fee("2025-12-29", 10, 100)
                .whole("IF", -2_100)
                .beside(folder);

        assertThat(review(department()).outsideCounsel()).isEmpty();
        assertThat(problems(department(), Severity.UNLIKELY))
                .contains("Document review: 20.0 hours and fees of -100.00 of Law firm 24-6437381 give no price per"
                        + " hour, and are not counted.");
    }

    @Test
    void a_bill_of_fixed_fees_alone_fills_nothing_and_says_so() {
        new LawFirmBill().whole("IF", 3_000).beside(folder);

        assertThat(review(department()).outsideCounsel()).isEmpty();
        assertThat(problems(department(), Severity.UNLIKELY))
                .contains("1 row of fees without hours, 3,000.00 in all, is not counted: they give no price per hour:"
                        + " line 3.");
    }

    @Test
    void a_fixed_fee_billed_as_an_hour_makes_a_price_worth_a_second_look() {
        new LawFirmBill()
                .fee("2025-01-03", 1, 9_000)
                .fee("2025-12-29", 1, 1_000)
                .beside(folder);

        assertThat(problems(department(), Severity.UNLIKELY))
                .contains(
                        "Document review / Law firm 24-6437381: fees come to 5,000.00 an hour; 15 to 2,500 is usual.");
    }

    @Test
    void half_a_year_of_bills_is_doubled_and_the_price_stays() {
        new LawFirmBill().fee("2025-01-03", 10, 100).fee("2025-06-29", 10, 120).beside(folder);

        WorkType.OutsideCounsel counsel = only(review(department()));
        assertThat(counsel.hoursPerUnit().value()).isCloseTo(40.0 / 10_000, within(1e-15));
        assertThat(counsel.pricePerHour().value()).isCloseTo(110, within(1e-12));
    }

    @Test
    void each_law_firm_has_its_own_hours_price_and_reductions() {
        new LawFirmBill()
                .by("DE 111")
                .fee("2025-01-03", 10, 200)
                .whole("IF", -200)
                .by("US 222")
                .fee("2025-12-29", 20, 300)
                .beside(folder);

        List<WorkType.OutsideCounsel> counsel = review(department()).outsideCounsel();
        assertThat(counsel)
                .extracting(WorkType.OutsideCounsel::firm)
                .containsExactly("Law firm DE 111", "Law firm US 222");
        assertThat(counsel.get(0).hoursPerUnit().value()).isCloseTo(0.001, within(1e-15));
        assertThat(counsel.get(0).pricePerHour().value()).isCloseTo(180, within(1e-12));
        assertThat(counsel.get(1).hoursPerUnit().value()).isCloseTo(0.002, within(1e-15));
        assertThat(counsel.get(1).pricePerHour().value()).isCloseTo(300, within(1e-12));
    }

    @Test
    void a_law_firm_without_a_number_is_called_outside_counsel() {
        new LawFirmBill()
                .by("")
                .fee("2025-01-03", 10, 100)
                .fee("2025-12-29", 10, 100)
                .beside(folder);

        assertThat(only(review(department())).firm()).isEqualTo("Outside counsel");
        assertThat(problems(department(), Severity.UNLIKELY))
                .contains("2 rows without a law firm (LAW_FIRM_ID) were counted under the name Outside counsel: line 3,"
                        + " line 4.");
    }

    @Test
    void an_international_bill_is_read_without_tax_in_the_firms_own_currency_alone() {
        // Of 1998BI: the line's total holds its tax, 19% of 1,000.
        new LawFirmBill("INVOICE_CURRENCY", "LINE_ITEM_TAX_TOTAL", "LAW_FIRM_NAME")
                .saying("USD", "190", "Kanzlei Brandt")
                .fee("2025-01-03", 10, 100, 190)
                .saying("EUR", "", "Kanzlei Brandt")
                .fee("2025-12-29", 10, 500)
                .saying("usd", "0", "Kanzlei Brandt")
                .fee("2025-12-29", 10, 100)
                .beside(folder);

        WorkType.OutsideCounsel counsel = only(review(department()));
        assertThat(counsel.firm()).isEqualTo("Kanzlei Brandt");
        assertThat(counsel.hoursPerUnit().value()).isCloseTo(0.002, within(1e-15));
        assertThat(counsel.pricePerHour().value()).isCloseTo(100, within(1e-12));
        assertThat(problems(department(), Severity.UNLIKELY))
                .contains("1 row in EUR, 5,000.00 in all, is not counted: no exchange rate is known: line 4.");
    }

    @Test
    void where_the_sheet_is_filled_it_holds_and_the_bill_is_compared() {
        // The sheet says 1,200 contracts of 0.1 h at 300; the bill 60 h at 200, for a code of the firm's own.
        new LawFirmBill()
                .task("X-101", "2025-01-03", 20, 200)
                .task("X-101", "2025-06-03", 20, 200)
                .task("X-101", "2025-12-29", 20, 200)
                .beside(folder);

        FirmData firm = Reads.firm(department(), folder);

        assertThat(firm.work().get(1).outsideCounsel()).hasSize(1);
        assertThat(firm.work().get(1).outsideCounsel().get(0).firm()).isEqualTo("Outside LLP");
        assertThat(Reads.findings(department(), folder, Severity.UNLIKELY)).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo("Outside counsel!C2");
            assertThat(finding.problem())
                    .isEqualTo("Contract abstraction: the sheet Outside counsel and Units per year come to 120 hours a"
                            + " year at 300.00 an hour; the bill comes to 60.0 hours a year at 200.00 an hour"
                            + " (firm.ledes.txt, 3 rows, Jan 2025 - Dec 2025, confidence 1.00). The sheet"
                            + " counts.");
        });
    }

    @Test
    void a_bill_that_agrees_within_fifteen_in_a_hundred_is_not_told() {
        LawFirmBill bill = new LawFirmBill();
        for (String month : List.of("01-03", "03-03", "06-03", "09-03", "10-03", "12-29")) {
            bill.task("X-101", "2025-" + month, 20, 290);
        }
        bill.beside(folder);

        assertThat(problems(department(), Severity.UNLIKELY))
                .noneMatch(problem -> problem.contains("Outside counsel and Units"));
    }

    @Test
    void a_range_may_point_to_a_price_that_a_bill_filled() {
        fiveLines().beside(folder);
        SampleBook book = department()
                .with(
                        "Ranges",
                        List.of(
                                "Sheet | Row | Column | Low | High",
                                "Outside counsel | Document review / Law firm 24-6437381 | Price per hour | 80 | 100"));

        FirmData firm = Reads.firm(book.without("Correlations"), folder);

        assertThat(firm.uncertainty().ranges())
                .singleElement()
                .satisfies(range ->
                        assertThat(range.of()).isSameAs(only(firm.work().get(0)).pricePerHour()));
    }

    @Test
    void own_time_and_a_bill_fill_each_its_own_sheet() {
        fiveLines().beside(folder);
        SampleBook book = department()
                .without("Staffing")
                .with(
                        "Time entries",
                        List.of(
                                "Date | Role | Task code | Hours",
                                "2025-01-03 | Paralegal | L653 | 20",
                                "2025-12-29 | Paralegal | L653 | 20"));

        WorkType review = review(book);

        // 40 hours of the team and 50 of the law firm, over 10,000 documents.
        assertThat(review.staffing()).hasSize(1);
        assertThat(review.staffing().get(0).amount().value()).isCloseTo(0.004, within(1e-15));
        assertThat(review.staffing().get(0).amount().source().text()).startsWith("Time entries, 2 rows");
        assertThat(only(review).hoursPerUnit().value()).isCloseTo(0.005, within(1e-15));
        assertThat(problems(book, Severity.UNLIKELY)).noneMatch(problem -> problem.contains("Both were read"));
    }

    @Test
    void a_bill_beside_and_one_pasted_are_both_the_law_firms() {
        new LawFirmBill().by("DE 111").fee("2025-12-29", 10, 100).beside(folder);
        SampleBook book = department()
                .with(
                        "Time entries",
                        new LawFirmBill()
                                .by("US 222")
                                .fee("2025-01-03", 10, 100)
                                .rows(true));

        assertThat(review(book).outsideCounsel())
                .extracting(WorkType.OutsideCounsel::firm)
                .containsExactly("Law firm DE 111", "Law firm US 222");
        assertThat(problems(book, Severity.UNLIKELY)).contains("Both were read, and their hours added.");
    }

    @Test
    void a_law_firms_bill_is_its_own_time_and_fills_staffing() {
        fiveLines().beside(folder);
        SampleBook book = department()
                .with("Firm", "Perspective", "Law firm")
                .with("Work!H2", "Fee")
                .with("Work!H3", "Fixed")
                .with("Roles!O2", "150")
                .with("Roles!O3", "300")
                .without("Staffing");

        WorkType review = review(book);

        // Classification PL of the bill is the paralegal: 50 hours over 10,000 documents.
        assertThat(review.outsideCounsel()).isEmpty();
        assertThat(review.staffing()).hasSize(1);
        assertThat(review.staffing().get(0).role().name()).isEqualTo("Paralegal");
        assertThat(review.staffing().get(0).amount().value()).isCloseTo(0.005, within(1e-15));
    }

    @Test
    void bills_that_nobody_could_map_keep_every_recommendation_from_being_firm() {
        new LawFirmBill()
                .fee("2025-01-03", 20, 100)
                .task("", "2025-06-03", 20, 100)
                .fee("2025-12-29", 10, 100)
                .beside(folder);

        assertThat(Reads.firm(department(), folder).uncertainty().doubts())
                .containsExactly(
                        "only 60% of the hours in firm.ledes.txt could be mapped to work types with confidence,"
                                + " so no recommendation is called firm");
    }

    private static SampleBook department() {
        return SampleBook.complete();
    }

    private WorkType review(SampleBook book) {
        WorkType review = Reads.firm(book, folder).work().get(0);
        assertThat(review.name()).isEqualTo(REVIEW);
        return review;
    }

    private static WorkType.OutsideCounsel only(WorkType work) {
        assertThat(work.outsideCounsel()).hasSize(1);
        return work.outsideCounsel().get(0);
    }

    private List<String> problems(SampleBook book, Severity severity) {
        return Reads.findings(book, folder, severity).stream()
                .map(Finding::problem)
                .toList();
    }
}
