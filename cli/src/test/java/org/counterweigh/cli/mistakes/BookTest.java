package org.counterweigh.cli.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;

/** What a mistake is made in is the workbook that people have, and what it makes of it is one mistake. */
class BookTest {

    private static final String SMALL = """
        [Firm]
        Setting | Value
        Discount rate | 8%
        [Roles]
        Role | Headcount | Salary
        Paralegal | 3 | 60000
        Counsel | 2 | 140000
        [Staffing]
        Work type | Role | Hours per unit
        Contracts | Counsel | 2.5
        """;

    @Test
    void a_sample_made_quickly_is_asked_and_worth_what_the_sample_is() {
        var desk = new Desk();
        Map<String, Book> samples = Firms.samples();

        for (String name : new String[] {"northgate-rail-legal", "fernhill-homes-legal"}) {
            Reading quick = desk.read(samples.getOrDefault(name, Book.of("")));
            Reading shipped = desk.read(Path.of("..", "templates", "examples", name + ".xlsx"));

            assertThat(quick).as(name).isEqualTo(shipped);
        }
    }

    /** Not of the size of a figure, that is; what a saving above 40% or a part of a post is asked about is another matter. */
    @Test
    void nobody_asks_whether_a_figure_of_a_usual_firm_is_right() {
        var desk = new Desk();
        for (long seed = 0; seed < 3; seed++) {
            assertThat(desk.read(UsualFirm.of(seed)).asked())
                    .as("usual %d", seed)
                    .noneMatch(Finding::stops)
                    .extracting(Finding::problem)
                    .noneMatch(problem -> problem.contains("unusual"));
        }
    }

    @Test
    void a_slip_changes_one_figure_or_the_whole_column_and_nothing_else() {
        Book book = Book.of(SMALL);

        Stream<Mistake> mistakes = new FigureOperator("Roles", "Salary", Slip.MONTHLY).in(book);

        assertThat(mistakes)
                .satisfiesExactly(
                        one -> {
                            assertThat(one.at()).hasSize(1);
                            assertThat(one.spoilt().at(one.at().get(0)).number().getAsDouble())
                                    .isIn(5000.0, 11667.0);
                            assertThat(one.spoilt()
                                            .with(
                                                    one.at().get(0),
                                                    book.at(one.at().get(0))))
                                    .isEqualTo(book);
                        },
                        all -> assertThat(all.at()).hasToString("[Roles!C2, Roles!C3]"));
    }

    @Test
    void a_percentage_stays_one_and_a_figure_of_a_setting_is_found_by_its_name() {
        Book book = Book.of(SMALL);
        Place rate = book.cells("Firm", "Discount rate").get(0);

        assertThat(rate).hasToString("Firm!B2");
        assertThat(Slip.TENFOLD.made(book, rate)).isEqualTo(Typed.of("80%"));
    }

    @Test
    void some_slips_take_a_figure_of_another_sheet() {
        Book book = Book.of(SMALL);
        Place counsel = book.cells("Roles", "Salary").get(1);

        assertThat(Slip.OF_THE_TEAM.made(book, counsel)).isEqualTo(Typed.of("280000"));
    }

    @Test
    void a_question_is_at_the_cell_or_about_the_same_role_or_neither() {
        Book book = Book.of(SMALL);
        Place counsel = book.cells("Roles", "Salary").get(1);
        var whereabouts = new Whereabouts(new Mistake("", "", "", List.of(counsel), book, book));

        assertThat(whereabouts.isAt("Roles!C3")).isTrue();
        assertThat(whereabouts.isAt("Roles!C1")).as("its heading").isTrue();
        assertThat(whereabouts.isAt("Roles!C2:C3")).isTrue();
        assertThat(whereabouts.isAt("Roles!C2")).as("another role").isFalse();
        assertThat(whereabouts.isNear("Roles!C2")).isFalse();
        assertThat(whereabouts.isNear("Staffing!C2")).as("her hours").isTrue();
        assertThat(whereabouts.isNear("Firm!B2")).isFalse();
    }
}
