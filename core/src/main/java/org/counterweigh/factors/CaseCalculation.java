package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;

/** A case worked through all eight factors. */
public final class CaseCalculation {

    private final Case of;
    private final Map<FactorName, Account> accounts = new EnumMap<>(FactorName.class);
    private final Bridge bridge;
    private final CashAndCapacity cash;
    private final Optional<ProfitView> profit;

    CaseCalculation(Case of, Timeline timeline) {
        this.of = of;
        Map<FactorName, Line> money = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            var account = Account.of(factor, Factor.of(factor), of);
            accounts.put(factor, account);
            money.put(factor, account.money());
        }
        List<Line> costs = directCosts();
        accounts.values().forEach(account -> costs.addAll(account.charges()));
        bridge = Bridge.of(money, avoided(), costs, timeline.discountFactor());
        cash = CashAndCapacity.of(bridge, List.of(this), timeline.transition());
        profit = ProfitView.of(of, bridge);
    }

    public Quote quote() {
        return of.quote();
    }

    public Option option() {
        return of.option();
    }

    public Case inputs() {
        return of;
    }

    public Account account(FactorName factor) {
        return CaseModel.known(accounts, factor);
    }

    public Bridge bridge() {
        return bridge;
    }

    public CashAndCapacity cash() {
        return cash;
    }

    /** Beside the bridge, for law firms that bill the work. */
    public Optional<ProfitView> profit() {
        return profit;
    }

    List<Line> avoided() {
        return accounts.values().stream()
                .flatMap(account -> account.avoided().stream())
                .toList();
    }

    /** The provider's fees as they are paid, and what the case brings beside them. */
    List<Line> directCosts() {
        List<Line> costs = new ArrayList<>();
        costs.add(of.offer().fees());
        accounts.values().forEach(account -> costs.addAll(account.incurred()));
        return costs;
    }

    /** In reading order: what the case starts from, the factors one after the other, the bridge. */
    public List<Line> lines() {
        return Stream.of(of.lines().stream(), accounts.values().stream().map(Account::money), bridge.lines().stream())
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }
}
