package org.counterweigh.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm.Perspective;

/**
 * Complete, plausible firms from a seed, for laws that must hold for every firm; the same seed gives the same firm.
 *
 * <p>Every kind of work has someone staffed, the first in any case, or is bought outside, every price and volume is above zero, a law firm has
 * said how it bills, and every provider quotes for something, so every case can be worked out.
 */
public final class SeededFirms {

    private static final List<String> REGULATORS = List.of("US", "US-NYC", "US-CA", "US-FL", "EW", "EU", "IN");
    private static final List<String> COUNTRIES = List.of("US", "GB", "IN", "PH", "DE", "PL", "ZA", "CN");
    private static final List<String> REGIMES = List.of("EU", "UK", "US-HIPAA", "US-7216", "US-BULK");

    private final Draw draw;
    private final FirmBuilder firm = new FirmBuilder();
    private final int roles;
    private final int kinds;
    private final int providers;
    private Perspective perspective = Perspective.LEGAL_DEPARTMENT;

    private SeededFirms(long seed) {
        draw = new Draw(seed);
        roles = draw.count(1, 4);
        kinds = draw.count(1, 5);
        providers = draw.count(1, 4);
    }

    private SeededFirms(long seed, int kinds, int providers) {
        draw = new Draw(seed);
        roles = 4;
        this.kinds = kinds;
        this.providers = providers;
    }

    /** The firm of that seed. */
    public static FirmData firm(long seed) {
        return builder(seed).build();
    }

    /** A firm of that size; most providers quote for most kinds of work. */
    public static FirmData sized(long seed, int kinds, int providers) {
        return new SeededFirms(seed, kinds, providers).complete().build();
    }

    /** The same firm with a range for each of these figures, so far to both sides as a share of it. */
    public static FirmData uncertain(FirmData firm, List<Given> figures, double share) {
        return new FirmData(
                firm.firm(),
                firm.roles(),
                firm.work(),
                firm.market(),
                firm.governance(),
                new Uncertainty(
                        Uncertainty.Extent.GIVEN_ONLY,
                        figures.stream().map(of -> range(of, share)).toList(),
                        List.of(),
                        List.of(),
                        Map.of()),
                firm.recipients());
    }

    private static Uncertainty.Range range(Given of, double share) {
        double wide = Math.abs(of.value()) * share;
        return new Uncertainty.Range(of, of.value() - wide, of.value(), of.value() + wide, Uncertainty.Shape.PERT);
    }

    /** The firm of that seed, open for a change. */
    public static FirmBuilder builder(long seed) {
        return new SeededFirms(seed).complete();
    }

    private FirmBuilder complete() {
        settings();
        for (int i = 1; i <= roles; i++) {
            role("Role " + i);
        }
        for (int i = 1; i <= kinds; i++) {
            work("Work " + i);
        }
        for (int i = 1; i <= providers; i++) {
            provider("Provider " + i);
        }
        quotes();
        if (draw.sometimes(0.7)) {
            risk("In-house");
        }
        governance();
        return firm;
    }

    private void settings() {
        perspective = draw.one(List.of(Perspective.values()));
        firm.years(draw.sometimes(0.3) ? draw.one(List.of(1, 2, 10)) : draw.count(3, 9))
                .perspective(perspective)
                .cashFlows(draw.one(List.of(Firm.CashFlows.values())))
                .regulator(draw.one(REGULATORS))
                .setting("Discount rate", draw.perhaps(0.02, 0.15))
                .setting("Hurdle", draw.edged(0, 0.3))
                .setting("Payback limit months", draw.count(6, 36));
        sometimes(0.8, "Firm", "Value", "Wage growth", draw.perhaps(-0.02, 0.08));
        sometimes(0.5, "Firm", "Value", "Volume growth", draw.edged(-0.1, 0.2));
        sometimes(0.5, "Firm", "Value", "Irrecoverable tax", draw.perhaps(0.05, 0.25));
        sometimes(0.4, "Firm", "Value", "Maximum share with one provider", draw.edged(0.2, 1));
        sometimes(0.3, "Firm", "Value", "Maximum providers", draw.count(1, 3));
        sometimes(0.3, "Firm", "Value", "Minimum in-house FTE", draw.edged(0, 5));
        if (isLawFirm()) {
            sometimes(0.6, "Firm", "Value", "Realisation", draw.edged(0.7, 1));
            sometimes(0.6, "Firm", "Value", "Resale of freed hours", draw.share());
        }
    }

    private void role(String name) {
        firm.role(name, draw.count(1, 30), Math.rint(draw.between(30_000, 220_000)))
                .with("Roles", name, "On-cost", draw.edged(0, 0.45))
                .with("Roles", name, "Overhead per FTE", draw.perhaps(2_000, 40_000))
                .with("Roles", name, "Avoidable pay", draw.share())
                .with("Roles", name, "Avoidable overhead", draw.share())
                .with("Roles", name, "Hours per year", Math.rint(draw.between(1_500, 2_000)))
                .with("Roles", name, "Utilisation", draw.edged(0.5, 1))
                .with("Roles", name, "Attrition", draw.perhaps(0.02, 0.4))
                .with("Roles", name, "Replacement cost", draw.perhaps(3_000, 80_000))
                .with("Roles", name, "Training per FTE", draw.perhaps(200, 5_000))
                .with("Roles", name, "Days to fill", draw.edged(0, 120))
                .with("Roles", name, "Growth hires", draw.perhaps(0.5, 4));
        sometimes(0.3, "Roles", name, "Cover rate", draw.between(20, 250));
        sometimes(0.5, "Roles", name, "Redundancy cost", draw.perhaps(0.05, 0.6));
        if (isLawFirm()) {
            firm.with("Roles", name, "Billing rate", draw.edged(50, 500));
        }
    }

    private void work(String name) {
        firm.work(name, String.format(Locale.ROOT, "W%02d", draw.count(1, 20)), Math.rint(draw.between(20, 50_000)))
                .with("Work", name, "Outsourceable share", draw.edged(0.2, 1))
                .with("Work", name, "Cashable", draw.share())
                .with("Work", name, "Records per unit", draw.edged(0.5, 40))
                .with("Work", name, "Error rate", draw.perhaps(0.001, 0.1))
                .with("Work", name, "Share reviewed", draw.share())
                .with("Work", name, "Detection", draw.share())
                .with("Work", name, "Review hours per unit", draw.perhaps(0.005, 0.5))
                .with("Work", name, "Rework hours per error", draw.perhaps(0.1, 5))
                .with("Work", name, "Cost of escaped error", draw.perhaps(50, 20_000))
                .facts(name, facts -> facts());
        sometimes(0.5, "Work", name, "Peaks bought", draw.share());
        sometimes(0.4, "Work", name, "Volume growth", draw.edged(-0.2, 0.3));
        sometimes(0.6, "Work", name, "Turnaround days", draw.edged(0, 20));
        sometimes(0.5, "Work", name, "Value per day", draw.perhaps(0.1, 20));
        boolean bought = draw.sometimes(0.35);
        if (!bought || name.equals("Work 1") || draw.sometimes(0.6)) {
            staffing(name);
        }
        if (bought) {
            outsideCounsel(name);
        }
        if (draw.sometimes(0.3)) {
            firm.reviewer(name, "Role " + draw.count(1, roles));
        }
        demand(name);
    }

    private WorkType.Facts facts() {
        return new WorkType.Facts(
                draw.one(List.of(WorkType.DataClass.values())),
                draw.sometimes(0.2) ? Optional.empty() : Optional.of(regimes()),
                isLawFirm() || draw.sometimes(0.5)
                        ? Optional.of(draw.one(List.of(WorkType.Billing.values())))
                        : Optional.empty(),
                draw.sometimes(0.3) ? Set.of("en", "de") : Set.of(),
                draw.sometimes(0.1),
                draw.sometimes(0.1),
                draw.sometimes(0.1),
                draw.sometimes(0.1));
    }

    private Set<String> regimes() {
        return draw.sometimes(0.4) ? Set.of(draw.one(REGIMES)) : Set.of();
    }

    private void staffing(String name) {
        int first = draw.count(1, roles);
        if (draw.sometimes(0.25)) {
            firm.shareOfTime(name, "Role " + first, draw.edged(0.02, 0.5));
        } else {
            firm.staffing(name, "Role " + first, draw.between(0.02, 6));
        }
        if (first < roles && draw.sometimes(0.5)) {
            firm.staffing(name, "Role " + roles, draw.between(0.01, 2));
        }
    }

    private void outsideCounsel(String name) {
        for (int i = draw.count(1, 2); i > 0; i--) {
            String lawFirm = "Law firm " + i;
            firm.outsideCounsel(name, lawFirm, draw.between(0.02, 4), draw.between(40, 500));
            sometimes(0.4, "Outside counsel", name + " / " + lawFirm, "Rate growth", draw.edged(-0.02, 0.08));
        }
    }

    private void demand(String name) {
        if (draw.sometimes(0.5)) {
            double[] months = new double[12];
            for (int month = 0; month < 12; month++) {
                months[month] = Math.rint(draw.perhaps(1, 3_000));
            }
            months[draw.count(0, 11)] += 100;
            firm.demand(name, months);
        }
    }

    private void provider(String name) {
        firm.provider(name, draw.one(COUNTRIES))
                .kind(name, draw.sometimes(0.5) ? Provider.Kind.LPO : draw.one(List.of(Provider.Kind.values())))
                .standing(name, usual -> draw.sometimes(0.3) ? usual : standing())
                .with("Providers", name, "Overlap", draw.edged(0, 8))
                .with("Providers", name, "Minimum commitment", draw.perhaps(5_000, 2_000_000))
                .with("Providers", name, "Notice months", draw.count(0, 12))
                .with("Providers", name, "Annual controls", draw.perhaps(500, 40_000))
                .with("Providers", name, "Legal cost", draw.perhaps(1_000, 40_000));
        if (draw.sometimes(0.7)) {
            firm.governanceRole(name, "Role " + draw.count(1, roles));
        }
        if (draw.sometimes(0.4)) {
            firm.currency(name, "INR", draw.edged(0.01, 2));
        }
        sometimes(0.7, "Providers", name, "Price escalator", draw.perhaps(-0.02, 0.08));
        sometimes(0.3, "Providers", name, "Exchange rate change", draw.edged(-0.05, 0.05));
        sometimes(0.4, "Providers", name, "Annual fee", draw.perhaps(500, 60_000));
        charges(name);
        discounts(name);
        if (draw.sometimes(0.6)) {
            risk(name);
        }
    }

    private void charges(String name) {
        sometimes(0.6, "Providers", name, "Governance hours", draw.perhaps(10, 500));
        sometimes(0.6, "Providers", name, "Selection cost", draw.perhaps(1_000, 50_000));
        sometimes(0.6, "Providers", name, "Transfer cost", draw.perhaps(1_000, 100_000));
        sometimes(0.6, "Providers", name, "IT cost", draw.perhaps(1_000, 80_000));
        sometimes(0.6, "Providers", name, "Exit cost", draw.perhaps(1_000, 100_000));
        sometimes(0.6, "Providers", name, "Severance", draw.perhaps(1_000, 200_000));
        sometimes(0.8, "Providers", name, "Parallel months", draw.count(0, 6));
        sometimes(
                0.8, "Providers", name, "Ramp months", draw.sometimes(0.4) ? 12 * draw.count(0, 1) : draw.count(1, 11));
    }

    private Provider.Standing standing() {
        return new Provider.Standing(
                draw.sometimes(0.3),
                draw.answer(0.7),
                new Provider.Controls(
                        draw.answer(0.7),
                        draw.answer(0.6),
                        draw.answer(0.7),
                        draw.answer(0.8),
                        draw.answer(0.8),
                        draw.answer(0.7)),
                draw.answer(0.3),
                draw.answer(0.4),
                draw.sometimes(0.05),
                draw.sometimes(0.1),
                draw.sometimes(0.1));
    }

    /** On all it does together or on one kind of work, never on both. */
    private void discounts(String name) {
        if (draw.sometimes(0.3)) {
            String work = "Work " + draw.count(1, kinds);
            firm.discountOn(name, work, draw.between(1_000, 300_000), draw.between(0, 0.2));
        } else {
            for (int i = draw.count(0, 3); i > 0; i--) {
                firm.discount(name, draw.perhaps(1_000, 500_000), draw.between(0, 0.15));
            }
        }
    }

    private void risk(String option) {
        double low = draw.perhaps(100, 50_000);
        double likely = low + draw.between(0, 200_000);
        firm.risk(option, draw.perhaps(0.01, 2), low, likely, likely + draw.between(0, 1_000_000))
                .with("Risks", option, "Recovered", draw.share())
                .with("Risks", option, "Moved exposure", draw.share());
        if (draw.sometimes(0.1)) {
            firm.without("Risks", option, "Loss likely");
        }
    }

    private void quotes() {
        for (int i = 1; i <= providers; i++) {
            int certain = draw.count(1, kinds);
            for (int j = 1; j <= kinds; j++) {
                if (j == certain || draw.sometimes(0.8)) {
                    quote("Provider " + i, "Work " + j);
                }
            }
        }
    }

    private void quote(String provider, String work) {
        String row = provider + " / " + work;
        if (draw.sometimes(0.7)) {
            firm.hourlyQuote(provider, work, draw.between(5, 250));
        } else {
            firm.unitQuote(provider, work, draw.between(0.5, 400));
        }
        if (draw.sometimes(0.4)) {
            firm.with("Quotes", row, "Hours per unit", draw.between(0.01, 8));
        } else if (draw.sometimes(0.8)) {
            firm.with("Quotes", row, "Productivity", draw.sometimes(0.2) ? 1 : draw.between(0.5, 1.5));
        }
        if (draw.sometimes(0.3)) {
            firm.with("Quotes", row, "Supervision hours per unit", draw.perhaps(0.005, 0.5));
        } else {
            perhapsOnQuote(row, "Supervision", draw.edged(0, 0.4));
        }
        if (isLawFirm()) {
            perhapsOnQuote(row, "Billed per hour", draw.edged(30, 400));
        }
        perhapsOnQuote(row, "Error rate", draw.perhaps(0.001, 0.1));
        perhapsOnQuote(row, "Share reviewed", draw.share());
        perhapsOnQuote(row, "Turnaround days", draw.edged(0, 20));
        perhapsOnQuote(row, "Capacity", draw.between(1_000, 100_000));
        perhapsOnQuote(row, "Rejectable rate", draw.between(0.02, 0.2));
        perhapsOnQuote(row, "Query rate", draw.perhaps(0.01, 0.5));
        perhapsOnQuote(row, "Hours per query", draw.perhaps(0.05, 1));
        perhapsOnQuote(row, "Learning loss", draw.perhaps(0.05, 0.3));
        perhapsOnQuote(row, "Culture loss", draw.perhaps(0.02, 0.15));
    }

    private void perhapsOnQuote(String row, String column, double amount) {
        sometimes(0.7, "Quotes", row, column, amount);
    }

    private void sometimes(double chance, String sheet, String row, String column, double amount) {
        if (draw.sometimes(chance)) {
            firm.with(sheet, row, column, amount);
        }
    }

    private boolean isLawFirm() {
        return perspective == Perspective.LAW_FIRM;
    }

    private void governance() {
        for (int i = 1; i <= 20; i++) {
            String code = "O" + i;
            if (draw.sometimes(0.5)) {
                firm.obligationCost(code, draw.perhaps(100, 20_000), draw.perhaps(100, 8_000));
            }
            if (draw.sometimes(0.4)) {
                firm.condition(condition(code));
            }
        }
    }

    private Governance.Condition condition(String code) {
        return new Governance.Condition(
                code,
                draw.sometimes(0.3) ? Optional.of("Provider " + draw.count(1, providers)) : Optional.empty(),
                draw.sometimes(0.3) ? Optional.of("Work " + draw.count(1, kinds)) : Optional.empty(),
                draw.sometimes(0.8),
                draw.sometimes(0.9) ? Optional.of(LocalDate.of(2025, 11, 3)) : Optional.empty(),
                draw.sometimes(0.9) ? Optional.of("General counsel") : Optional.empty(),
                Optional.empty());
    }
}
