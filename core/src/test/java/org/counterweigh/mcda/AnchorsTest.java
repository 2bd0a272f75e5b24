package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final Anchors SAVING = Anchors.of(0, 0, 0.10, 40, 0.25, 75);

    @Test
    void a_score_lies_on_the_straight_line_between_two_anchors() {
        assertThat(SAVING.score(0.10)).isCloseTo(40, within(1e-9));
        assertThat(SAVING.score(0.05)).isCloseTo(20, within(1e-9));
        // 17.5% is half way from 10% to 25%: half way from 40 to 75
        assertThat(SAVING.score(0.175)).isCloseTo(57.5, within(1e-9));
    }

    @Test
    void beyond_the_anchors_a_score_stays_flat() {
        assertThat(SAVING.score(-3)).isZero();
        assertThat(SAVING.score(7)).isEqualTo(75);
    }

    @Test
    void anchors_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> Anchors.of(0.2, 0, 0.1, 50)).hasMessageStartingWith("Anchors must rise");
    }
}
