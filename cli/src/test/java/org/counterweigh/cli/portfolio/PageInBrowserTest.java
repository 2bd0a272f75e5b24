package org.counterweigh.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a browser shows it. */
@Tag("judges")
class PageInBrowserTest {

    private static final int DESKTOP = 1400;
    private static final int PHONE = 360;

    private static final List<FileReport> FIRMS = List.of(
            ExampleReports.moving("Beech Retail Group, Legal", "GBP", 100_000, 90_000, 30_000),
            ExampleReports.moving("Cedar", "GBP", -5_000, -10_000, 5_500),
            ExampleReports.moving("Élan", "EUR", 700_000, 150_000, 40_000),
            ExampleReports.keeping("Fir", "EUR"),
            ExampleReports.faulty("Oak"),
            ExampleReports.without("yew.xlsx", Status.FAULT, "Details are in fault-1.txt."));

    private static final String NAMES = "Array.from(document.querySelectorAll('#list > tbody:not([hidden])'), firm =>"
            + " firm.querySelector('bdi').textContent).join(' ')";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "900, false", "360, false", "360, true"})
    void nobody_is_shut_out_in_light_and_dark_on_a_desk_and_on_a_phone(int width, boolean dark) throws Exception {
        List<String> said = new Browser(folder, width, dark).say(Page.of(FIRMS).text(), """
            say(matchMedia('(prefers-color-scheme: dark)').matches);
            say(innerWidth);
            document.querySelectorAll('details').forEach(part => { part.open = true; });
            const result = await axe.run(document, { resultTypes: ['violations', 'passes'] });
            say(result.passes.some(rule => rule.id === 'color-contrast' && rule.nodes.length > 50));
            for (const problem of result.violations) {
              say(problem.id + ': ' + problem.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '));
            }
            """);

        assertThat(said).containsExactly(Boolean.toString(dark), Integer.toString(width), "true");
    }

    @ParameterizedTest
    @CsvSource({"360", "700", "1000", "1400"})
    void the_page_is_never_wider_than_its_window(int width) throws Exception {
        List<String> said = new Browser(folder, width, false).say(Page.of(FIRMS).text(), """
            say(document.documentElement.scrollWidth <= innerWidth);
            document.getElementById('unfold').click();
            say(document.documentElement.scrollWidth <= innerWidth);
            """);

        assertThat(said).containsExactly("true", "true");
    }

    /** Amounts stay apart by currency, largest first; what has no figure comes last, in either direction. */
    @Test
    void a_heading_sorts_and_says_so() throws Exception {
        List<String> said =
                new Browser(folder, DESKTOP, false).say(Page.of(FIRMS).text(), """
                    const names = () => %s;
                    const value = document.querySelector('th[data-key=value]');
                    const firm = document.querySelector('th[data-key=firm]');
                    say(names());
                    say(firm.getAttribute('aria-sort'));
                    value.querySelector('button').click();
                    say(names());
                    say(value.getAttribute('aria-sort') + ' ' + firm.getAttribute('aria-sort'));
                    value.querySelector('button').click();
                    say(names());
                    say(value.getAttribute('aria-sort'));
                    firm.querySelector('button').click();
                    say(names());
                    """.formatted(NAMES));

        assertThat(said)
                .containsExactly(
                        "Beech Retail Group, Legal Cedar Fir Oak yew Élan",
                        "ascending",
                        "Élan Beech Retail Group, Legal Cedar Fir Oak yew",
                        "descending null",
                        "Élan Cedar Beech Retail Group, Legal Fir Oak yew",
                        "ascending",
                        "Beech Retail Group, Legal Cedar Élan Fir Oak yew");
    }

    @Test
    void a_search_leaves_the_firms_that_have_all_words_and_counts_them() throws Exception {
        List<String> said =
                new Browser(folder, DESKTOP, false).say(Page.of(FIRMS).text(), """
                    const names = () => %s;
                    const search = document.getElementById('search');
                    const find = words => {
                      search.value = words;
                      search.dispatchEvent(new Event('input'));
                      say(names() + ' | ' + document.getElementById('shown').textContent);
                    };
                    find('elan');
                    find('CONFLICT alder');
                    say(document.querySelectorAll('details[data-found]').length);
                    find('nothing of the kind');
                    say(document.getElementById('none').hidden);
                    find('');
                    """.formatted(NAMES));

        assertThat(said)
                .containsExactly(
                        "Élan | 1 of 6 firms",
                        "Beech Retail Group, Legal Cedar Élan | 3 of 6 firms",
                        "6",
                        " | 0 of 6 firms",
                        "false",
                        "Beech Retail Group, Legal Cedar Fir Oak yew Élan | 6 of 6 firms");
    }

    @Test
    void the_policy_of_the_page_lets_its_own_script_run_and_no_other() throws Exception {
        String page = Page.of(FIRMS).text();
        Path file = Files.writeString(
                folder.resolve("index.html"),
                page.replace("</body>", "<script>document.title = 'taken over'</script></body>"));

        assertThat(new Browser(folder, DESKTOP, false).dom(file))
                .contains("<html lang=\"en\" class=\"live\">", "6 of 6 firms")
                .contains("<title>In-house or outsourced: all firms</title>");
    }

    @Test
    void without_scripts_everything_is_there_but_the_controls() throws Exception {
        List<String> said = new Browser(folder, PHONE, false)
                .sayWithoutScripts(Page.of(FIRMS).text(), """
                    const shown = selector => page.querySelector(selector).checkVisibility();
                    say(page.documentElement.className);
                    say(shown('#controls') + ' ' + shown('thead button, .totals td'));
                    const details = page.querySelectorAll('details')[1];
                    say(shown('details:nth-of-type(2) li'));
                    details.querySelector('summary').click();
                    say(details.open + ' ' + details.querySelector('li').textContent);
                    """);

        assertThat(said).containsExactly("", "false true", "false", "true Data processing contract (O10): Alder");
    }

    @Test
    void four_hundred_firms_are_sorted_and_searched_in_no_time() throws Exception {
        List<FileReport> firms = IntStream.range(0, 400)
                .mapToObj(i -> ExampleReports.moving("Firm " + i, i % 2 == 0 ? "GBP" : "USD", i * 1_000, i, i))
                .toList();

        List<String> said =
                new Browser(folder, DESKTOP, false).say(Page.of(firms).text(), """
                    document.querySelector('th[data-key=value] button').click();
                    const names = () => %s;
                    say(names().split(' ').slice(0, 4).join(' '));
                    const search = document.getElementById('search');
                    search.value = 'firm 398.xlsx';
                    search.dispatchEvent(new Event('input'));
                    say(document.getElementById('shown').textContent);
                    """.formatted(NAMES));

        assertThat(said).containsExactly("Firm 398 Firm 396", "1 of 400 firms");
    }
}
