package org.counterweigh.report.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.pdf.ExampleLook;
import org.junit.jupiter.api.Test;

/** The example's colours are accent 0B5C8A for a gain, orange B5480A for a cost, ink 1F2933 for the total. */
class PngRendererTest {

    private static final int GAIN = 0x0B5C8A;
    private static final int COST = 0xB5480A;
    private static final int INK = 0x1F2933;

    private static final PngRenderer RENDERER = new PngRenderer(ExampleLook.look());

    @Test
    void a_chart_becomes_a_picture_twice_as_fine_as_it_is_shown() {
        BufferedImage image = image(RENDERER.render(bridge("Cost savings")));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isBetween(100, 1200);
    }

    /** Six gained, two lost, four left: the bars of 6 and 4 are three times and twice as long as the bar of 2. */
    @Test
    void bars_are_as_long_as_their_amounts_in_the_colours_of_the_brand() {
        BufferedImage image = image(RENDERER.render(bridge("Cost savings")));

        int gain = longest(image, GAIN);
        int cost = longest(image, COST);
        assertThat((double) gain / cost).isBetween(2.9, 3.1);
        assertThat((double) longest(image, INK) / cost).isBetween(1.9, 2.1);
    }

    @Test
    void the_same_chart_gives_the_same_bytes() {
        assertThat(RENDERER.render(bridge("Cost savings"))).isEqualTo(RENDERER.render(bridge("Cost savings")));
    }

    @Test
    void another_name_gives_another_picture_and_letters_that_are_missing_are_spelt_in_latin() {
        byte[] latin = RENDERER.render(bridge("Cost savings"));

        assertThat(RENDERER.render(bridge("Kostensenkung"))).isNotEqualTo(latin);
        assertThat(RENDERER.render(bridge("東京"))).isEqualTo(RENDERER.render(bridge("Dōng Jīng")));
    }

    private static Waterfall bridge(String first) {
        return new Waterfall(
                new Chart.Text("title", "unit", "alternative", ""),
                List.of(
                        new Bar(first, 6, "+6", Kind.STEP),
                        new Bar("Quality control", -2, "−2", Kind.STEP),
                        new Bar("Value (NPV)", 4, "4", Kind.TOTAL)));
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest stretch of one colour in any row of pixels. */
    private static int longest(BufferedImage image, int colour) {
        return IntStream.range(0, image.getHeight())
                .map(y -> stretch(image, y, colour))
                .max()
                .orElseThrow();
    }

    private static int stretch(BufferedImage image, int y, int colour) {
        int longest = 0;
        int length = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            length = (image.getRGB(x, y) & 0xFFFFFF) == colour ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
