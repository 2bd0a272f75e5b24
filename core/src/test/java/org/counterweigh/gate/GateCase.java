package org.counterweigh.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.WorkType;

/**
 * One case for the gate, told in a line: {@code home=US-NYC country=IN work=W07 data=D2 pd=EU,UK bill=FEE}.
 *
 * <p>Without a word it is a US department that gives public first-pass review to an unadmitted lawyer at home. Flags are
 * {@code admitted lawyers ai subcontracts fees contact opponents order guideline invention}, {@code yes} or {@code no};
 * {@code ?} leaves one blank. Without {@code pd} the cell {@code Personal data} is blank; {@code pd=None} says that there is none.
 */
public final class GateCase {

    private static final Given NOTHING = new Given("Nothing", 0, Unit.SHARE, new Source.Cell("Case", "A1"));
    private static final Given ONE = new Given("One", 1, Unit.SHARE, new Source.Cell("Case", "A2"));
    private static final Provider.Charge FREE = Provider.Charge.of(NOTHING);
    private static final Role ROLE = new Role(
            "Paralegal",
            ONE,
            new Role.Pay(ONE, NOTHING, ONE, NOTHING),
            new Role.Overhead(NOTHING, NOTHING),
            ONE,
            ONE,
            new Role.Turnover(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
            Optional.empty(),
            Optional.empty());

    private final Map<String, String> words = new HashMap<>();
    private final List<Governance.Condition> evidence = new ArrayList<>();

    private GateCase() {}

    /** Rows of {@code regulators.csv} for the codes: {@code EW} of GB, the others of the country they begin with. */
    public static Map<String, Regulator> regulators(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Regulator(code, "Land of " + code, code.equals("EW") ? "GB" : code.substring(0, 2)))
                .collect(Collectors.toMap(Regulator::code, regulator -> regulator));
    }

    /** The case of the line. */
    public static GateCase of(String line) {
        var told = new GateCase();
        Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty()).forEach(word -> {
            String[] parts = word.split("=", 2);
            told.words.put(parts[0], parts[1]);
        });
        return told;
    }

    /** The same case with evidence, dated and owned, for the obligations. */
    public GateCase evidencing(String... obligations) {
        for (String obligation : obligations) {
            with(condition(obligation, true, Optional.empty(), Optional.of("General counsel")));
        }
        return this;
    }

    /** The same case with one more row of the sheet {@code Conditions}. */
    public GateCase with(Governance.Condition condition) {
        evidence.add(condition);
        return this;
    }

    /** A dated row of the sheet {@code Conditions}. */
    public static Governance.Condition condition(
            String obligation, boolean met, Optional<String> provider, Optional<String> owner) {
        return new Governance.Condition(
                obligation,
                provider,
                Optional.empty(),
                met,
                Optional.of(LocalDate.of(2026, 10, 1)),
                owner,
                Optional.empty());
    }

    public FirmData data() {
        return new FirmData(
                firm(),
                List.of(ROLE),
                List.of(work()),
                new Market(List.of(provider()), List.of(quote()), Optional.empty(), Map.of()),
                new Governance(evidence, Map.of(), List.of()),
                new Uncertainty(Uncertainty.Extent.STANDARD, List.of(), List.of(), List.of(), Map.of()),
                List.of());
    }

    public Quote quote() {
        return new Quote(
                provider(),
                work(),
                new Quote.Price(Quote.Price.Basis.HOUR, ONE),
                new Quote.Effort(Quote.Effort.Basis.PRODUCTIVITY, ONE),
                NOTHING,
                NOTHING,
                Optional.empty(),
                Optional.empty(),
                new Quote.Supervision(Quote.Supervision.Basis.SHARE, NOTHING),
                new Quote.Friction(NOTHING, NOTHING, NOTHING, NOTHING),
                Optional.empty(),
                Optional.empty());
    }

    private Firm firm() {
        return new Firm(
                "Case",
                word("actor", "DEPT").equals("FIRM") ? Firm.Perspective.LAW_FIRM : Firm.Perspective.LEGAL_DEPARTMENT,
                word("home", "US"),
                "USD",
                LocalDate.of(2026, 11, 1),
                new Firm.Horizon(5, Firm.CashFlows.END_OF_YEAR, NOTHING, NOTHING, NOTHING),
                new Policy(NOTHING, NOTHING, Optional.empty(), Optional.empty(), Optional.empty()),
                NOTHING,
                new Firm.Income(ONE, NOTHING),
                Optional.empty(),
                new Firm.Presentation("", "", Optional.empty(), "en-US", false));
    }

    private WorkType work() {
        return new WorkType(
                "Review",
                word("work", "W01"),
                "document",
                new WorkType.Volume(ONE, NOTHING, ONE, NOTHING, NOTHING, ONE),
                new WorkType.Facts(
                        WorkType.DataClass.valueOf(word("data", "D0")),
                        personalData(),
                        billing(),
                        Set.of(),
                        flag("order"),
                        flag("guideline"),
                        flag("invention"),
                        false),
                new WorkType.Quality(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
                new WorkType.Turnaround(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Optional<Set<String>> personalData() {
        return Optional.ofNullable(words.get("pd"))
                .map(told -> told.equals("None") ? Set.of() : Set.of(told.split(",")));
    }

    private Optional<WorkType.Billing> billing() {
        return switch (word("bill", "?")) {
            case "FEE" -> Optional.of(WorkType.Billing.FEE);
            case "DISB" -> Optional.of(WorkType.Billing.DISBURSEMENT);
            case "FIXED" -> Optional.of(WorkType.Billing.FIXED);
            case "NONE" -> Optional.of(WorkType.Billing.NONE);
            default -> Optional.empty();
        };
    }

    private Provider provider() {
        return new Provider(
                "Provider A",
                word("country", "US"),
                Provider.Kind.valueOf(word("kind", "LPO")),
                NOTHING,
                standing(),
                new Provider.Bench(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                new Provider.Terms(
                        NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, FREE, Optional.empty(), NOTHING, Optional.empty()),
                new Provider.Transition(FREE, FREE, NOTHING, FREE, NOTHING, NOTHING, NOTHING, FREE),
                List.of());
    }

    private Provider.Standing standing() {
        return new Provider.Standing(
                flag("admitted"),
                known("lawyers", "yes"),
                new Provider.Controls(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                known("subcontracts", "no"),
                known("ai", "no"),
                flag("fees"),
                flag("contact"),
                flag("opponents"));
    }

    private boolean flag(String name) {
        return word(name, "no").equals("yes");
    }

    private Optional<Boolean> known(String name, String otherwise) {
        String word = word(name, otherwise);
        return word.equals("?") ? Optional.empty() : Optional.of(word.equals("yes"));
    }

    private String word(String name, String otherwise) {
        return words.getOrDefault(name, otherwise);
    }
}
