package org.counterweigh.factors;

import java.util.List;

/** The eight factors, in the order of the brief. */
final class Factors {

    static final List<Factor> ALL = List.of(
            new CostSavings(),
            new Efficiency(),
            new TalentPool(),
            new Flexibility(),
            new Confidentiality(),
            new QualityControl(),
            new CultureAndLanguage(),
            new LegalAndEthical());

    private Factors() {}
}
