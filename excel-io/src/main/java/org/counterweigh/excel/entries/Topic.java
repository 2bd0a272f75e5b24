package org.counterweigh.excel.entries;

/** What a narrative may mention that a rule asks for. */
enum Topic {
    PRIVILEGE,
    PLAYBOOK,
    DOCKET,
    SEARCH
}
