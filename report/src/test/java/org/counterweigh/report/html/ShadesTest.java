package org.counterweigh.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.counterweigh.templates.Brand.Palette;
import org.counterweigh.templates.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShadesTest {

    private static final int WHITE = 0xFFFFFF;

    /** Brands that a brand file lets pass: text readable on white, the outline a mark on it, ink readable on the pale. */
    static Stream<Palette> brands() {
        var random = new Random(7);
        return Stream.generate(() -> new Palette(
                        on(WHITE, 8, random),
                        on(WHITE, 4.5, random),
                        on(WHITE, 4.5, random),
                        on(WHITE, 4.5, random),
                        0xFFF0F0,
                        0xFFF0F0,
                        0xEEF2F5,
                        on(WHITE, 3, random)))
                .limit(200);
    }

    private static int on(int ground, double contrast, Random random) {
        return random.ints(0, WHITE)
                .filter(colour -> Contrast.between(colour, ground) >= contrast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("brands")
    void the_text_of_every_brand_is_readable_in_light_and_in_dark(Palette brand) {
        for (Shades shades : new Shades[] {Shades.light(brand), Shades.dark(brand)}) {
            for (int ground : new int[] {shades.ground(), shades.panel()}) {
                for (int text : new int[] {shades.ink(), shades.muted(), shades.accent(), shades.orange()}) {
                    assertThat(Contrast.between(text, ground)).isGreaterThanOrEqualTo(4.5);
                }
                assertThat(Contrast.between(shades.outline(), ground)).isGreaterThanOrEqualTo(3);
            }
            assertThat(Contrast.between(shades.ink(), shades.gain())).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.between(shades.ink(), shades.loss())).isGreaterThanOrEqualTo(4.5);
        }
    }
}
