package org.counterweigh.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class IndexPageTest {

    private static final FileReport BEECH = ExampleReports.moving("Beech", "GBP", 100_000.4, 90_000, 30_000);

    /** 100,000.4 + 50,000.4 and 200,000 stay apart; a firm that keeps its work counts, with nothing. */
    @Test
    void totals_stand_for_each_currency_alone() {
        Page page = Page.of(
                BEECH,
                ExampleReports.moving("Cedar", "GBP", 50_000.4, -10_000, 5_500),
                ExampleReports.moving("Elm", "USD", 200_000, 150_000, 40_000),
                ExampleReports.keeping("Fir", "USD"),
                ExampleReports.faulty("Oak"));

        assertThat(page.texts("//table[@class='totals']/tbody/tr/th")).containsExactly("GBP", "USD");
        assertThat(page.total("GBP")).containsExactly("GBP", "2", "2", "150,001", "80,000", "35,500");
        assertThat(page.total("USD").subList(0, 3)).containsExactly("USD", "2", "1");
        assertThat(page.text()).doesNotContain("350,00");
    }

    @Test
    void a_firm_has_its_decision_figures_confidence_and_open_points_in_a_row() {
        Element firm = Page.of(BEECH).firm("Beech");

        assertThat(texts(firm, "tr[1]/*"))
                .containsExactly(
                        "Beech Beech.xlsx, 31 Mar 2026 PDF of Beech Excel of Beech JSON of Beech",
                        "Outsource Contract review to Alder (IN); keep Litigation in-house.",
                        "100,000 GBP 90% range 99,000 to 102,000",
                        "90,000 GBP",
                        "30,000 GBP",
                        "8 months",
                        "High on 1, low on 1 a gain in 97%",
                        "Bridge of Beech Waterfall of eight factors, leading to 100000.4",
                        "2 open conditions");
        assertThat(texts(firm, ".//summary"))
                .containsExactly(
                        "Answers on 2 kinds of work",
                        "2 open conditions before work moves",
                        "Eight factors",
                        "Findings: 1 default");
        assertThat(texts(firm, ".//details[2]//li"))
                .containsExactly("Data processing contract (O10): Alder", "Conflict check (O4): Alder");
    }

    @Test
    void a_firm_writes_its_figures_as_its_own_report_does() {
        assertThat(texts(Page.of(ExampleReports.keeping("Tanne", "EUR")).firm("Tanne"), "tr[1]/td[2]"))
                .containsExactly("– best offer by itself −1.234.567 EUR");
    }

    @Test
    void findings_of_one_place_with_one_remedy_share_a_row_and_errors_come_first() {
        Element firm = Page.of(ExampleReports.faulty("Oak")).firm("Oak");

        assertThat(texts(firm, "tr[1]/td[1]")).containsExactly("No report: the workbook has errors to correct.");
        assertThat(texts(firm, ".//details//tbody/tr/td"))
                .containsExactly(
                        "error",
                        "Roles!C4",
                        "The salary of Paralegal is blank The benefits are blank",
                        "Enter a year's pay",
                        "warning",
                        "Roles!D4",
                        "The on-cost is 280%",
                        "Check it");
        assertThat(texts(firm, ".//summary")).containsExactly("Findings: 2 errors, 1 warning");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatever_became_of_a_workbook_it_has_a_row_and_is_counted(Status status) {
        Page page = Page.of(BEECH, ExampleReports.without("oak.xlsx", status, "A sentence says why."));

        assertThat(texts(page.firm("oak"), "tr[1]/td[1]").get(0)).endsWith("A sentence says why.");
        assertThat(page.texts("//p[@class='lead']").get(0)).startsWith("2 workbooks: ");
    }

    @Test
    void nothing_of_a_workbook_is_markup_or_a_place_to_fill() {
        String name = "<img src=x onerror=alert(1)> {firm} $1 \\ &amp; ' \" </script>";
        Page page = Page.of(ExampleReports.moving(name, "GBP", 1, 1, 1));

        assertThat(page.texts("//table[@id='list']//th/bdi[1]")).containsExactly(name);
        assertThat(page.all("//img")).isEmpty();
    }

    @Test
    void marks_that_turn_text_round_are_taken_out() {
        assertThat(Page.of(ExampleReports.moving("Beech\u202Efdp.exe\u2066\u0007", "GBP", 1, 1, 1))
                        .text())
                .doesNotContain("\u202E", "\u2066", "\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beech", "javascript:alert(1)", "100% & #1 ?a=b", "Böhm “Söhne”", "a b/c"})
    void every_link_leads_to_a_file_below_the_page(String folder) {
        FileReport report = new FileReport(
                "a.xlsx",
                Status.DONE,
                "Beech",
                folder,
                List.of("x-comparison.pdf", "mail/ada & co.eml"),
                "",
                List.of(),
                Optional.empty());

        assertThat(Page.of(report).all("//tbody//a").stream()
                        .map(link -> URI.create("file:///out/index.html")
                                .resolve(link.getAttribute("href"))
                                .getPath()))
                .containsExactly("/out/" + folder + "/x-comparison.pdf", "/out/" + folder + "/mail/ada & co.eml");
    }

    @Test
    void only_the_pages_own_script_and_style_may_act_and_nothing_is_loaded() {
        String text = Page.of(BEECH).text();

        assertThat(text)
                .contains("default-src 'none'; style-src 'sha256-" + digest(text, "style") + "'; script-src 'sha256-"
                        + digest(text, "script") + "';")
                .doesNotContain("http:", "https:", " src=", " style=", " onclick=", "url(", "@import");
    }

    @Test
    void the_bridge_is_drawn_from_zero_to_its_highest_point() {
        // cost savings 150,000 up from zero, quality control 50,000 down, the value 100,000: with 46 of 48 lines for
        // 150,000 zero lies at 47, the top at 1, and 100,000 at 1 + 46 / 3
        Element bridge = Page.all(
                        Page.of(ExampleReports.moving("Beech", "GBP", 100_000, 0, 0))
                                .document(),
                        "//*[name()='svg']")
                .get(0);

        assertThat(path(bridge, "zero")).isEqualTo("M0 47H122");
        assertThat(path(bridge, "added")).isEqualTo("M0 1h10v46h-10z");
        assertThat(path(bridge, "taken")).isEqualTo("M70 1h10v15.3h-10z");
        assertThat(path(bridge, "sum")).isEqualTo("M112 16.3h10v30.7h-10z");
    }

    @Test
    void firms_stand_in_the_order_of_their_names_whatever_the_order_of_the_workbooks() {
        FileReport alder = ExampleReports.moving("alder", "GBP", 1, 1, 1);

        assertThat(Page.of(BEECH, alder).text()).isEqualTo(Page.of(alder, BEECH).text());
        assertThat(Page.of(BEECH, alder).texts("//tbody/tr/th/bdi[1]")).containsExactly("alder", "Beech");
    }

    @Test
    void names_within_the_page_are_given_once() {
        List<FileReport> firms = IntStream.range(0, 20)
                .mapToObj(i -> ExampleReports.moving("Firm " + i, "GBP", i, i, i))
                .toList();
        List<String> ids = new ArrayList<>();
        Page.of(firms).all("//*[@id]").forEach(element -> ids.add(element.getAttribute("id")));

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<String> texts(Element from, String path) {
        return Page.all(from, path).stream()
                .map(element ->
                        element.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip())
                .toList();
    }

    private static String path(Element bridge, String name) {
        return Page.all(bridge, "*[@class='" + name + "']").get(0).getAttribute("d");
    }

    private static String digest(String text, String element) {
        var found =
                Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(text);
        assertThat(found.find()).isTrue();
        return Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(found.group(1), StandardCharsets.UTF_8)
                        .asBytes());
    }
}
