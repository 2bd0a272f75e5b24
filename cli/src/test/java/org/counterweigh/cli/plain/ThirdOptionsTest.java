package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Software, a programme of the firm's own, and staff whose time nobody records. The team spends 200 hours a year at 60 on
 * each kind of work, 12,000; pay does not grow, nothing is discounted, and all that is released is cash.
 */
class ThirdOptionsTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    /** A provider of which nothing is blank that costs money. */
    private static final String PROVIDERS =
            "Provider | Country | Kind | Annual fee | Currency | Exchange rate | IT cost | Ramp months | Parallel"
                    + " months | Governance hours | Selection cost | Transfer cost | Exit cost | Price escalator | Uses AI"
                    + " | Subcontracts | Employs lawyers";

    private static final String REST = " | 0 | 0 | 0 | 0 | 0 | 0 | No | No";

    private static final String QUOTES = "Provider | Work type | Price per hour | Price per unit | Hours per unit |"
            + " Learning loss | Culture loss | Supervision hours per unit";

    /**
     * A tool costs 3,750 dollars a year, 3,000, and as much for every document as for none. Tax of 20% is lost on the fee.
     * The ramp of six months leaves 75% of Year 1; 35% of the team's 200 hours are left for looking over it, at 60.
     */
    @Test
    void a_tool_with_an_annual_fee_alone_bears_fee_tax_ramp_supervision_and_redundancy() {
        Answer answer = Answer.of(book(
                "Irrecoverable tax | 0.2",
                2,
                0.1,
                List.of("Review | W01 | 10000 | 0.02"),
                List.of("Tool | GB | Software | 3750 | USD | 0.8 | 1000 | 6" + REST + " | "),
                List.of("Tool | Review | | 0 | | 0 | 0 | ")));

        // 0.15625 people leave, at a tenth of 60,000 each; 70 hours at 60 are 4,200
        double redundancy = 0.15625 * 6_000;
        double yearOne = 0.75 * 12_000 - 3_600 - 0.75 * 4_200;
        double yearTwo = 12_000 - 3_600 - 4_200;
        assertThat(answer.number("cases/0/netBenefit/0")).isCloseTo(-1_000 - redundancy, CLOSE);
        assertThat(answer.number("cases/0/netBenefit/1")).isCloseTo(yearOne, CLOSE);
        assertThat(answer.number("cases/0/netBenefit/2")).isCloseTo(yearTwo, CLOSE);
        assertThat(answer.number("cases/0/factors/LEGAL_AND_ETHICAL/money/2")).isCloseTo(-4_200, CLOSE);
        // The hours of looking over it are more than it frees and keeps, and have to be paid for.
        assertThat(answer.number("cases/0/cash/2")).isCloseTo(yearTwo, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
        assertThat(answer.number("total/npv")).isCloseTo(yearOne + yearTwo - 1_000 - redundancy, CLOSE);
    }

    /** Advice may not go to a provider that is not admitted; a tool is not asked, nor is a programme of the firm's own. */
    @Test
    void a_programme_is_always_allowed_and_software_is_not_asked_who_is_admitted() {
        Answer answer = Answer.of(book(
                "Home regulator | US-NY",
                1,
                0,
                List.of("Advice | W15 | 1000 | 0.2"),
                List.of(
                        "Bureau | IN | LPO | 0 | | | 0 | 0" + REST + " | No",
                        "Tool | US | Software | 9000 | | | 0 | 0" + REST + " | ",
                        "Legal engineers | US | In-house programme | 0 | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | | | "),
                List.of(
                        "Bureau | Advice | 10 | | 0.2 | 0 | 0 | 0",
                        "Tool | Advice | | 0 | | 0 | 0 | 0",
                        "Legal engineers | Advice | 20 | | 0.2 | 0 | 0 | ")));

        assertThat(answer.at("cases/0/gate")).isEqualTo("BLOCKED");
        assertThat(answer.at("cases/1/gate")).isIn("ALLOWED", "CONDITIONS");
        assertThat(answer.at("cases/2/gate")).isEqualTo("ALLOWED");
        // 12,000 less 200 h at 20, less 35% of them for the team at 60: 3,800; the tool gains 3,000.
        assertThat(answer.number("cases/1/npv")).isCloseTo(3_000, CLOSE);
        assertThat(answer.number("cases/2/npv")).isCloseTo(12_000 - 4_000 - 4_200, CLOSE);
        assertThat(answer.at("work/0/option")).isEqualTo("Legal engineers");
    }

    /** A tool gains 9,000, a programme 8,000, a bureau 6,000; each is one provider. */
    @Test
    void every_kind_of_option_counts_towards_the_most_providers() {
        assertThat(outcomes(three("Maximum providers | 3"))).containsExactly("OUTSOURCE", "OUTSOURCE", "OUTSOURCE");
        assertThat(outcomes(three("Maximum providers | 2"))).containsExactly("OUTSOURCE", "OUTSOURCE", "KEEP LIMIT");
        assertThat(outcomes(three("Maximum providers | 1"))).containsExactly("OUTSOURCE", "KEEP LIMIT", "KEEP LIMIT");
        assertThat(three("Maximum providers | 2").number("total/npv")).isCloseTo(17_000, CLOSE);
    }

    /** Each has a third of the hours of today. */
    @Test
    void every_kind_of_option_counts_towards_the_largest_share() {
        assertThat(outcomes(three("Maximum share with one provider | 0.34")))
                .containsExactly("OUTSOURCE", "OUTSOURCE", "OUTSOURCE");
        assertThat(outcomes(three("Maximum share with one provider | 0.33")))
                .containsExactly("KEEP LIMIT", "KEEP LIMIT", "KEEP LIMIT");
    }

    /**
     * A quarter of the time of four people with 1,280 hours each is 1,280 hours: 0.64 for each of 2,000 contracts, one whole
     * person, 76,800. The provider takes as long, at 20. All units fall into half of the year, so half of the hours lie
     * above the average month, and all of those are paid as cover today.
     */
    @Test
    void a_share_of_time_is_hours_of_the_whole_role_and_peaks_with_demand() {
        String months = "Contracts | 400 | 400 | 300 | 300 | 300 | 300 | 0 | 0 | 0 | 0 | 0 | 0";
        String text =
                shared("0.25", "Minimum in-house FTE | 3") + "\n[Demand]\nWork type | Jan | Feb | Mar | Apr | May | Jun"
                        + " | Jul | Aug | Sep | Oct | Nov | Dec\n" + months;

        Answer answer = Answer.of(text);

        assertThat(answer.number("cases/0/netBenefit/1")).isCloseTo(76_800 - 1_280 * 20 + 640 * 60, CLOSE);
        assertThat(answer.number("cases/0/factors/FLEXIBILITY/money/1")).isCloseTo(640 * 60, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
    }

    /** The one person who leaves is one of four, so that three are left. */
    @Test
    void a_share_of_time_takes_people_from_the_headcount() {
        assertThat(Answer.of(shared("0.25", "Minimum in-house FTE | 3")).outcome(0))
                .isEqualTo("OUTSOURCE");
        assertThat(Answer.of(shared("0.25", "Minimum in-house FTE | 3.01")).outcome(0))
                .isEqualTo("KEEP LIMIT");
    }

    private static Answer three(String limit) {
        return Answer.of(book(
                limit,
                1,
                0,
                List.of("Review | W01 | 10000 | 0.02", "Abstracts | W04 | 1000 | 0.2", "Forms | W09 | 2000 | 0.1"),
                List.of(
                        "Tool | GB | Software | 3000 | | | 0 | 0" + REST + " | ",
                        "Legal engineers | GB | In-house programme | 0 | | | 0 | 0" + REST + " | ",
                        "Bureau | GB | LPO | 0 | | | 0 | 0" + REST + " | Yes"),
                List.of(
                        "Tool | Review | | 0 | | 0 | 0 | 0",
                        "Legal engineers | Abstracts | 20 | | 0.2 | 0 | 0 | 0",
                        "Bureau | Forms | 30 | | 0.1 | 0 | 0 | 0")));
    }

    private static List<String> outcomes(Answer answer) {
        return List.of(answer.outcome(0), answer.outcome(1), answer.outcome(2));
    }

    private static String shared(String share, String limit) {
        return book(
                        limit,
                        1,
                        0,
                        List.of("Contracts | W04 | 2000 | "),
                        List.of("Bureau | GB | LPO | 0 | | | 0 | 0" + REST + " | Yes"),
                        List.of("Bureau | Contracts | 20 | | 0.64 | 0 | 0 | 0"))
                .replace("Work type | Role | Hours per unit", "Work type | Role | Share of time")
                .replace("Contracts | Paralegal | ", "Contracts | Paralegal | " + share);
    }

    /**
     * @param work name, code, units a year and hours per unit of a paralegal, by row
     * @param providers rows of the sheet, in the order of {@link #PROVIDERS}
     */
    private static String book(
            String setting,
            int years,
            double redundancy,
            List<String> work,
            List<String> providers,
            List<String> quotes) {
        var rows = new StringBuilder("""
            [Firm]
            Setting | Value
            Firm name | Third options
            Perspective | Legal department
            Currency | GBP
            Analysis date | 2026-01-15
            Discount rate | 0
            Wage growth | 0
            """)
                .append("Horizon years | ")
                .append(years)
                .append('\n')
                .append(setting)
                .append('\n')
                .append(setting.startsWith("Home regulator") ? "" : "Home regulator | EW\n")
                .append("[Roles]\nRole | Headcount | Salary | On-cost | Hours per year | Utilisation | Avoidable pay |")
                .append(" Redundancy cost\nParalegal | 4 | 60000 | 0.28 | 1600 | 0.8 | 1 | ")
                .append(redundancy)
                .append("\n[Work]\nWork type | Code | Unit | Units per year | Data class | Personal data | Cashable |")
                .append(" Peaks bought\n");
        List<String[]> cells = work.stream().map(row -> row.split(" \\| ?", -1)).toList();
        cells.forEach(row -> rows.append(String.join(" | ", row[0], row[1], "unit", row[2], "D0", "None", "1", "1"))
                .append('\n'));
        rows.append("[Staffing]\nWork type | Role | Hours per unit\n");
        cells.forEach(row -> rows.append(row[0] + " | Paralegal | " + row[3] + "\n"));
        rows.append("[Providers]\n" + PROVIDERS + "\n" + String.join("\n", providers) + "\n");
        rows.append("[Quotes]\n" + QUOTES + "\n" + String.join("\n", quotes) + "\n");
        return rows.toString();
    }
}
