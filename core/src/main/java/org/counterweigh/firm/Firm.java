package org.counterweigh.firm;

import java.time.LocalDate;
import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * Who asks, and the terms on which the answer is wanted: sheet {@code Firm}.
 *
 * @param homeRegulator regulator of the responsible lawyers: {@code US}, {@code US-NYC}, {@code EW}, {@code EU}, ...
 * @param currency ISO 4217 code; every amount is in it unless a currency column says otherwise
 * @param irrecoverableTax share of what is bought that is paid on top and cannot be reclaimed
 */
public record Firm(
        String name,
        Perspective perspective,
        String homeRegulator,
        String currency,
        LocalDate analysisDate,
        Horizon horizon,
        Policy policy,
        Given irrecoverableTax,
        Income income,
        Optional<OfficeHours> office,
        Presentation presentation) {

    /** Who buys: the department keeps a saving, the law firm may have to pass it on. */
    public enum Perspective {
        LEGAL_DEPARTMENT,
        LAW_FIRM
    }

    /** When in a year its cash flows are taken to happen. */
    public enum CashFlows {
        END_OF_YEAR,
        MID_YEAR
    }

    /** Years 1..N looked at, at most ten, and how money moves through them: nominal rates a year, above -1. */
    public record Horizon(int years, CashFlows cashFlows, Given discountRate, Given wageGrowth, Given volumeGrowth) {}

    /**
     * What a law firm is paid for its hours.
     *
     * @param realisation share of billed time that is paid
     * @param resaleOfFreedHours share of the hours freed that is sold to clients again
     */
    public record Income(Given realisation, Given resaleOfFreedHours) {}

    /**
     * How the reports are signed and dressed.
     *
     * @param attachWorkbook whether the source workbook goes with the PDF
     */
    public record Presentation(
            String preparedBy,
            String confidentialityLabel,
            Optional<BrandName> brand,
            String reportLocale,
            boolean attachWorkbook) {}

    public boolean isLawFirm() {
        return perspective == Perspective.LAW_FIRM;
    }

    /** The brand that a cell of the workbook asks for. */
    public record BrandName(String name, String place) {}
}
