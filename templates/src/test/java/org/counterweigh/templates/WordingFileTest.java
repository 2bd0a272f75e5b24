package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingFileTest {

    private static final String FILE = "wording/en.txt";
    private static final String KEEP = "answer.keep = Keep {work} in-house: {why}";

    @TempDir
    private Path own;

    @Test
    void the_shipped_wording_reads_without_findings_and_fills_its_places() {
        Checked<Wording> checked = new WordingFile(TemplateFolder.shipped()).read();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().orElseThrow().say("answer.keep work why", "Review {x} $1", "no offer gains"))
                .isEqualTo("Keep Review {x} $1 in-house: no offer gains");
        assertThat(checked.value().orElseThrow().say("year year", 2)).isEqualTo("Year\u00A02");
    }

    @Test
    void an_owner_says_it_in_own_words() {
        Wording wording =
                changed(KEEP, "answer.keep = {why}, so {work} stays").value().orElseThrow();

        assertThat(wording.say("answer.keep work why", "Review", "No offer gains"))
                .isEqualTo("No offer gains, so Review stays");
    }

    @Test
    void a_brand_folder_may_hold_a_wording_too() {
        new OwnerFolder(own)
                .writing(FILE, TemplateFolder.shipped().text(FILE).replace("head.work = Work", "head.work = Matter"));

        Checked<Wording> checked = new WordingFile(TemplateFolder.shipped().underBrand(own)).read();

        assertThat(checked.value().orElseThrow().say("head.work")).isEqualTo("Matter");
    }

    @Test
    void a_sentence_left_out_is_told() {
        assertThat(changed(KEEP, "# " + KEEP).findings())
                .containsExactly(Finding.stops(
                        FILE + "!answer.keep",
                        "The sentence \"answer.keep\" is missing",
                        "Copy its line from the shipped file"));
    }

    @Test
    void a_place_that_nothing_fills_is_told_with_the_nearest_one() {
        assertThat(changed(KEEP, "answer.keep = Keep {works} in-house: {why} {work}")
                        .findings())
                .containsExactly(Finding.stops(FILE + "!answer.keep", "Nothing fills {works}", "Is it \"work\"?"));
    }

    @Test
    void a_place_left_out_is_told_and_stops_nothing() {
        Checked<Wording> checked = changed(KEEP, "answer.keep = Keep {work}");

        assertThat(checked.value()).isPresent();
        assertThat(checked.findings())
                .containsExactly(Finding.unlikely(
                        FILE + "!answer.keep", "The sentence leaves out {why}", "Add the place unless it is meant"));
    }

    @Test
    void a_key_nothing_asks_for_is_offered_the_nearest() {
        Checked<Wording> checked = changed(KEEP, KEEP + "\nanswer.keeps = Keep it");

        assertThat(checked.value()).isPresent();
        assertThat(checked.findings())
                .containsExactly(Finding.unlikely(
                        FILE + "!answer.keeps", "Nothing asks for \"answer.keeps\"", "Is it \"answer.keep\"?"));
    }

    @Test
    void slips_of_the_pen_are_told_by_their_key() {
        assertThat(changed(KEEP, "answer.keep =").findings())
                .extracting(Finding::problem)
                .contains("The sentence \"answer.keep\" is empty");
        assertThat(changed(KEEP, KEEP + "\n" + KEEP).findings())
                .extracting(Finding::problem)
                .containsExactly("\"answer.keep\" stands here a second time");
        assertThat(changed(KEEP, KEEP + " {why").findings())
                .extracting(Finding::problem)
                .containsExactly("A brace of \"answer.keep\" belongs to no place");
        assertThat(changed(KEEP, KEEP + "\nKeep it in-house").findings())
                .extracting(Finding::problem)
                .contains("The line has no key");
    }

    @Test
    void a_report_that_asks_for_nothing_known_or_fills_too_little_is_our_own_fault() {
        Wording wording =
                new WordingFile(TemplateFolder.shipped()).read().value().orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.say("answer.nothing"))
                .withMessage("There is no wording for \"answer.nothing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.say("answer.keep work", "Review"))
                .withMessage("Nothing fills {why} of \"answer.keep\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.say("answer.keep work why", "Review"))
                .withMessage("1 values fill the places of \"answer.keep work why\"");
    }

    private Checked<Wording> changed(String from, String to) {
        return new WordingFile(new OwnerFolder(own).changing(FILE, from, to).folder()).read();
    }
}
