package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Provider.Charge;

/** Asks about costs of having a provider that do not fit what it would be paid. */
final class ProviderAmounts implements Check {

    /** So many costs of one provider are not all wrong; what they are compared with is. */
    private static final int TOO_MANY = 3;

    /** Each one-off cost was 3% of a year's fees in the cases of Overby, 2006; of small contracts it is several times that. */
    private static final double ONCE = 0.15;

    private static final double CONTROLS = 0.06;

    /** Governance takes 3 to 10% of the fees (Overby, 2003; Pearson, about 2021). */
    private static final double GOVERNANCE = 0.25;

    /** Hours a year that are no more than somebody who asks now and then. */
    private static final double NOW_AND_THEN = 40;

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().market().providers().stream().flatMap(provider -> {
            List<Question> questions = comparisons(provider, subject)
                    .flatMap(Comparison::questions)
                    .toList();
            return questions.size() < TOO_MANY ? questions.stream() : Stream.of(together(questions, provider));
        });
    }

    private static Question together(List<Question> questions, Provider provider) {
        Question first = questions.get(0);
        String odd = first.odd() + "; so are " + (questions.size() - 1) + " more costs of " + provider.name();
        return new Question(
                first.at(),
                first.severity(),
                odd,
                "Check its prices, hours and units first, then its costs; if they are right, enter this one on the"
                        + " sheet Confirmed.",
                Optional.empty(),
                first.beside());
    }

    private static Stream<Comparison> comparisons(Provider provider, Subject subject) {
        FirmData data = subject.data();
        double small = subject.smallCost();
        Offers offers = Offers.of(provider, data.market());
        if (!offers.areKnown()) {
            return Stream.empty();
        }
        return Stream.of(
                        once(provider, offers.size(), small),
                        yearly(provider, offers, small),
                        governance(provider, data, offers.size()),
                        Stream.of(Yardstick.of(
                                        provider.transition().rampMonths(), "the months until it does all the work")
                                .beside(provider.transition().parallelMonths(), 0, 1)),
                        thresholds(provider, offers.size()))
                .flatMap(some -> some);
    }

    private static Stream<Comparison> once(Provider provider, Yardstick size, double small) {
        var transition = provider.transition();
        Stream<Comparison> costs = Stream.of(
                        amount(transition.selection()),
                        amount(transition.transfer()),
                        Optional.of(transition.legal()),
                        amount(transition.technology()),
                        amount(transition.exit()))
                .flatMap(Optional::stream)
                .map(cost -> size.besideCost(cost, ONCE, small));
        return Stream.concat(costs, Stream.of(size.beside(transition.severance(), 0, 1)));
    }

    private static Stream<Comparison> yearly(Provider provider, Offers offers, double small) {
        var terms = provider.terms();
        Yardstick today = offers.costToday();
        return Stream.of(
                offers.size().besideCost(terms.annualControls(), CONTROLS, small),
                today.over(offers.rate(), today.name()).beside(terms.annualFee(), 0, 1));
    }

    /** Hours, against those that as much money would pay. */
    private static Stream<Comparison> governance(Provider provider, FirmData data, Yardstick size) {
        double hourly = provider.terms()
                .governanceRole()
                .map(Today::hourlyCost)
                .orElseGet(() -> data.roles().stream()
                        .mapToDouble(Today::hourlyCost)
                        .max()
                        .orElse(0));
        Yardstick hours = size.over(hourly, "the hours of your own that its yearly fees would pay for");
        return hourly > 0
                ? amount(provider.terms().governance()).stream()
                        .map(own -> hours.beside(own, 0, Math.max(GOVERNANCE, NOW_AND_THEN / hours.amount())))
                : Stream.empty();
    }

    private static Stream<Comparison> thresholds(Provider provider, Yardstick size) {
        return provider.discounts().stream().map(tier -> size.beside(tier.from(), 0.002, 20));
    }

    private static Optional<Given> amount(Charge charge) {
        return charge.isShareOfFees() ? Optional.empty() : Optional.of(charge.amount());
    }
}
