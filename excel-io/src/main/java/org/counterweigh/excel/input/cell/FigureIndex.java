package org.counterweigh.excel.input.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;
import org.counterweigh.findings.PlainForm;

/** Remembers every figure by sheet, row and heading, so that a range can point to it. */
public final class FigureIndex {

    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Map<Spot, Known> figures = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final List<Money> moneys = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    /**
     * A currency's sign or code, typed beside an amount.
     *
     * @param foreign whether the amount is in a provider's currency
     */
    public record Money(String place, boolean foreign, String sign) {}

    /**
     * An amount whose cell shows words beside it, perhaps of a currency.
     *
     * @param unit of the amount, as it was read
     */
    public record Shown(Entry entry, Unit unit, String words) {}

    public record Known(Given given, Limits limits) {}

    private record Spot(String sheet, String row, String heading) {}

    public void row(String sheet, String row) {
        rows.computeIfAbsent(Layout.plain(sheet), name -> new LinkedHashMap<>()).putIfAbsent(plain(row), row);
    }

    public void figure(String sheet, String row, String heading, Given given, Limits limits) {
        figures.put(new Spot(Layout.plain(sheet), plain(row), Layout.plain(heading)), new Known(given, limits));
    }

    public Optional<Known> figure(String sheet, String row, String heading) {
        return Optional.ofNullable(figures.get(new Spot(Layout.plain(sheet), plain(row), Layout.plain(heading))));
    }

    public void money(String place, boolean foreign, String sign) {
        moneys.add(new Money(place, foreign, sign));
    }

    public List<Money> moneys() {
        return List.copyOf(moneys);
    }

    public void shown(Entry entry, Unit unit, String words) {
        shown.add(new Shown(entry, unit, words));
    }

    public List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** A row of the sheet is not what it was meant to be, which is a finding already. */
    public void doubt(String sheet) {
        doubtful.add(Layout.plain(sheet));
    }

    /** Whether a row that is not found there is no finding of its own. */
    public boolean isDoubtful(Layout layout) {
        boolean told = layout.required() && rowsOf(layout.name()).isEmpty();
        return told || doubtful.contains(Layout.plain(layout.name()));
    }

    public boolean hasRow(String sheet, String row) {
        return rows.getOrDefault(Layout.plain(sheet), Map.of()).containsKey(plain(row));
    }

    public Collection<String> rowsOf(String sheet) {
        return rows.getOrDefault(Layout.plain(sheet), Map.of()).values();
    }

    /** Whether both name the same row. */
    public static boolean areSame(String row, String other) {
        return plain(row).equals(plain(other));
    }

    private static String plain(String row) {
        return PlainForm.key(row).replace(" / ", "/");
    }
}
