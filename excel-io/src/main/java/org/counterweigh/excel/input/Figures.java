package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;

/** A cell that holds a figure. */
final class Figures {

    private static final Source STAND_IN = new Source.Derived("could not be read", List.of());

    private final Entry entry;
    private final Context context;
    private final Limits limits;
    private final Unit unit;

    Figures(Entry entry, Context context) {
        this(entry, context, Limits.of(entry.column().kind()), entry.column().unit());
    }

    private Figures(Entry entry, Context context, Limits limits, Unit unit) {
        this.entry = entry;
        this.context = context;
        this.limits = limits;
        this.unit = unit;
    }

    Figures above(double bound) {
        return within(limits.above(bound));
    }

    Figures atLeast(double bound) {
        return within(limits.atLeast(bound));
    }

    Figures atMost(double bound) {
        return within(limits.atMost(bound));
    }

    /** Outside these bounds the figure is possible, and worth a second look. */
    Figures usually(double low, double high) {
        return within(limits.usually(low, high));
    }

    Figures in(Unit other) {
        return new Figures(entry, context, limits, other);
    }

    private Figures within(Limits other) {
        return new Figures(entry, context, other, unit);
    }

    /** Empty where the cell is blank. */
    Optional<Given> optional() {
        if (entry.isBlank()) {
            return Optional.empty();
        }
        Given given = entry.content()
                .flatMap(this::amount)
                .filter(amount -> limits.admit(amount, entry))
                .map(this::given)
                .orElseGet(this::standIn);
        remember(given);
        return Optional.of(given);
    }

    Given required() {
        return optional().orElseGet(() -> {
            entry.missing("Type " + limits.wanted() + ".");
            Given standIn = standIn();
            remember(standIn);
            return standIn;
        });
    }

    /** The named default where the cell is blank; it is listed. */
    Given orDefault(String name) {
        return optional().orElseGet(() -> {
            Defaults.Figure figure = context.defaults().of(name);
            entry.listed(shown(figure.base()) + " (" + figure.citation() + ")");
            return quietly(name);
        });
    }

    /** The named default where the cell is blank, unlisted because nobody would look for it. */
    Given orQuietDefault(String name) {
        return optional().orElseGet(() -> quietly(name));
    }

    /** Another figure where the cell is blank; it is listed in the given words. */
    Given orElse(Given other, String words) {
        return optional().orElseGet(() -> {
            entry.listed(words);
            return other;
        });
    }

    /** Whether the figure was really read, rather than standing in for one that stops the workbook. */
    static boolean isRead(Given given) {
        return !STAND_IN.equals(given.source());
    }

    /** Keeps reading going after a gap; it never leaves, since the finding stops the workbook. */
    Given standIn() {
        return new Given(label(), 1, unit, entry.column().measure(), STAND_IN);
    }

    private Given quietly(String name) {
        Given given =
                context.defaults().given(name, label(), unit, entry.column().measure());
        remember(given);
        return given;
    }

    private void remember(Given given) {
        Row row = entry.row();
        if (!entry.column().kind().varies()) {
            return;
        }
        context.ledger()
                .figure(
                        row.heads().layout().name(),
                        row.nameFor(entry.column()),
                        entry.heading(),
                        new FigureIndex.Known(given, limits));
    }

    private Given given(double amount) {
        String sheet = entry.row().heads().sheet(entry.column());
        String address = entry.row()
                .cell(entry.column())
                .map(Cell::address)
                .orElseThrow()
                .toString();
        return new Given(label(), amount, unit, entry.column().measure(), new Source.Cell(sheet, address));
    }

    private String label() {
        String owner = entry.row().name();
        return owner.isEmpty() ? entry.heading() : entry.heading() + ", " + owner;
    }

    private Optional<Double> amount(Content content) {
        if (content instanceof Content.Amount number) {
            return Optional.of(number.amount());
        }
        if (content instanceof Content.Text text) {
            return new TextFigure(entry, limits, unit, context.ledger()).amount(text.shown());
        }
        String what = content instanceof Content.Moment ? "a date" : "no number";
        entry.stops(
                content.shown() + " is " + what + ".", "Type " + limits.wanted() + ", and show the cell as a number.");
        return Optional.empty();
    }

    private String shown(double amount) {
        Kind kind = entry.column().kind();
        return kind.isPercentage()
                ? Limits.percent(amount)
                : new Content.Amount(amount).shown().toLowerCase(Locale.ROOT);
    }
}
