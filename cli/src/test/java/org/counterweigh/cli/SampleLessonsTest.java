package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Scenario;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.gate.GateRules;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.OptimalPlan.Price;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample firm teaches what the first lines of its text say. */
class SampleLessonsTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");
    private static final GateRules RULES =
            new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();
    private static final Defaults DEFAULTS =
            new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
    private static final Evaluator EVALUATOR = new Evaluator(RULES, DEFAULTS);

    /** Reading takes longer than all the rest, so that each sample is read once for all its lessons. */
    private static final Map<String, Intake.Read> READ = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void the_same_offer_saves_cash_where_contracts_end_and_only_frees_time_where_nobody_leaves() {
        PointEvaluation elbtal = evaluated("elbtal-versicherung");

        assertThat(answer(elbtal, "Supplier contract review").outcome()).isEqualTo(Outcome.OUTSOURCE);
        Decision permanent = answer(elbtal, "Distribution agreement review");
        assertThat(permanent.outcome()).isEqualTo(Outcome.CAPACITY);
        CaseResult freed = permanent.option().orElseThrow();
        assertThat(freed.netPresentValue()).isPositive();
        assertThat(freed.worth().cashNetPresentValue()).isNegative();
        assertThat(freed.soundFromCashable().orElseThrow()).isBetween(0.7, 0.9);
        assertThat(answer(scenario(elbtal, "Freed lawyers leave"), "Distribution agreement review")
                        .outcome())
                .isEqualTo(Outcome.OUTSOURCE);
    }

    @Test
    void german_secrecy_bars_the_polish_offer_until_each_condition_has_a_date_and_an_owner() throws IOException {
        PointEvaluation unsigned = retyped(
                text("elbtal-versicherung").replace("| Yes | 2026-08-18 | M. Yilmaz |", "| No | | M. Yilmaz |"));

        assertThat(answer(unsigned, "Supplier contract review").outcome()).isEqualTo(Outcome.KEEP);
        assertThat(price(unsigned, Limit.Bar.class)).isPositive();
    }

    @Test
    void the_limit_on_one_provider_keeps_the_leases_and_has_a_price() {
        PointEvaluation northgate = evaluated("northgate-rail-legal");

        assertThat(answer(northgate, "Supplier contract review").outcome()).isEqualTo(Outcome.OUTSOURCE);
        assertThat(answer(northgate, "Lease abstraction").keepReason()).contains(KeepReason.LIMIT);
        assertThat(price(northgate, Limit.MaximumShare.class)).isPositive();
        assertThat(price(northgate, Limit.MaximumProviders.class)).isZero();
        assertThat(price(northgate, Limit.MinimumInHouse.class)).isZero();
        assertThat(answer(scenario(northgate, "Limit of 80%"), "Lease abstraction")
                        .outcome())
                .isEqualTo(Outcome.OUTSOURCE);
    }

    @Test
    void peaks_that_are_bought_today_go_out_and_a_base_team_stays() {
        Decision disclosure = answer(evaluated("northgate-rail-legal"), "Disclosure review");

        assertThat(disclosure.outcome()).isEqualTo(Outcome.HYBRID);
        assertThat(disclosure.choice()).isInstanceOf(Option.Hybrid.class);
    }

    @Test
    void what_is_bought_from_law_firms_today_is_saved_in_cash() {
        PointEvaluation tamarack = evaluated("tamarack-foods-legal");

        assertThat(answer(tamarack, "Vendor contract review").outcome()).isEqualTo(Outcome.OUTSOURCE);
        assertThat(answer(tamarack, "Deposition summaries").outcome()).isEqualTo(Outcome.OUTSOURCE);
        assertThat(answer(tamarack, "Employment advice").outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(tamarack.plan().worth().cashNetPresentValue()).isPositive();
        assertThat(tamarack.plan().worth().cash().subList(1, 4)).allMatch(cash -> cash > 0);
        assertThat(scenario(tamarack, "Law firm 20% cheaper").plan().movesNothing())
                .isTrue();
    }

    @Test
    void what_pays_back_late_is_piloted_first() {
        Decision monitoring = answer(evaluated("tamarack-foods-legal"), "Regulatory monitoring");

        assertThat(monitoring.outcome()).isEqualTo(Outcome.PILOT);
        assertThat(monitoring.option().orElseThrow().tests().payback()).isFalse();
    }

    @Test
    void the_same_offer_gains_at_a_fixed_fee_and_loses_the_hours_that_are_billed() {
        PointEvaluation hartwell = evaluated("hartwell-lowe-llp");

        assertThat(answer(hartwell, "Document review, fixed fee").outcome()).isEqualTo(Outcome.OUTSOURCE);
        for (String billed : List.of("Document review, by the hour", "Cite-checking and chronologies")) {
            Decision kept = answer(hartwell, billed);
            assertThat(kept.keepReason()).contains(KeepReason.NO_GAIN);
            assertThat(kept.reasons()).containsExactly(Reason.Plain.LOSES_INCOME);
        }
        assertThat(answer(scenario(hartwell, "Clients agree fixed fees"), "Document review, by the hour")
                        .outcome())
                .isEqualTo(Outcome.OUTSOURCE);
    }

    @Test
    void hours_that_are_freed_and_sold_again_are_cash_and_no_value() {
        PointEvaluation hartwell = evaluated("hartwell-lowe-llp");
        AppraisalResult sold = scenario(hartwell, "Freed hours are sold").plan().worth();
        AppraisalResult unsold = hartwell.plan().worth();

        assertThat(sold.netPresentValue()).isEqualTo(unsold.netPresentValue());
        assertThat(sold.cashNetPresentValue()).isGreaterThan(unsold.cashNetPresentValue());
    }

    @Test
    void software_wins_where_its_answers_are_quickly_checked_and_not_where_all_is_read_again() {
        PointEvaluation merwede = evaluated("merwede-logistics-legal");

        Decision agreements = answer(merwede, "Confidentiality agreements");
        assertThat(agreements.outcome()).isEqualTo(Outcome.OUTSOURCE);
        assertThat(agreements.choice().takenBy()).contains("Klauzel contract review software");
        assertThat(agreements.runnerUp().orElseThrow().provider().name()).isEqualTo("House playbook and templates");
        assertThat(answer(merwede, "Supplier contracts").keepReason()).contains(KeepReason.NO_GAIN);
    }

    @Test
    void in_house_wins_though_prices_are_low_and_advice_may_not_go() {
        PointEvaluation calder = evaluated("calder-instruments");

        for (String work : List.of("Customer contract negotiation", "Sanctions screening alerts")) {
            Decision kept = answer(calder, work);
            assertThat(kept.keepReason()).contains(KeepReason.NO_GAIN);
            assertThat(kept.standAlone().orElseThrow().netPresentValue()).isNegative();
        }
        CaseResult abroad = calder.cases().get(0);
        assertThat(abroad.factor(FactorName.COST_SAVINGS).netPresentValue()).isPositive();
        assertThat(abroad.netPresentValue()).isNegative();
        assertThat(answer(calder, "Legal advice to business units").outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(calder.plan().movesNothing()).isTrue();
    }

    @Test
    void the_starred_columns_alone_say_what_to_fill_first() throws IOException {
        PointEvaluation fernhill = evaluated("fernhill-homes-legal");

        Decision contracts = answer(fernhill, "Supplier contract review");
        assertThat(contracts.outcome()).isEqualTo(Outcome.NOT_ENOUGH_DATA);
        assertThat(contracts.reasons()).hasAtLeastOneElementOfType(Reason.NotCleared.class);
        assertThat(answer(fernhill, "Data-subject requests").keepReason()).contains(KeepReason.NO_GAIN);

        PointEvaluation answered = retyped(text("fernhill-homes-legal")
                .replace("Provider | Country\n", "Provider | Country | Subcontracts\n")
                .replace("Centre | IN India\n", "Centre | IN India | No\n")
                .replace("Legal | GB United Kingdom\n", "Legal | GB United Kingdom | No\n"));
        assertThat(answer(answered, "Supplier contract review").outcome()).isEqualTo(Outcome.CAPACITY);
    }

    static List<String> good() throws IOException {
        return Files.readAllLines(EXAMPLES.resolve("index.txt")).stream()
                .filter(name -> !name.isBlank() && !name.endsWith("-to-mend"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_sample_says_what_it_teaches_and_gives_nothing_to_look_at_twice(String name) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name + ".txt"));

        assertThat(text).startsWith("# Teaches: ");
        assertThat(sample(name).checked().findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.DEFAULTED);
        assertThat(evaluated(name).flags()).isEmpty();
    }

    private static Decision answer(PointEvaluation firm, String work) {
        return firm.decisions().stream()
                .filter(decision -> decision.work().name().equals(work))
                .findFirst()
                .orElseThrow();
    }

    private static PointEvaluation scenario(PointEvaluation firm, String name) {
        Scenario asked = firm.data().scenarios().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
        return EVALUATOR.atPointValues(asked.data());
    }

    private static double price(PointEvaluation firm, Class<? extends Limit> limit) {
        Optional<Price> price = firm.optimal().prices().stream()
                .filter(each -> limit.isInstance(each.limit()))
                .findFirst();
        return price.orElseThrow().cost();
    }

    private static String text(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name + ".txt"));
    }

    @Test
    void what_to_fill_in_first_and_look_at_again_is_known_without_a_simulation() {
        var read = sample("fernhill-homes-legal").checked();
        FirmData data = read.value().orElseThrow();
        DataReview review = EVALUATOR.review(data, read.findings());
        DataReview whole = EVALUATOR
                .evaluate(data, read.findings(), new SimulationSettings(SimulationSettings.FEWEST, 1))
                .review();

        assertThat(review.blanks().largest())
                .isNotEmpty()
                .isEqualTo(whole.blanks().largest());
        assertThat(review.noticed()).isEqualTo(whole.noticed());
        assertThat(review.flags())
                .extracting(PlausibilityFlag::at)
                .isEqualTo(whole.flags().stream().map(PlausibilityFlag::at).toList());
    }

    private static PointEvaluation evaluated(String name) {
        return EVALUATOR.atPointValues(sample(name).checked().value().orElseThrow());
    }

    private static Intake.Read sample(String name) {
        return READ.computeIfAbsent(name, sample -> read(EXAMPLES.resolve(sample + ".xlsx")));
    }

    private PointEvaluation retyped(String text) {
        Path file = Workbooks.write(folder.resolve("retyped.xlsx"), text);
        return EVALUATOR.atPointValues(read(file).checked().value().orElseThrow());
    }

    private static Intake.Read read(Path file) {
        return (Intake.Read) new WorkbookReader(RULES, DEFAULTS).read(file);
    }
}
