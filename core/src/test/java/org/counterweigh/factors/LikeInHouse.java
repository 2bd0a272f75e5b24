package org.counterweigh.factors;

import java.util.List;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.WorkType;

/**
 * A seeded firm whose providers do each kind of work as the team does, at the team's pay, with nothing beside it.
 *
 * <p>What the team costs beyond its pay is taken away, and so is whatever a provider adds.
 */
final class LikeInHouse {

    private static final double GROWTH = 0.03;
    private static final List<String> TEAM =
            List.of("Overhead per FTE", "Attrition", "Growth hires", "Training per FTE", "Redundancy cost");
    private static final List<String> TERMS = List.of(
            "Annual fee",
            "Exchange rate change",
            "Minimum commitment",
            "Governance hours",
            "Annual controls",
            "Selection cost",
            "Transfer cost",
            "Legal cost",
            "IT cost",
            "Severance",
            "Parallel months",
            "Exit cost");
    private static final List<String> FRICTION = List.of("Supervision", "Query rate", "Learning loss", "Culture loss");
    private static final List<String> ITS_OWN =
            List.of("Hours per unit", "Supervision hours per unit", "Error rate", "Share reviewed", "Turnaround days");

    private final FirmData data;
    private final FirmBuilder firm;

    private LikeInHouse(long seed) {
        data = SeededFirms.firm(seed);
        firm = SeededFirms.builder(seed).withoutDiscounts().withoutOutsideCounsel();
    }

    static FirmData firm(long seed) {
        return new LikeInHouse(seed).levelled();
    }

    private FirmData levelled() {
        firm.setting("Wage growth", GROWTH).setting("Irrecoverable tax", 0);
        data.roles().forEach(role -> all("Roles", role.name(), 0, TEAM).with("Roles", role.name(), "Avoidable pay", 1));
        data.work().forEach(work -> firm.demand(work.name(), 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));
        data.market().providers().forEach(provider -> {
            all("Providers", provider.name(), 0, TERMS).with("Providers", provider.name(), "Price escalator", GROWTH);
            if (provider.exchange().isPresent()) {
                firm.with("Providers", provider.name(), "Exchange rate", 1);
            }
        });
        data.market().inHouseRisk().ifPresent(risk -> firm.with("Risks", "In-house", "Incidents per year", 0));
        data.market().providerRisks().keySet().forEach(name -> firm.with("Risks", name, "Incidents per year", 0));
        List.of("O1", "O8").forEach(code -> firm.obligationCost(code, 0, 0));
        data.market().quotes().stream()
                .filter(quote -> !quote.work().staffing().isEmpty())
                .forEach(quote -> quote(quote.provider().name(), quote.work()));
        return firm.build();
    }

    private void quote(String provider, WorkType work) {
        String row = provider + " / " + work.name();
        firm.hourlyQuote(provider, work.name(), teamPerHour(work));
        all("Quotes", row, 0, FRICTION).with("Quotes", row, "Productivity", 1);
        ITS_OWN.forEach(column -> firm.without("Quotes", row, column));
    }

    /** What an hour of those who do the work costs, each by their part in a unit. */
    private static double teamPerHour(WorkType work) {
        double hours = 0;
        double cost = 0;
        for (var seat : work.staffing()) {
            var pay = seat.role().pay();
            double productive = seat.role().hoursPerYear().value()
                    * seat.role().utilisation().value();
            double perHour = pay.salary().value() * (1 + pay.onCost().value()) / productive;
            double hoursPerUnit = seat.basis() == WorkType.Staffing.Basis.HOURS_PER_UNIT
                    ? seat.amount().value()
                    : seat.amount().value()
                            * seat.role().headcount().value()
                            * productive
                            / work.volume().unitsPerYear().value();
            hours += hoursPerUnit;
            cost += hoursPerUnit * perHour;
        }
        return cost / hours;
    }

    private FirmBuilder all(String sheet, String row, double amount, List<String> columns) {
        columns.forEach(column -> firm.with(sheet, row, column, amount));
        return firm;
    }
}
