package org.counterweigh.report.pdf;

/** Paper on which nothing is drawn: tells how many pages a document takes. */
final class PageCount implements Flow.Paper {

    private int pages;

    @Override
    public void turn() {
        pages++;
    }

    @Override
    public void put(Slab slab, double top) {}

    int pages() {
        return pages;
    }
}
