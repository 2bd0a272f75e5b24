package org.counterweigh.excel.input.cell;

import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.firm.Entered;

/** What a cell holds, for somebody who knows nothing of cells. */
public final class TypedCell {

    private TypedCell() {}

    /** What is entered where the content is read as one of the column. */
    public static Entered entered(Content content, Column column) {
        if (content instanceof Content.Amount typed) {
            return new Entered.Amount(
                    typed.amount(), typed.percent() || column.kind().isPercentage());
        }
        return content instanceof Content.Moment typed && column.kind() == Kind.DATE
                ? new Entered.Day(typed.at().toLocalDate())
                : new Entered.Words(content.shown());
    }

    static String shown(Entered entered) {
        if (entered instanceof Entered.Amount typed) {
            return typed.share() ? Limits.percent(typed.amount()) : Limits.plain(typed.amount());
        }
        return entered instanceof Entered.Day typed ? typed.date().toString() : ((Entered.Words) entered).text();
    }
}
