package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the workbook says the firm pays today, so that it can be held against payroll and the accounts. */
record CostToday(FirmData data, Words words) {

    Table table() {
        List<Row> rows = new ArrayList<>();
        double pay = 0;
        double overhead = 0;
        double people = 0;
        for (Role role : data.roles()) {
            rows.add(row(role));
            people += role.headcount().value();
            pay += pay(role);
            overhead += overhead(role);
        }
        double bought = data.work().stream().mapToDouble(CostToday::bought).sum();
        if (bought > 0) {
            rows.add(Row.plain(words.say("cost-today.bought"), "", "", "", words.amount(bought)));
        }
        rows.add(Row.total(
                words.say("cost-today.total"),
                words.number(people, 0, 2),
                words.amount(pay),
                words.amount(overhead),
                words.amount(pay + overhead + bought)));
        return new Table(
                words.say("cost-today.caption"),
                words.columns("role 4, posts 1 #, pay 2 #, overhead 2 #, cost-a-year 2 #"),
                rows,
                words.say("cost-today.note"));
    }

    private Row row(Role role) {
        return Row.plain(
                role.name(),
                words.value(role.headcount()),
                words.amount(pay(role)),
                words.amount(overhead(role)),
                words.amount(pay(role) + overhead(role)));
    }

    private static double pay(Role role) {
        return role.headcount().value()
                * role.pay().salary().value()
                * (1 + role.pay().onCost().value());
    }

    private static double overhead(Role role) {
        return role.headcount().value() * role.overhead().perPerson().value();
    }

    private static double bought(WorkType work) {
        return work.outsideCounsel().stream()
                .mapToDouble(counsel -> work.volume().unitsPerYear().value()
                        * counsel.hoursPerUnit().value()
                        * counsel.pricePerHour().value())
                .sum();
    }
}
