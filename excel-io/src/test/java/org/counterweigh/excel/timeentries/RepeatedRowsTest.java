package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that was pasted twice doubles the hours, and with them the work. */
class RepeatedRowsTest {

    private static final String HEADINGS = "Date | Timekeeper | Role | Task code | Hours | Entry";

    @TempDir
    Path folder;

    @Test
    void an_export_that_is_pasted_twice_is_asked_about_at_the_first_row_of_the_copy() {
        // Twelve days, 1.5 hours each.
        List<String> export = days(1, 12);

        Finding asked = asked(joined(export, export)).get(0);

        assertThat(asked.place()).isEqualTo("Time entries!A14");
        assertThat(asked.problem())
                .isEqualTo("12 rows repeat earlier rows in every column (rows 14 to 25). Their 18 of 36 hours were"
                        + " counted; without them it is 18 hours.");
        assertThat(asked.fix()).startsWith("If the same export was pasted twice, delete these rows");
    }

    @Test
    void so_is_a_part_that_was_pasted_again_with_new_rows_around_it() {
        Finding asked = asked(joined(days(1, 12), days(7, 12), days(13, 20))).get(0);

        assertThat(asked.place()).isEqualTo("Time entries!A14");
        assertThat(asked.problem()).contains("6 rows repeat", "(rows 14 to 19)", "9 of 39 hours", "it is 30 hours");
    }

    @Test
    void two_parts_are_one_question_that_names_both() {
        List<Finding> asked = asked(joined(days(1, 12), days(1, 6), days(13, 14), days(7, 14)));

        assertThat(asked)
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .contains("14 rows repeat", "(rows 14 to 19, rows 22 to 29)", "21 of 42 hours"));
    }

    @Test
    void a_third_copy_counts_too() {
        List<String> export = days(1, 12);

        assertThat(asked(joined(export, export, export)).get(0).problem())
                .contains("24 rows repeat", "36 of 54 hours", "without them it is 18 hours");
    }

    @Test
    void the_copy_may_be_in_another_order() {
        List<String> shuffled = days(1, 12);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(asked(joined(days(1, 12), shuffled)).get(0).problem()).contains("12 rows repeat");
    }

    @Test
    void rows_that_were_sorted_after_they_were_pasted_twice_are_asked_about_as_well() {
        List<String> sorted = joined(days(1, 12), days(1, 12));
        Collections.sort(sorted);

        Finding asked = asked(sorted).get(0);

        assertThat(asked.place()).isEqualTo("Time entries!A3");
        assertThat(asked.problem())
                .startsWith("12 of 24 rows are the same in every column as another one. Their 18 of 36 hours");
    }

    @Test
    void an_honest_entry_may_stand_twice_and_a_week_may_look_like_the_last() {
        List<String> twiceInADay = days(1, 20);
        twiceInADay.add(5, twiceInADay.get(5));
        twiceInADay.add(9, twiceInADay.get(9));
        twiceInADay.addAll(Collections.nCopies(30, twiceInADay.get(21)));

        assertThat(asked(twiceInADay)).isEmpty();
    }

    @Test
    void two_people_who_do_the_same_are_told_apart_by_columns_that_are_not_read() {
        assertThat(asked(joined(days(1, 12), other(days(1, 12), "Ann", "Bob")))).isEmpty();
        assertThat(asked(joined(days(1, 12), other(days(1, 12), "E-", "F-")))).isEmpty();
    }

    @Test
    void a_bill_without_line_numbers_that_is_appended_to_itself_is_asked_about_at_its_line() {
        String lines = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> Entries.SAMPLE
                        .replace("|1|F|", "||F|")
                        .replace("20250215", "2025020" + day)
                        .replace("Research", "Research " + day))
                .reduce("", String::concat);

        TimeEntries.Outcome outcome = Entries.in(folder).bill(Entries.LEDES + lines + lines);

        assertThat(outcome.findings())
                .filteredOn(finding -> finding.problem().contains("repeat earlier rows"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("firm.txt line 12");
                    assertThat(finding.problem())
                            .contains("9 rows repeat", "(lines 12 to 20)", "18 of 36 hours were counted");
                });
    }

    /** Of each day an entry of 1.5 hours. */
    private static List<String> days(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(day -> String.format("2025-03-%02d | Ann | Paralegal | L653 | 1.5 | E-%03d", day, day))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static List<String> other(List<String> rows, String before, String after) {
        return rows.stream().map(row -> row.replace(before, after)).toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String> first, List<String>... others) {
        List<String> all = new ArrayList<>(first);
        for (List<String> other : others) {
            all.addAll(other);
        }
        return all;
    }

    private List<Finding> asked(List<String> rows) {
        List<String> sheet = new ArrayList<>(List.of(HEADINGS));
        sheet.addAll(rows);
        return Entries.in(folder).sheet(sheet.toArray(String[]::new)).findings().stream()
                .filter(finding -> finding.problem().contains("in every column"))
                .toList();
    }
}
