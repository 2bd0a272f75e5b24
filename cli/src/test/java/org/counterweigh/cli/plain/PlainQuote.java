package org.counterweigh.cli.plain;

import java.util.Set;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** One quote: what a provider asks for one kind of work. */
final class PlainQuote {

    private static final Set<String> FIVE = Set.of("W01", "W03", "W09", "W17");
    private static final Set<String> TWENTY_FIVE = Set.of("W07", "W10");
    private static final Set<String> THIRTY_FIVE = Set.of("W06", "W11", "W14", "W15", "W16");

    final PlainFirm firm;
    final PlainWork work;
    final PlainProvider provider;
    final Row row;
    final boolean hourly;
    final double hoursPerUnit;
    final double pricePerHour;
    final double learning;
    final double culture;
    final double capacity;
    final double supervisionHours;
    /** Share of all records that is exposed. */
    final double exposureShare;
    /** Share of the hours of today of the provider's cases; set once all of them are known. */
    double shareOfHours;

    double allocation;

    /**
     * A way of moving the work.
     *
     * @param units share of the units that goes, of the year's as of the team's hours today
     * @param team share of the people whose work goes
     * @param overflow share of the hours above the average month that goes
     */
    record Way(String choice, double units, double team, double overflow, double baseLoad) {
        static final Way WHOLE = new Way("WHOLE", 1, 1, 1, 0);

        static Way part(double share) {
            return new Way("PART", share, share, share, 0);
        }

        static Way hybrid(double units, double baseLoad) {
            return new Way("HYBRID", units, 1 - baseLoad, 1, baseLoad);
        }
    }

    PlainQuote(PlainWork work, PlainProvider provider, Row row, double exposureShare) {
        firm = work.firm;
        this.work = work;
        this.provider = provider;
        this.row = row;
        this.exposureShare = exposureShare;
        hourly = row.has("Price per hour");
        hoursPerUnit = row.number("Hours per unit", work.hoursToday / row.number("Productivity", hourly ? 0.95 : 1));
        pricePerHour = provider.exchange
                * (hourly ? row.required("Price per hour") : row.required("Price per unit") / hoursPerUnit);
        learning = hourly ? row.number("Learning loss", 0.12) : 0;
        culture = hourly ? row.number("Culture loss", firm.places.atHome(provider.row) ? 0 : 0.03) : 0;
        capacity = row.number("Capacity", Double.POSITIVE_INFINITY);
        supervisionHours = supervisionHours();
    }

    private double supervisionHours() {
        if (row.has("Supervision hours per unit")) {
            return row.required("Supervision hours per unit");
        }
        if (row.has("Supervision")) {
            return hoursPerUnit * row.required("Supervision");
        }
        return provider.software
                ? 0.35 * work.hoursToday
                : byCode(work.row.text("Code")) * hoursPerUnit * work.teamHours / work.hoursToday;
    }

    private static double byCode(String code) {
        return FIVE.contains(code)
                ? 0.05
                : TWENTY_FIVE.contains(code) ? 0.25 : THIRTY_FIVE.contains(code) ? 0.35 : 0.10;
    }

    double hoursToday() {
        return work.units(1) * work.hoursToday;
    }

    /** Full-year fees, with the case's part of the annual fee. */
    double basis() {
        return work.units(1) * hoursPerUnit * pricePerHour
                + provider.given("Annual fee") * provider.exchange * shareOfHours;
    }

    double units(int year, Way way) {
        return provider.moved(year) * work.units(year) * way.units();
    }

    /** The year's hours of the provider at its price, before what is lost on the way. */
    double hoursAtPrice(int year, Way way) {
        return units(year, way) * hoursPerUnit * pricePerHour * provider.priceIndex(year);
    }

    double gross(int year, Way way) {
        return hoursAtPrice(year, way) * (1 + (year == 1 ? learning : 0)) * (1 + culture);
    }

    /** The whole, or the part there is room for. */
    Way widest() {
        double busiest = work.busiestYear();
        return capacity < busiest ? Way.part(capacity / busiest) : Way.WHOLE;
    }

    @Override
    public String toString() {
        return work.name + " / " + provider.name;
    }
}
