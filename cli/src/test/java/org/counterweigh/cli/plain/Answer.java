package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the product prints of a workbook, once the plain model has found nothing wrong with it. */
record Answer(Map<String, @Nullable Object> printed) {

    /** @param text of the workbook */
    static Answer of(String text) {
        Evaluated evaluated = Evaluated.withoutQuestions(text);
        assertThat(evaluated.differences(text)).isEmpty();
        return new Answer(evaluated.printed());
    }

    /** What stands at a path such as {@code cases/0/npv}. */
    @Nullable
    Object at(String path) {
        Object here = printed;
        for (String step : path.split("/", -1)) {
            here = here instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : ((Map<?, ?>) Objects.requireNonNull(here)).get(step);
        }
        return here;
    }

    double number(String path) {
        return ((Number) Objects.requireNonNull(at(path))).doubleValue();
    }

    String outcome(int work) {
        Object reason = at("work/" + work + "/reason");
        return at("work/" + work + "/outcome") + (reason == null ? "" : " " + reason);
    }

    /** Inputs and results that are possible but seldom true, by what is said of each. */
    List<String> warnings() {
        return ((List<?>) Objects.requireNonNull(at("findings")))
                .stream()
                        .map(finding -> (Map<?, ?>) finding)
                        .filter(finding -> "UNLIKELY".equals(finding.get("severity")))
                        .map(finding -> String.valueOf(finding.get("problem")))
                        .toList();
    }
}
