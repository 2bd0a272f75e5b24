package org.counterweigh.gate;

/**
 * Where the workbook answers a question of the rules.
 *
 * @param heading of the column; the statement itself where no column asks for it
 */
public record RuleField(Sheet sheet, String heading) {

    public enum Sheet {
        FIRM,
        PROVIDERS,
        WORK,
        NOT_ASKED
    }
}
