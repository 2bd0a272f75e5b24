package org.counterweigh.excel.plausibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.excel.role.Seniority;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.WorkType;

/** Every figure of a firm that stands in a cell, sheet by sheet. */
final class TypedFigures {

    private final List<TypedFigure> all = new ArrayList<>();
    private final Set<Trait> ofFirm = new HashSet<>();
    private final String home;

    /** What is known of a row, the currency of those of its amounts that are not in the firm's, and how many people it is about. */
    private record Row(Set<Trait> known, String foreign, double people) {

        Row of(double others) {
            return new Row(known, foreign, others);
        }
    }

    private TypedFigures(Subject subject) {
        Firm firm = subject.data().firm();
        home = firm.currency();
        subject.region().ifPresent(region -> ofFirm.add(new Trait(Trait.Kind.HOME, region)));
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
        subject.data().governance().obligationCosts().values().forEach(figures::obligation);
        return figures.all;
    }

    private void firm(Firm firm) {
        var horizon = firm.horizon();
        Row row = row(Optional.empty());
        add(row, horizon.discountRate(), horizon.wageGrowth(), horizon.volumeGrowth());
        add(row, firm.policy().hurdle(), firm.policy().paybackLimit());
        add(row, firm.policy().maximumShare());
    }

    private void role(Role role) {
        Row row = row(paidAs(Seniority.of(role.name())).map(grade -> new Trait(Trait.Kind.SENIORITY, grade.name())))
                .of(role.headcount().value());
        var pay = role.pay();
        var turnover = role.turnover();
        add(row, role.headcount(), pay.salary(), pay.onCost(), pay.avoidable(), pay.redundancyCost());
        add(row, role.overhead().perPerson(), role.overhead().avoidable(), role.hoursPerYear(), role.utilisation());
        add(row, turnover.attrition(), turnover.replacementCost(), turnover.training(), turnover.daysToFill());
        add(row, turnover.growthHires());
        add(row, role.coverRate());
        add(row, role.billingRate());
    }

    /** Of several grades that are paid alike the one that the table of usual ranges names. */
    private static Optional<Seniority> paidAs(Seniority grade) {
        if (grade == Seniority.PARALEGAL) {
            return Optional.of(grade);
        }
        return grade.leads()
                ? Optional.of(Seniority.PARTNER)
                : Optional.of(Seniority.LAWYER).filter(lawyer -> grade.isLawyer());
    }

    private void work(WorkType work) {
        Row row = row(Optional.of(new Trait(Trait.Kind.WORK, work.code())));
        var volume = work.volume();
        var quality = work.quality();
        add(row, volume.unitsPerYear(), volume.growth(), volume.cashable(), volume.recordsPerUnit());
        add(row, volume.outsourceable(), volume.peaksBought());
        work.turnaround().days().ifPresent(days -> add(row, days));
        add(row, quality.errorRate(), quality.shareReviewed(), quality.detection(), quality.reviewHours());
        add(row, quality.reworkHours(), quality.escapedErrorCost());
        work.staffing().forEach(staffing -> add(row, staffing.amount()));
        work.outsideCounsel().forEach(bought -> add(row, bought.hoursPerUnit(), bought.pricePerHour()));
    }

    private void provider(Provider provider) {
        Row row = row(provider, Optional.empty());
        var terms = provider.terms();
        var transition = provider.transition();
        add(row, terms.priceEscalator(), terms.exchangeRateChange(), terms.annualFee(), terms.minimumCommitment());
        add(row, terms.noticeMonths(), terms.governance().amount(), terms.annualControls());
        add(row, terms.liabilityCap());
        add(row, transition.selection().amount(), transition.transfer().amount(), transition.legal());
        add(row, transition.technology().amount(), transition.severance(), transition.rampMonths());
        add(row, transition.parallelMonths(), transition.exit().amount());
        provider.discounts().forEach(tier -> add(row, tier.from(), tier.discount()));
    }

    private void quote(Quote quote) {
        Row row = row(
                quote.provider(),
                Optional.of(new Trait(Trait.Kind.WORK, quote.work().code())));
        var friction = quote.friction();
        add(row, quote.price().amount(), quote.effort().amount(), quote.errorRate(), quote.shareReviewed());
        add(row, quote.supervision().amount(), friction.queryRate(), friction.hoursPerQuery());
        add(row, friction.learningLoss(), friction.cultureLoss());
        add(row, quote.turnaroundDays());
        add(row, quote.capacity());
        add(row, quote.billedPerHour());
    }

    private void risk(Market.Risk risk) {
        Row row = row(Optional.empty());
        add(row, risk.incidentsPerYear(), risk.lossLow(), risk.lossLikely(), risk.lossHigh());
        add(row, risk.recovered(), risk.movedExposure());
    }

    private void obligation(Governance.ObligationCost cost) {
        add(row(Optional.empty()), cost.oneOff(), cost.perYear());
    }

    private Row row(Provider provider, Optional<Trait> work) {
        Set<Trait> known = new HashSet<>(row(work).known());
        known.add(new Trait(Trait.Kind.KIND, provider.kind().name()));
        known.add(new Trait(Trait.Kind.COUNTRY, country(provider)));
        return new Row(
                known, provider.exchange().map(Provider.Exchange::currency).orElse(home), 1);
    }

    /** A code may go on to a part of the country: US-DC. */
    private static String country(Provider provider) {
        String code = provider.country();
        return code.substring(0, Math.min(2, code.length()));
    }

    private Row row(Optional<Trait> ofRow) {
        Set<Trait> known = new HashSet<>(ofFirm);
        ofRow.ifPresent(known::add);
        return new Row(known, home, 1);
    }

    private void add(Row row, Optional<Given> given) {
        given.ifPresent(one -> add(row, one));
    }

    private void add(Row row, Given... givens) {
        Stream.of(givens)
                .filter(given -> given.source() instanceof Source.Cell)
                .forEach(given -> given.source().column().ifPresent(column -> all.add(typed(row, given, column))));
    }

    private TypedFigure typed(Row row, Given given, Source.Column column) {
        String currency = given.unit().powers().containsKey(Dimension.FOREIGN) ? row.foreign() : home;
        Set<Trait> known = new HashSet<>(row.known());
        known.add(Trait.currency(currency));
        return new TypedFigure(given, column, Set.copyOf(known), currency, row.people());
    }
}
