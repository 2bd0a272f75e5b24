package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.narrative.PaidToday.OfRole;

/** What the workbook says the firm pays today, so that it can be held against payroll and the accounts. */
record CostToday(PaidToday paid, Words words) {

    Table table() {
        List<Row> rows = new ArrayList<>(paid.roles().stream().map(this::row).toList());
        if (paid.bought() > 0) {
            rows.add(Row.plain(words.say("cost-today.bought"), "", "", "", words.amount(paid.bought())));
        }
        rows.add(Row.total(
                words.say("cost-today.total"),
                words.number(paid.sum(OfRole::posts), 0, 2),
                words.amount(paid.sum(OfRole::pay)),
                words.amount(paid.sum(OfRole::overhead)),
                words.amount(paid.total())));
        return new Table(
                words.say("cost-today.caption"),
                words.columns("role 4, posts 1 #, pay 2 #, overhead 2 #, cost-a-year 2 #"),
                rows,
                words.say("cost-today.note"));
    }

    private Row row(OfRole role) {
        return Row.plain(
                role.role(),
                words.number(role.posts(), 0, 2),
                words.amount(role.pay()),
                words.amount(role.overhead()),
                words.amount(role.cost()));
    }
}
