package org.counterweigh.cli.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The plans of all firms of one currency added up; where all work stays, a plan is worth nothing.
 *
 * @param locale in which most of the firms write numbers
 * @param moving how many firms outsource something
 */
record CurrencyTotal(
        String currency, Locale locale, int firms, int moving, double value, double cash, double annualCash) {

    /** One for each currency, in the order of their codes. */
    static List<CurrencyTotal> of(List<FileReport> reports) {
        Map<String, List<Answer>> byCurrency = reports.stream()
                .flatMap(report -> report.answer().stream())
                .collect(Collectors.groupingBy(Answer::currency, TreeMap::new, Collectors.toList()));
        return byCurrency.entrySet().stream()
                .map(firms -> total(firms.getKey(), firms.getValue()))
                .toList();
    }

    private static CurrencyTotal total(String currency, List<Answer> answers) {
        List<Answer> moving =
                answers.stream().filter(answer -> !answer.movesNothing()).toList();
        return new CurrencyTotal(
                currency,
                commonest(answers),
                answers.size(),
                moving.size(),
                sum(moving, Answer::netPresentValue),
                sum(moving, Answer::cashNetPresentValue),
                sum(moving, Answer::annualCash));
    }

    private static double sum(List<Answer> answers, ToDoubleFunction<Answer> amount) {
        return answers.stream().mapToDouble(amount).sum();
    }

    /** The first by its tag of those that are as common. */
    private static Locale commonest(List<Answer> answers) {
        Map<String, Long> counts = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.locale().toLanguageTag(), TreeMap::new, Collectors.counting()));
        String tag = counts.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .map(Map.Entry::getKey)
                .orElse("en-GB");
        return Locale.forLanguageTag(tag);
    }
}
