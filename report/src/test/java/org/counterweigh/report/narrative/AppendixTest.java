package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweigh.firm.ExampleFirm;
import org.junit.jupiter.api.Test;

class AppendixTest {

    @Test
    void a_name_printed_in_short_stands_in_full_in_a_list_and_a_short_one_does_not() {
        String name = "Review of confidentiality agreements and supplier contracts below the threshold of the board";

        String whole = Rendered.of(ExampleFirm.builder().work(name, "W05", 200).build())
                .whole();

        assertThat(whole).contains("Review of confidentiality agreements an… " + name);
        assertThat(Rendered.of(ExampleFirm.data()).whole()).doesNotContain("Names in full");
    }

    @Test
    void an_assumed_figure_stands_with_its_source_and_how_sure_that_is() {
        assertThat(whole()).contains("Source Grade Figures assumed test firm C Discount rate, Value 8%; ");
    }

    /** 12,000 less 7,500 in each of five years, at 8%: 4,500 times 3.99271004. */
    @Test
    void value_and_cash_are_derived_year_by_year() {
        assertThat(whole())
                .contains("In-house cost avoided 0 12,000 12,000 12,000 12,000 12,000 47,913")
                .contains("Less total cost of ownership 0 7,500 7,500 7,500 7,500 7,500 29,945")
                .contains("Net benefit 0 4,500 4,500 4,500 4,500 4,500 17,967")
                .contains("Discount factor 1.0000 0.9259 0.8573 0.7938 0.7350 0.6806");
    }

    @Test
    void the_plan_is_derived_from_each_kind_of_work_and_factor() {
        assertThat(whole())
                .contains("Document review 23,956 \u22125,989 0 0 0 0 0 0 17,967")
                .contains("The plan, value 23,956 \u22125,989 0 0 0 0 0 0 17,967");
    }

    @Test
    void a_reader_is_told_where_every_other_input_stands() {
        assertThat(whole()).contains("figures the calculation starts from stand on sheet Inputs of the Excel model");
    }

    private static String whole() {
        return Rendered.example().whole();
    }
}
