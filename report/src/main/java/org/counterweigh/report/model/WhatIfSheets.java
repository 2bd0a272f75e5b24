package org.counterweigh.report.model;

/** The two sheets of inputs at other values. */
record WhatIfSheets(WhatIf whatIf, ScenariosSheet scenarios, SensitivitySheet sensitivity) {

    void write(String currency, String date) {
        scenarios.write(whatIf.scenarios(), whatIf.plan(), date);
        sensitivity.write(whatIf.plan().netPresentValue(), currency);
    }
}
