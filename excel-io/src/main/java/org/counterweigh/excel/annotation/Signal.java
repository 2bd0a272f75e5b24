package org.counterweigh.excel.annotation;

import org.counterweigh.findings.Severity;

/**
 * The colour that fills a marked cell.
 *
 * @param onDark for a cell whose letters are light, such as a heading, and must stay readable
 */
record Signal(Severity severity, boolean onDark) {

    String fill() {
        return Look.solid(
                switch (severity) {
                    case STOPS -> onDark ? "B3261E" : "F6B5AC";
                    case UNLIKELY -> onDark ? "8A5A00" : "FFD166";
                    case DEFAULTED -> onDark ? "2F6DA8" : "CFE2F5";
                });
    }
}
