package org.counterweigh.excel.input.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.plausibility.Doubt;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.NumberText;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;

/** A cell that holds a figure. */
public record FigureCell(Entry entry, Context context, Limits limits, Unit unit) {

    private static final Source STAND_IN = new Source.Derived("could not be read", List.of());

    FigureCell(Entry entry, Context context) {
        this(entry, context, entry.column().limits(), entry.column().unit());
    }

    public FigureCell in(Unit other) {
        return new FigureCell(entry, context, limits, other);
    }

    /** The figure; where the cell is blank what the schema says stands in. */
    public Given read() {
        return entry.column()
                .standIn()
                .map(name -> entry.column().isListed() ? orDefault(name) : orQuietly(name))
                .orElseGet(this::required);
    }

    public Optional<Given> optional() {
        if (entry.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(remembered(entry.content()
                .flatMap(this::amount)
                .filter(amount -> isPossible(amount, entry, limits))
                .map(this::given)
                .map(this::asked)
                .orElseGet(this::standIn)));
    }

    public Given required() {
        return optional().orElseGet(() -> {
            entry.missing("Type " + limits.wanted() + ".");
            return remembered(standIn());
        });
    }

    public Given orDefault(String name) {
        return optional().orElseGet(() -> {
            Defaults.Figure figure = context.defaults().of(name);
            String shown = limits.shown(figure.base()).toLowerCase(Locale.ROOT);
            entry.assumed(shown + " (" + figure.citation().text() + ")");
            return standard(name);
        });
    }

    /** The figure; where the cell is blank the schema's default for a part of the world, or else for all of it. */
    public Given forRegion(Optional<String> region) {
        String name = entry.column().standIn().orElseThrow();
        return orDefault(region.map(part -> name + "." + part)
                .filter(context.defaults().figures()::containsKey)
                .orElse(name));
    }

    /** The named default of a blank cell, which is a share of something else and no figure of the column. */
    public Given shareOf(String whole, String name) {
        Defaults.Figure figure = context.defaults().of(name);
        entry.assumed(Limits.percent(figure.base()) + " of " + whole + " ("
                + figure.citation().text() + ")");
        String label = entry.column().heading() + " as a share of " + whole + ", "
                + entry.row().name();
        return context.defaults().given(name, label, Unit.SHARE, Measure.SHARE);
    }

    /** The named default where the cell is blank, unlisted because nobody would look for it. */
    public Given orQuietly(String name) {
        return optional().orElseGet(() -> standard(name));
    }

    /** Another figure where the cell is blank; it is listed in the given words. */
    public Given orElse(Given other, String words) {
        return optional().orElseGet(() -> {
            entry.listed(words);
            return other;
        });
    }

    /** Whether the figures were really read, rather than standing in for some that stop the workbook. */
    public static boolean areRead(Given... figures) {
        return List.of(figures).stream().noneMatch(given -> STAND_IN.equals(given.source()));
    }

    /** Keeps reading going after a gap; it never leaves, since the finding stops the workbook. */
    public Given standIn() {
        return new Given(label(), 1, unit, entry.column().measure(), STAND_IN);
    }

    private Given standard(String name) {
        return remembered(
                context.defaults().given(name, label(), unit, entry.column().measure()));
    }

    private Given remembered(Given given) {
        if (entry.column().kind().varies()) {
            Row row = entry.row();
            String name = row.columns().isTable() ? row.name() : entry.column().heading();
            context.index()
                    .figure(row.columns().layout().name(), name, entry.column().heading(), given, limits);
        }
        return given;
    }

    private Given given(double amount) {
        Cell cell = entry.row().cell(entry.column()).orElseThrow();
        if (isMoney() && !cell.style().words().isEmpty()) {
            context.index().shown(entry, unit, cell.style().words());
        }
        String sheet = entry.row().columns().sheet(entry.column());
        var column = new Source.Column(
                entry.row().columns().layout().name(), entry.column().heading());
        var source = new Source.Cell(sheet, cell.address().toString(), Optional.of(column));
        return new Given(label(), amount, unit, entry.column().measure(), source);
    }

    /** A question names the likeliest slip, so that the figure that was meant can be tried out. */
    private Given asked(Given given) {
        Optional<Doubt> doubt = limits.isUsual(given.value())
                ? Optional.empty()
                : Doubt.outside(given, limits.usualLow(), limits.usualHigh());
        doubt.ifPresentOrElse(this::ask, () -> askUnusual(given.value(), entry, limits));
        return given;
    }

    private void ask(Doubt doubt) {
        context.doubts().add(doubt);
        if (!context.isConfirmed(doubt.place())) {
            context.ask(doubt);
        }
    }

    private String label() {
        return entry.row().label(entry.column());
    }

    private Optional<Double> amount(Content content) {
        if (content instanceof Content.Amount number) {
            return Optional.of(number.amount());
        }
        if (content instanceof Content.Text text) {
            return amount(text.shown());
        }
        String what = content instanceof Content.Moment ? "a date" : "no number";
        entry.stops(
                content.shown() + " is " + what + ".", "Type " + limits.wanted() + ", and show the cell as a number.");
        return Optional.empty();
    }

    /** A figure that was typed as text is taken where it leaves no doubt, which is told once a column. */
    private Optional<Double> amount(String text) {
        Optional<NumberText> number = NumberText.of(text);
        Optional<String> doubt = number.map(this::doubt).orElse(Optional.of(""));
        if (doubt.isPresent()) {
            entry.stops(
                    "\"" + text + "\" is text" + doubt.get() + ".", "Retype it as a number: " + limits.wanted() + ".");
            return Optional.empty();
        }
        NumberText read = number.orElseThrow();
        NumberText.Reading taken = possible(read).get(0);
        if (limits.admits(taken.amount(read.percent()))) {
            entry.retyped(text, taken.shown(read.percent()));
        }
        if (!read.money().isEmpty()) {
            context.index().money(entry.place(), unit.powers().containsKey(Dimension.FOREIGN), read.money());
        }
        return Optional.of(taken.amount(read.percent()));
    }

    /** What else the text says or could mean; empty where it is plainly a figure of the column. */
    private Optional<String> doubt(NumberText number) {
        if (number.percent() && !entry.column().kind().isPercentage() && !unit.isShare()) {
            return Optional.of(", and a percentage");
        }
        if (!number.money().isEmpty() && !isMoney()) {
            return Optional.of(", and an amount of money");
        }
        return possible(number).size() == 1
                ? Optional.empty()
                : Optional.of(number.readings().stream()
                        .map(reading -> reading.shown(number.percent()) + " (" + reading.how() + ")")
                        .collect(Collectors.joining(" or ", " and could mean ", "")));
    }

    private boolean isMoney() {
        return unit.powers().containsKey(Dimension.MONEY) || unit.powers().containsKey(Dimension.FOREIGN);
    }

    private List<NumberText.Reading> possible(NumberText number) {
        return number.readings().stream()
                .filter(reading -> number.readings().size() == 1 || limits.admits(reading.amount(number.percent())))
                .toList();
    }

    /** Whether the amount may stand in the cell; tells why not, and what is merely unlikely. */
    public static boolean admit(double amount, Entry entry, Limits limits) {
        boolean possible = isPossible(amount, entry, limits);
        if (possible) {
            askUnusual(amount, entry, limits);
        }
        return possible;
    }

    private static void askUnusual(double amount, Entry entry, Limits limits) {
        if (!limits.isUsual(amount)) {
            entry.unusual(
                    limits.shown(amount) + " is unusual; " + limits.usual().orElseThrow() + " is usual.");
        }
    }

    private static boolean isPossible(double amount, Entry entry, Limits limits) {
        String shown = limits.shown(amount);
        String fix = "Type " + limits.wanted() + ".";
        if (!Double.isFinite(amount) || Math.abs(amount) > Limits.LARGEST) {
            entry.stops(shown + " is no amount that can be read.", fix);
        } else if (limits.kind().isPercentage() && amount > limits.high()) {
            String typed = Limits.plain(amount);
            entry.stops(
                    typed + " is " + shown + ", more than " + limits.shown(limits.high()) + ".",
                    "If you mean " + typed + "%, type " + typed + "%.");
        } else if (!limits.isInside(amount)) {
            entry.stops(shown + " is outside what is possible.", fix);
        } else if (!limits.admits(amount)) {
            entry.stops(shown + " is not a whole number.", fix);
        }
        return limits.admits(amount);
    }
}
