package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.counterweigh.mcda.ScoreReason;
import org.counterweigh.mcda.ScoreReason.Share.Of;
import org.junit.jupiter.api.Test;

class ScoreSentencesTest {

    private final ScoreSentences sentences = new ScoreSentences(new Words(Locale.UK, "GBP", Rendered.WORDING));

    /** A rise of 44 times a saving of next to nothing says no more than that it is larger. */
    @Test
    void a_rise_beyond_the_whole_saving_is_told_without_a_percentage() {
        assertThat(sentences.of(new ScoreReason.Share(Of.POOR_QUALITY_UP, 0.138)))
                .isEqualTo("cost of poor quality up by 13.8% of the gross saving");
        assertThat(sentences.of(new ScoreReason.Share(Of.POOR_QUALITY_UP, 44.283)))
                .isEqualTo("cost of poor quality up by more than the gross saving");
        assertThat(sentences.of(new ScoreReason.Share(Of.LOSS_UP, 1.02)))
                .isEqualTo("expected loss and controls up by more than the gross saving");
    }
}
