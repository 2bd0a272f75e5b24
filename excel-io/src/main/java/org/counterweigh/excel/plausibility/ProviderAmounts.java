package org.counterweigh.excel.plausibility;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Provider.Charge;
import org.counterweigh.firm.Quote;

/** Asks about costs of having a provider that do not fit the work it would do. */
final class ProviderAmounts implements Check {

    private static final String YEAR = "what the work it quotes for costs in a year today";

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().market().providers().stream()
                .flatMap(provider -> comparisons(provider, subject))
                .flatMap(Comparison::questions);
    }

    private static Stream<Comparison> comparisons(Provider provider, Subject subject) {
        Set<String> works = new HashSet<>();
        double year = subject.data().market().quotes().stream()
                .filter(quote -> quote.provider().name().equals(provider.name()))
                .map(Quote::work)
                .filter(work -> works.add(work.name()))
                .mapToDouble(work -> new Today(work).costPerYear())
                .sum();
        double foreign =
                provider.exchange().map(exchange -> exchange.rate().value()).orElse(1.0);
        var transition = provider.transition();
        var terms = provider.terms();
        Stream<Comparison> once = Stream.of(
                        amount(transition.selection()),
                        amount(transition.transfer()),
                        Optional.of(transition.legal()),
                        amount(transition.technology()),
                        amount(transition.exit()))
                .flatMap(Optional::stream)
                .map(cost -> new Comparison(cost, year, YEAR, 0, 0.75));
        Stream<Comparison> yearly = Stream.of(
                new Comparison(terms.annualControls(), year, YEAR, 0, 0.5),
                new Comparison(terms.annualFee(), year / foreign, YEAR, 0, 1.5),
                new Comparison(terms.minimumCommitment(), year, YEAR, 0, 2));
        return Stream.of(once, yearly, governance(provider, subject, year)).flatMap(some -> some);
    }

    /** Hours, against those that the year's cost would pay. */
    private static Stream<Comparison> governance(Provider provider, Subject subject, double year) {
        double hourly = provider.terms()
                .governanceRole()
                .map(Today::hourlyCost)
                .orElseGet(() -> subject.data().roles().stream()
                        .mapToDouble(Today::hourlyCost)
                        .max()
                        .orElse(0));
        return amount(provider.terms().governance()).stream()
                .map(hours -> new Comparison(
                        hours,
                        hourly > 0 ? year / hourly : 0,
                        "the hours that a year of the work would pay for",
                        0,
                        0.6));
    }

    private static Optional<Given> amount(Charge charge) {
        return charge.isShareOfFees() ? Optional.empty() : Optional.of(charge.amount());
    }
}
