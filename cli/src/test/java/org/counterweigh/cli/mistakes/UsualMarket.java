package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.cli.mistakes.UsualFirm.Task;

/** Two or three providers at usual prices, and what they ask a firm for each kind of its work. */
final class UsualMarket {

    /** US dollars an hour, for a first pass and for other work: sellers' pages, BIA, HaystackID, 2026; ECB, August 2026. */
    private enum Seat {
        INDIA("IN", "Deccan Legal", "INR", 95.7001, 15, 28, 24, 38),
        PHILIPPINES("PH", "Manila Legal", "PHP", 61.660, 16, 28, 22, 35),
        SOUTH_AFRICA("ZA", "Cape Legal", "ZAR", 16.0044, 22, 40, 40, 65),
        POLAND("PL", "Wisla Legal", "PLN", 3.6822, 24, 42, 42, 68);

        private final String country;
        private final String title;
        private final String currency;
        private final double dollar;
        private final double[] price;

        Seat(
                String country,
                String title,
                String currency,
                double dollar,
                double low,
                double high,
                double from,
                double to) {
            this.country = country;
            this.title = title;
            this.currency = currency;
            this.dollar = dollar;
            this.price = new double[] {low, high, from, to};
        }
    }

    private final UsualFirm firm;
    private final List<List<Object>> providers = new ArrayList<>();
    private final List<List<Object>> quotes = new ArrayList<>();

    UsualMarket(UsualFirm firm) {
        this.firm = firm;
    }

    void sheets() {
        List<Seat> seats = new ArrayList<>(List.of(Seat.values()));
        int many = firm.random.nextInt(2, 4);
        while (seats.size() > many) {
            seats.remove(firm.random.nextInt(seats.size()));
        }
        seats.forEach(this::offers);
        firm.line("[Providers]");
        firm.line(("Provider,Country,Locally qualified,Employs lawyers,ISO 27001,SOC 2,Encryption,Background"
                        + " checks,Audit rights,Subcontracts,Uses AI,Currency,Exchange rate,Price escalator,Minimum"
                        + " commitment,Governance hours,Governance role,Selection cost,Transfer cost,Legal cost,IT"
                        + " cost,Annual controls,Ramp months,Dual-running months,Exit cost")
                .replace(",", " | "));
        providers.forEach(row -> firm.line(row.toArray()));
        firm.line("[Quotes]");
        firm.line(("Provider,Work type,Price per hour,Price per unit,Hours per unit,Error rate,Share reviewed,Query"
                        + " rate,Hours per query,Turnaround days,Capacity,Supervision,First-year inefficiency,Rework from"
                        + " miscommunication")
                .replace(",", " | "));
        quotes.forEach(row -> firm.line(row.toArray()));
    }

    /** Some quote in their own currency; some ask a price for each piece. */
    private void offers(Seat seat) {
        boolean foreign = firm.random.nextInt(2) == 0;
        double unit = foreign ? seat.dollar : firm.dollar();
        double fees = 0;
        for (Task task : firm.tasks) {
            int from = task.kind().firstPass ? 0 : 2;
            double hours = task.hours() * firm.between(1, 1.35);

            double dollars = firm.between(seat.price[from], seat.price[from + 1]);
            boolean byUnit = firm.random.nextInt(4) == 0;
            fees += task.units() * hours * dollars * firm.dollar();
            quotes.add(List.of(
                    seat.title,
                    task.kind().title,
                    byUnit ? "" : (Object) (dollars * unit),
                    byUnit ? (Object) (dollars * unit * hours) : "",
                    hours,
                    UsualFirm.percent(task.errors() + firm.between(0, 0.02)),
                    UsualFirm.percent(firm.between(0.1, 0.3)),
                    task.kind().firstPass ? firm.between(0.0008, 0.004) : firm.between(0.02, 0.25),
                    firm.between(0.1, 0.4),
                    firm.between(2, 9),
                    task.units() * firm.between(1.1, 4),
                    UsualFirm.percent(firm.between(0.05, 0.15)),
                    UsualFirm.percent(firm.between(0.08, 0.2)),
                    UsualFirm.percent(firm.between(0.02, 0.05))));
        }
        providers.add(provider(seat, foreign, fees));
    }

    private List<Object> provider(Seat seat, boolean foreign, double fees) {
        List<Object> row =
                new ArrayList<>(List.of(seat.title, seat.country, "No", "Yes", "Yes", "Yes", "Yes", "Yes", "Yes"));
        row.addAll(List.of("No", "No"));
        row.addAll(foreign ? List.of(seat.currency, firm.dollar() / seat.dollar) : List.of("", ""));
        row.addAll(List.of(
                UsualFirm.percent(firm.between(0.02, 0.06)),
                firm.random.nextInt(2) == 0 ? "" : (Object) (fees * firm.between(0.15, 0.5)),
                fees * firm.between(0.045, 0.09) / firm.counselHour(),
                "Counsel"));
        for (int once = 0; once < 4; once++) {
            row.add(fees * firm.between(0.01, 0.04));
        }
        row.add(fees * firm.between(0.005, 0.02));
        row.addAll(List.of(firm.random.nextInt(2, 7) + "", firm.random.nextInt(0, 3) + ""));
        row.add(fees * firm.between(0.01, 0.03));
        return row;
    }
}
