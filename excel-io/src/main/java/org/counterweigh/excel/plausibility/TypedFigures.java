package org.counterweigh.excel.plausibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Every figure of a firm that stands in a cell, sheet by sheet. */
final class TypedFigures {

    private final List<TypedFigure> all = new ArrayList<>();
    private final Set<String> ofFirm = new HashSet<>();

    private TypedFigures(Subject subject) {
        Firm firm = subject.data().firm();
        ofFirm.add("currency=" + firm.currency());
        subject.region().ifPresent(region -> ofFirm.add("home=" + region));
    }

    static List<TypedFigure> of(Subject subject) {
        var figures = new TypedFigures(subject);
        figures.firm(subject.data().firm());
        subject.data().roles().forEach(figures::role);
        subject.data().work().forEach(figures::work);
        Market market = subject.data().market();
        market.providers().forEach(figures::provider);
        market.quotes().forEach(figures::quote);
        market.inHouseRisk().ifPresent(figures::risk);
        market.providerRisks().values().forEach(figures::risk);
        return figures.all;
    }

    private void firm(Firm firm) {
        var horizon = firm.horizon();
        add(ofFirm, horizon.discountRate(), horizon.wageGrowth(), horizon.volumeGrowth());
        add(ofFirm, firm.policy().hurdle(), firm.policy().paybackLimit());
        add(ofFirm, firm.policy().maximumShare());
    }

    private void role(Role role) {
        Set<String> known = knownOf(PayGrade.of(role.name()).map(grade -> "seniority=" + grade));
        var pay = role.pay();
        var turnover = role.turnover();
        add(known, role.headcount(), pay.salary(), pay.onCost(), pay.avoidable(), pay.redundancyCost());
        add(known, role.overhead().perPerson(), role.overhead().avoidable(), role.hoursPerYear(), role.utilisation());
        add(known, turnover.attrition(), turnover.replacementCost(), turnover.training(), turnover.daysToFill());
        add(known, turnover.growthHires());
        add(known, role.coverRate());
        add(known, role.billingRate());
    }

    private void work(WorkType work) {
        Set<String> known = knownOf(Optional.of("work=" + work.code()));
        var volume = work.volume();
        var quality = work.quality();
        add(known, volume.unitsPerYear(), volume.growth(), volume.cashable(), volume.recordsPerUnit());
        add(known, volume.outsourceable(), volume.peaksBought());
        work.turnaround().days().ifPresent(days -> add(known, days));
        add(known, quality.errorRate(), quality.shareReviewed(), quality.detection(), quality.reviewHours());
        add(known, quality.reworkHours(), quality.escapedErrorCost());
        work.staffing().forEach(staffing -> add(known, staffing.amount()));
        work.outsideCounsel().forEach(bought -> add(known, bought.hoursPerUnit(), bought.pricePerHour()));
    }

    private void provider(Provider provider) {
        Set<String> known = knownOf(provider);
        var terms = provider.terms();
        var transition = provider.transition();
        add(known, terms.priceEscalator(), terms.exchangeRateChange(), terms.annualFee(), terms.minimumCommitment());
        add(known, terms.noticeMonths(), terms.governance().amount(), terms.annualControls());
        add(known, terms.liabilityCap());
        add(known, transition.selection().amount(), transition.transfer().amount(), transition.legal());
        add(known, transition.technology().amount(), transition.severance(), transition.rampMonths());
        add(known, transition.parallelMonths(), transition.exit().amount());
        provider.discounts().forEach(tier -> add(known, tier.from(), tier.discount()));
    }

    private void quote(Quote quote) {
        Set<String> known = new HashSet<>(knownOf(quote.provider()));
        known.add("work=" + quote.work().code());
        var friction = quote.friction();
        add(known, quote.price().amount(), quote.effort().amount(), quote.errorRate(), quote.shareReviewed());
        add(known, quote.supervision().amount(), friction.queryRate(), friction.hoursPerQuery());
        add(known, friction.learningLoss(), friction.cultureLoss());
        add(known, quote.turnaroundDays());
        add(known, quote.capacity());
        add(known, quote.billedPerHour());
    }

    private void risk(Market.Risk risk) {
        add(ofFirm, risk.incidentsPerYear(), risk.lossLow(), risk.lossLikely(), risk.lossHigh());
        add(ofFirm, risk.recovered(), risk.movedExposure());
    }

    private Set<String> knownOf(Provider provider) {
        Set<String> known = knownOf(Optional.of("kind=" + provider.kind()));
        known.add("country=" + provider.country());
        provider.exchange().ifPresent(exchange -> {
            known.removeIf(word -> word.startsWith("currency="));
            known.add("currency=" + exchange.currency());
        });
        return known;
    }

    private Set<String> knownOf(Optional<String> ofRow) {
        Set<String> known = new HashSet<>(ofFirm);
        ofRow.ifPresent(known::add);
        return known;
    }

    private void add(Set<String> known, Optional<Given> given) {
        given.ifPresent(one -> add(known, one));
    }

    private void add(Set<String> known, Given... givens) {
        Stream.of(givens)
                .filter(given -> given.source() instanceof Source.Cell)
                .forEach(given -> given.source()
                        .column()
                        .ifPresent(column -> all.add(new TypedFigure(given, column, Set.copyOf(known)))));
    }
}
