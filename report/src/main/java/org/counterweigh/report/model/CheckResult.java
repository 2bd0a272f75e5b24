package org.counterweigh.report.model;

/**
 * The one word for all identities.
 *
 * @param address where it stands, with its sheet
 * @param word what it says by the engine's amounts
 */
record CheckResult(String address, String word) {

    static final String OK = "OK";
    static final String CHECK = "CHECK";

    static String word(boolean holds) {
        return holds ? OK : CHECK;
    }

    /** A formula that says OK where the condition holds. */
    static String formula(String condition) {
        return "IF(" + condition + ",\"" + OK + "\",\"" + CHECK + "\")";
    }
}
