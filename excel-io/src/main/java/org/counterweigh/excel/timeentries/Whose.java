package org.counterweigh.excel.timeentries;

/** Whose hours entries are: those of the firm's own team, or those it buys from law firms. */
public enum Whose {
    TEAM,
    LAW_FIRMS
}
