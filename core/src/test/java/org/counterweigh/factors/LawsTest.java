package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.FactorName.CONFIDENTIALITY;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;
import static org.counterweigh.firm.FactorName.TALENT_POOL;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterweigh.Counts;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.firm.WorkType.Facts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of the eight factors that must hold for every firm: change one thing, and the answer moves as it should. */
@Tag("laws")
class LawsTest {

    private static final int FIRMS = Counts.of(200);

    /** Blank, they count otherwise than any figure of their column would, or make another blank count so. */
    private static final Set<String> NO_FIGURE_OF_THEIR_COLUMN = Set.of(
            "Governance hours",
            "Selection cost",
            "Transfer cost",
            "IT cost",
            "Exit cost",
            "Severance",
            "Redundancy cost",
            "Supervision",
            "Incidents per year",
            "Loss low",
            "Loss likely",
            "Loss high");

    @Test
    void higher_salaries_never_lower_what_outsourcing_saves_and_mostly_raise_it() {
        int raised = 0;
        for (long seed = 0; seed < FIRMS; seed++) {
            var now = Money.of(seed, paid(seed, 1), money(COST_SAVINGS));
            var paidMore = Money.of(seed, paid(seed, 1.1), money(COST_SAVINGS));

            paidMore.isNeverBelow(now);
            raised += paidMore.differsFrom(now) ? 1 : 0;
        }
        // The others have no pay that ends
        assertThat(raised).isGreaterThan(FIRMS / 2);
    }

    @Test
    void a_dearer_price_never_makes_its_case_better_and_mostly_worse() {
        int worse = 0;
        for (long seed = 0; seed < FIRMS; seed++) {
            List<Quote> quotes = SeededFirms.firm(seed).market().quotes();
            Quote one = quotes.get((int) (seed % quotes.size()));
            Predicate<Quote> same = quote -> row(quote).equals(row(one));
            var now = Money.netBenefit(seed, SeededFirms.firm(seed)).ofQuotes(same);
            var dearer = Money.netBenefit(seed, dearer(SeededFirms.builder(seed), List.of(one)));

            now.isNeverBelow(dearer);
            worse += now.differsFrom(dearer) ? 1 : 0;
        }
        // The others pay their commitment either way
        assertThat(worse).isGreaterThan(FIRMS * 3 / 4);
    }

    @Test
    void a_higher_tax_never_helps_where_nothing_is_bought_outside_today() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);
            double tax = data.firm().irrecoverableTax().value();
            var taxed = SeededFirms.builder(seed).setting("Irrecoverable tax", tax + 0.1);

            Money.netBenefit(seed, data)
                    .ofQuotes(quote -> quote.work().outsideCounsel().isEmpty())
                    .isNeverBelow(Money.netBenefit(seed, taxed.build()));
        });
    }

    @Test
    void a_blank_filled_in_with_its_figure_changes_no_money() {
        forEachFirm(seed -> {
            FirmData filled = SeededFirms.builder(seed)
                    .withDefaultsFilledIn(NO_FIGURE_OF_THEIR_COLUMN)
                    .build();
            FirmData data = SeededFirms.firm(seed);

            Money.netBenefit(seed, filled).isTheSameAs(Money.netBenefit(seed, data));
            Money.of(seed, filled, lines -> lines.worth().cash())
                    .isTheSameAs(Money.of(seed, data, lines -> lines.worth().cash()));
        });
    }

    @Test
    void dearer_providers_bring_less_where_no_commitment_is_paid_in_any_case() {
        forEachFirm(seed -> {
            var now = Money.netBenefit(seed, uncommitted(seed).build());
            var dearer = Money.netBenefit(seed, dearer(seed, uncommitted(seed)));

            assertThat(dearer.differsFrom(now)).as("firm %d", seed).isTrue();
        });
    }

    @Test
    void overhead_that_stays_changes_nothing() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var none = SeededFirms.builder(seed);
            var heavy = SeededFirms.builder(seed);
            data.roles().forEach(role -> {
                none.with("Roles", role.name(), "Avoidable overhead", 0)
                        .with("Roles", role.name(), "Overhead per FTE", 0);
                heavy.with("Roles", role.name(), "Avoidable overhead", 0)
                        .with("Roles", role.name(), "Overhead per FTE", 90_000);
            });

            Money.netBenefit(seed, heavy.build()).isTheSameAs(Money.netBenefit(seed, none.build()));
        });
    }

    @Test
    void flat_demand_without_a_commitment_has_no_flexibility_to_gain() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var flat = SeededFirms.builder(seed);
            data.work().forEach(work -> flat.demand(work.name(), 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70));
            forEachProvider(data, name -> flat.with("Providers", name, "Minimum commitment", 0));

            Money.of(seed, flat.build(), money(FLEXIBILITY)).isNothing();
        });
    }

    @Test
    void months_half_as_far_from_the_average_overflow_half_as_much() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var calmer = SeededFirms.builder(seed);
            data.work().forEach(work -> {
                double average = work.demand().stream()
                        .mapToDouble(Given::value)
                        .average()
                        .orElse(0);
                calmer.demand(
                        work.name(),
                        work.demand().stream()
                                .mapToDouble(month -> (month.value() + average) / 2)
                                .toArray());
            });

            var half = Money.of(
                    seed,
                    data,
                    lines -> Line.line("Half the overflow", overflow(lines).times(Figure.constant(0.5, Unit.SHARE))));
            Money.of(seed, calmer.build(), LawsTest::overflow).isTheSameAs(half);
        });
    }

    private static Line overflow(CaseCalculation lines) {
        return lines.inputs().workload().overflowCost();
    }

    @Test
    void without_vacancies_and_growth_a_larger_talent_pool_is_worth_nothing() {
        forEachFirm(seed -> {
            var settled = SeededFirms.builder(seed);
            SeededFirms.firm(seed)
                    .roles()
                    .forEach(role -> settled.with("Roles", role.name(), "Attrition", 0)
                            .with("Roles", role.name(), "Growth hires", 0));

            Money.of(seed, settled.build(), money(TALENT_POOL)).isNothing();
        });
    }

    @Test
    void a_provider_like_the_team_gains_and_costs_nothing_in_any_factor() {
        forEachFirm(seed -> {
            FirmData same = LikeInHouse.firm(seed);
            for (FactorName factor : FactorName.values()) {
                Money.of(seed, same, money(factor)).isNothing();
            }
        });
    }

    @Test
    void another_name_of_firm_and_currency_changes_no_number() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);

            Money.netBenefit(seed, renamed(data)).isTheSameAs(Money.netBenefit(seed, data));
        });
    }

    @Test
    void pay_that_stays_is_not_avoided() {
        forEachFirm(seed -> {
            var kept = SeededFirms.builder(seed);
            SeededFirms.firm(seed).roles().forEach(role -> kept.with("Roles", role.name(), "Avoidable pay", 0));
            FirmData data = kept.build();

            Money.of(seed, data, lines -> lines.inputs().workload().avoidablePay())
                    .isNothing();
            Money.of(seed, data, lines -> lines.inputs().workload().hiringAndTraining())
                    .isNothing();
        });
    }

    @Test
    void public_and_internal_material_only_costs_its_controls() {
        forEachFirm(seed -> {
            var open = SeededFirms.builder(seed);
            DataClass data = seed % 2 == 0 ? DataClass.D0 : DataClass.D1;
            SeededFirms.firm(seed).work().forEach(work -> open.facts(work.name(), facts -> of(data, facts)));
            FirmData firm = open.build();

            var controls = Money.of(
                    seed,
                    firm,
                    lines -> Line.line(
                            "Controls",
                            Figure.constant(0, Unit.MONEY)
                                    .minus(lines.charges(CONFIDENTIALITY).get(0).line())));
            Money.of(seed, firm, money(CONFIDENTIALITY)).isTheSameAs(controls);
        });
    }

    @Test
    void a_higher_commitment_never_helps() {
        forEachFirm(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var committed = SeededFirms.builder(seed);
            data.market()
                    .providers()
                    .forEach(provider -> committed.with(
                            "Providers",
                            provider.name(),
                            "Minimum commitment",
                            50_000 + 1.5 * provider.terms().minimumCommitment().value()));

            Money.netBenefit(seed, data).isNeverBelow(Money.netBenefit(seed, committed.build()));
        });
    }

    @Test
    void a_discount_never_hurts() {
        forEachFirm(seed -> {
            FirmData without = SeededFirms.builder(seed).withoutDiscounts().build();

            Money.netBenefit(seed, SeededFirms.firm(seed)).isNeverBelow(Money.netBenefit(seed, without));
        });
    }

    /** Nobody manages the provider and no post is ended, whose pay would count against it. */
    private static FirmData paid(long seed, double timesTheSalary) {
        FirmData data = SeededFirms.firm(seed);
        var firm = SeededFirms.builder(seed);
        forEachProvider(
                data,
                name -> firm.with("Providers", name, "Governance hours", 0).with("Providers", name, "Severance", 0));
        data.roles().forEach(role -> firm.with("Roles", role.name(), "Redundancy cost", 0));
        data.roles()
                .forEach(role -> firm.with(
                        "Roles",
                        role.name(),
                        "Salary",
                        timesTheSalary * role.pay().salary().value()));
        return firm.build();
    }

    private static FirmBuilder uncommitted(long seed) {
        var firm = SeededFirms.builder(seed);
        forEachProvider(SeededFirms.firm(seed), name -> firm.with("Providers", name, "Minimum commitment", 0));
        return firm;
    }

    private static FirmData dearer(long seed, FirmBuilder firm) {
        return dearer(firm, SeededFirms.firm(seed).market().quotes());
    }

    private static FirmData dearer(FirmBuilder firm, List<Quote> quotes) {
        for (Quote quote : quotes) {
            firm.with(
                    "Quotes",
                    row(quote),
                    quote.price().hourly() ? "Price per hour" : "Price per unit",
                    1.1 * quote.price().amount().value());
        }
        return firm.build();
    }

    private static String row(Quote quote) {
        return quote.provider().name() + " / " + quote.work().name();
    }

    private static Facts of(DataClass data, Facts facts) {
        return new Facts(
                data,
                facts.personalData(),
                facts.billing(),
                facts.languages(),
                facts.courtOrder(),
                facts.clientGuidelineBars(),
                facts.unpublishedInvention(),
                facts.keepInHouse());
    }

    private static FirmData renamed(FirmData data) {
        Firm firm = data.firm();
        return new FirmData(
                new Firm(
                        "Another name",
                        firm.perspective(),
                        firm.homeRegulator(),
                        "CHF",
                        firm.analysisDate(),
                        firm.horizon(),
                        firm.policy(),
                        firm.irrecoverableTax(),
                        firm.income(),
                        firm.office(),
                        firm.presentation()),
                data.roles(),
                data.work(),
                data.market(),
                data.governance(),
                data.uncertainty(),
                data.recipients());
    }

    private static Function<CaseCalculation, Line> money(FactorName factor) {
        return lines -> lines.bridge().factor(factor);
    }

    private static void forEachFirm(Consumer<Long> law) {
        for (long seed = 0; seed < FIRMS; seed++) {
            law.accept(seed);
        }
    }

    private static void forEachProvider(FirmData data, Consumer<String> change) {
        data.market().providers().forEach(provider -> change.accept(provider.name()));
    }
}
