package org.counterweigh.excel.timeentries;

/** What a narrative may mention that a rule asks for. */
enum Topic {
    PRIVILEGE(1),
    PLAYBOOK(2),
    DOCKET(4),
    SEARCH(8);

    private final int bit;

    Topic(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
