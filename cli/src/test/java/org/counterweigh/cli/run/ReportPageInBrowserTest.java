package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.portfolio.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a firm as a browser shows it. */
@Tag("judges")
class ReportPageInBrowserTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");
    private static final String LONG_NAME =
            "Gesellschaft für Rechtsdienstleistungsprüfung und Vertragsdatenbanken ".repeat(2);

    /** As people, and those who mean ill, could type it. */
    private static final String ODD_FIRM = "כהן ושות׳ <script>document.title='taken'</script> & \"Söhne\" "
            + "Donaudampfschifffahrtsgesellschaftskapitänsvertretungsrechtsabteilung";

    /** Pages are made once, whatever is asked of them. */
    private static final Map<String, String> PAGES = Map.of(
            "northgate", page(EXAMPLES.resolve("northgate-rail-legal.xlsx")),
            "elbtal", page(EXAMPLES.resolve("elbtal-versicherung.xlsx")),
            "odd", odd());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> shown() {
        return PAGES.keySet().stream()
                .sorted()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, 1400, false),
                        Arguments.of(page, 1400, true),
                        Arguments.of(page, 360, true)));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void nobody_is_shut_out_in_light_and_dark_on_a_desk_and_on_a_phone(String page, int width, boolean dark)
            throws Exception {
        List<String> said = new Browser(folder, width, dark).say(text(page), """
            say(matchMedia('(prefers-color-scheme: dark)').matches);
            say(innerWidth);
            const result = await axe.run(document, { resultTypes: ['violations', 'passes'] });
            say(result.passes.some(rule => rule.id === 'color-contrast' && rule.nodes.length > 50));
            for (const problem of result.violations) {
              say(problem.id + ': ' + problem.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; '));
            }
            """);

        assertThat(said).containsExactly(Boolean.toString(dark), Integer.toString(width), "true");
    }

    static Stream<Arguments> widths() {
        return PAGES.keySet().stream()
                .sorted()
                .flatMap(page -> Stream.of(360, 700, 1200).map(width -> Arguments.of(page, width)));
    }

    /** Wide tables move in their own place, which can be reached with the keyboard; each chart is drawn once, to be read. */
    @ParameterizedTest
    @MethodSource("widths")
    void the_page_is_never_wider_than_its_window_and_its_charts_can_be_read(String page, int width) throws Exception {
        List<String> said = new Browser(folder, width, false).say(text(page), """
            say(document.documentElement.scrollWidth <= innerWidth);
            const wide = Array.from(document.querySelectorAll('body *')).filter(part =>
              part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.table'));
            say(wide.map(part => part.outerHTML.slice(0, 120)).join(' '));
            say(Array.from(document.querySelectorAll('.table')).every(place => place.tabIndex === 0));
            say(document.querySelectorAll('figure').length ===
              Array.from(document.querySelectorAll('figure svg')).filter(chart => chart.checkVisibility()).length);
            const heights = Array.from(document.querySelectorAll('svg text')).filter(text => text.checkVisibility())
              .map(text => text.getAttribute('font-size') * text.getScreenCTM().d);
            say(heights.length > 20);
            say(heights.filter(height => height < 9).length);
            """);

        assertThat(said).containsExactly("true", "", "true", "true", "true", "0");
    }

    @Test
    void the_policy_of_the_page_lets_nothing_run() throws Exception {
        Path file = Files.writeString(
                folder.resolve("page.html"),
                text("odd").replace("</body>", "<script>document.title = 'taken'</script></body>"));

        assertThat(new Browser(folder, 1400, false).dom(file)).doesNotContain("<title>taken</title>");
    }

    private static String text(String page) {
        return Objects.requireNonNull(PAGES.get(page));
    }

    private static String page(Path workbook) {
        return new String(Printed.as(Format.HTML, workbook), StandardCharsets.UTF_8);
    }

    private static String odd() {
        try {
            Path file = Files.createTempDirectory("odd").resolve("odd.xlsx");
            String text = Workbooks.text(ODD_FIRM)
                    .replace("Provider A", "חברה <b onclick=\"x\">&amp; Co</b> " + LONG_NAME.strip())
                    .replace("Document review", "<img src=x onerror=alert(1)> " + LONG_NAME.strip());
            return page(Workbooks.write(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
