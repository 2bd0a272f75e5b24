package org.counterweigh.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.ROLE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.factors.Books;
import org.counterweigh.figures.Citation;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.Probe;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/** The example firm gains 12,000 - 7,500 = 4,500 a year, all of it cash; its minimum saving is 1,200. */
class BlankStudyTest {

    /** 1 a year for five years at 8 %. */
    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;

    private static final Defaults.Figure TAX = nil("firm.irrecoverable-tax", 0.1, Probe.Of.ITSELF);

    @Test
    void a_default_is_tried_over_its_usual_range() {
        var utilisation = ranged("roles.utilisation", 0.65, 0.8, 0.88);

        OpenBlank blank = only(ExampleFirm.builder().without("Roles", ROLE, "Utilisation"), utilisation);

        // 200 h / 1,600 / u x 76,800 = 9,600 / u a year
        assertThat(blank.value().low()).isCloseTo((9_600 / 0.88 - 7_500) * ANNUITY, within(1e-7));
        assertThat(blank.value().high()).isCloseTo((9_600 / 0.65 - 7_500) * ANNUITY, within(1e-7));
        assertThat(blank.cash()).isEqualTo(blank.value());
        assertThat(blank.changesAdvice()).isFalse();
    }

    @Test
    void a_blank_that_counts_as_nil_is_tried_up_to_its_probe() {
        OpenBlank blank = only(ExampleFirm.builder(), TAX);

        assertThat(blank.tried()).isEqualTo(new OpenBlank.Span(0, 0.1));
        assertThat(blank.value().low()).isCloseTo((4_500 - 750) * ANNUITY, within(1e-7));
        assertThat(blank.value().high()).isCloseTo(4_500 * ANNUITY, within(1e-7));
    }

    @Test
    void a_probe_may_be_a_share_of_the_fees() {
        var firm = ExampleFirm.builder().without("Providers", PROVIDER, "Legal cost");

        OpenBlank blank = only(firm, nil("providers.legal", 0.02, Probe.Of.FEES));

        // 2% of 7,500, once
        assertThat(blank.tried().high()).isEqualTo(150);
        assertThat(blank.value().width()).isCloseTo(150, within(1e-7));
    }

    /** 7,500 x 45% leaves 1,125 a year, which is below the minimum saving. */
    @Test
    void a_blank_on_whose_way_a_test_fails_would_change_the_advice() {
        assertThat(only(ExampleFirm.builder(), nil(TAX.name(), 0.45, Probe.Of.ITSELF))
                        .changesAdvice())
                .isTrue();
    }

    @Test
    void the_blank_that_moves_most_stands_first_and_one_that_moves_nothing_is_left_out() {
        var firm = ExampleFirm.builder().without("Roles", ROLE, "Utilisation").without("Roles", ROLE, "Attrition");

        assertThat(study(
                        firm,
                        TAX,
                        ranged("roles.utilisation", 0.65, 0.8, 0.88),
                        nil("roles.attrition", 0.2, Probe.Of.ITSELF)))
                .extracting(blank -> blank.given().label())
                .containsExactly("Utilisation, Paralegal", "Irrecoverable tax, Value");
    }

    private static OpenBlank only(FirmBuilder firm, Defaults.Figure figure) {
        List<OpenBlank> blanks = study(firm, figure);
        assertThat(blanks).hasSize(1);
        return blanks.get(0);
    }

    private static List<OpenBlank> study(FirmBuilder firm, Defaults.Figure... figures) {
        var lines = Books.of(firm.build()).cases().get(0);
        var defaults = new Defaults(
                Arrays.stream(figures).collect(Collectors.toMap(Defaults.Figure::name, figure -> figure)), Map.of());
        return new BlankStudy(defaults, 5, Map.of(Probe.Of.FEES, 7_500.0))
                .of(lines.worth(), List.of(lines.tests()), (given, tried) -> false);
    }

    private static Defaults.Figure ranged(String name, double low, double base, double high) {
        return new Defaults.Figure(name, low, base, high, Citation.unverified("a test"));
    }

    private static Defaults.Figure nil(String name, double probe, Probe.Of of) {
        return new Defaults.Figure(name, 0, 0, 0, Citation.unverified("a test"), Optional.of(new Probe(probe, of)));
    }
}
