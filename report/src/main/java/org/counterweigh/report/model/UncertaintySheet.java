package org.counterweigh.report.model;

import java.util.List;

/** The sheet on how sure the answers are: amounts as the tool computed them, and formulas where Excel knows the law. */
final class UncertaintySheet {

    static final String TITLE = "How sure";

    private static final int AMOUNTS = 6;

    private final Frame frame;

    UncertaintySheet(Frame frame) {
        this.frame = frame;
    }

    static Headings headings() {
        return new Headings(List.of("What", "", "", "", "", "", "", "Remark"), 1, 1 + AMOUNTS);
    }

    void write(List<UncertaintyRow> rows) {
        for (UncertaintyRow row : rows) {
            if (row instanceof UncertaintyRow.Chapter chapter) {
                chapter(chapter);
            } else if (row instanceof UncertaintyRow.Words words) {
                var line = frame.nextRow();
                frame.text(line, 0, Look.LABEL, words.label());
                frame.words(line, 1, words.text());
            } else if (row instanceof UncertaintyRow.Amounts amounts) {
                amounts(amounts);
            }
        }
    }

    private void chapter(UncertaintyRow.Chapter chapter) {
        frame.chapter(chapter.title());
        if (chapter.heads().isEmpty()) {
            return;
        }
        var row = frame.nextRow();
        for (int i = 0; i < chapter.heads().size(); i++) {
            frame.text(row, 1 + i, Look.NOTE, chapter.heads().get(i));
        }
        frame.rule(row);
    }

    private void amounts(UncertaintyRow.Amounts amounts) {
        var row = frame.nextRow();
        frame.text(row, 0, Look.LABEL, amounts.label());
        String number = Integer.toString(row.getRowNum() + 1);
        for (int i = 0; i < amounts.amounts().size(); i++) {
            UncertaintyRow.Amount amount = amounts.amounts().get(i);
            if (!Double.isFinite(amount.value())) {
                frame.text(row, 1 + i, Look.NOTE, "–");
            } else if (amount.formula().isEmpty()) {
                frame.amount(row, 1 + i, Look.AMOUNT, amount.format(), amount.value());
            } else {
                frame.formula(row, 1 + i, amount.format(), amount.formula().replace("#", number), amount.value());
            }
        }
        if (!amounts.remark().isEmpty()) {
            frame.text(row, 1 + AMOUNTS, Look.NOTE, amounts.remark());
        }
        frame.rule(row);
    }
}
