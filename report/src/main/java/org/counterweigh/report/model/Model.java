package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;

/**
 * Everything a live model holds.
 *
 * @param settings what the plan is judged by
 * @param restated formulas of lines that follow a setting, which the engine reads as a word
 * @param givens every given figure the lines rest on that is neither a choice nor a setting
 * @param timeline lines that stand below the years themselves
 * @param sheets together they hold every line that another, a headline, an identity or the summary uses
 * @param findings what the owner of the firm's workbook should know
 * @param results what the plan comes to; changes of inputs are measured by these
 * @param drawn what the charts of the plan show; empty where all work stays
 * @param whatIf the inputs at other values; empty where there is no plan to see them on
 * @param decision what can be chosen; empty where there is nothing to decide
 * @param legal what the law asks; empty where it asks nothing
 * @param scores of the offers, by the weights of the stakeholders; empty where none has any
 * @param about what the workbook was made of
 * @param uncertainty how sure the answers are; without any table, the sheet is left out
 * @param value the engine's amounts, which the cells show until the workbook is recalculated
 */
record Model(
        Cover cover,
        List<SummarySheet.Row> summary,
        Settings settings,
        Map<Line, Figure> restated,
        List<Given> givens,
        List<Chapter<String>> timeline,
        List<Sheet> sheets,
        List<Identity> identities,
        List<Headline> headlines,
        List<Line> results,
        Optional<PlanDrawn> drawn,
        Optional<WhatIf> whatIf,
        Optional<DecisionTable> decision,
        Optional<LegalConditions> legal,
        Optional<Scores> scores,
        List<Finding> findings,
        List<SummarySheet.Row.Words> about,
        List<UncertaintyTable<?>> uncertainty,
        Value value) {

    /**
     * What every sheet says about the evaluation it belongs to.
     *
     * @param title of the front sheet
     * @param currency the code that stands for money in units
     * @param date of the analysis; the file's own dates too, so that the same evaluation gives the same bytes
     * @param label the confidentiality label printed at the foot of each page, empty for none
     */
    record Cover(String title, String firm, String currency, LocalDate date, String label) {}

    /**
     * One calculation sheet: its title and the chapters of lines that stand on it.
     *
     * @param front what a reader wants of it first, in references to lines of this sheet and of others
     */
    record Sheet(String title, List<SummarySheet.Row> front, List<Chapter<String>> chapters, Printed printed) {

        Sheet(String title, List<Chapter<String>> chapters) {
            this(title, List.of(), chapters, Printed.ALL);
        }
    }

    /** How much of a sheet goes on paper. */
    enum Printed {
        ALL("Lines that several cases rest on"),
        /** What a reader wants first. */
        FRONT("Every offer of this work by year, the chosen one factor by factor, and all lines behind them"),
        OFFERS("The chosen offer against the runner-up with its prices, and the lines of each provider and quote"),
        /** What everything above comes to. */
        LAST_CHAPTER("The plan line by line: all work, each provider's own cost, and both together");

        private final String holds;

        Printed(String holds) {
            this.holds = holds;
        }

        /** In a list of all sheets. */
        String holds() {
            return holds;
        }
    }

    /** Two lines that must be equal, in every year when they are yearly. */
    record Identity(String label, Line left, Line right) {
        Identity {
            if (left.yearly() != right.yearly() || !left.unit().equals(right.unit())) {
                throw new IllegalArgumentException("Cannot be compared: " + left + " and " + right);
            }
        }
    }

    /** A result with a name of its own in the workbook, such as {@code Net_present_value}. */
    record Headline(String name, Line line) {}
}
