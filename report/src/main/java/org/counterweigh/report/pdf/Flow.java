package org.counterweigh.report.pdf;

import java.util.List;

/** Lets slabs run down the pages, keeping together what belongs together. */
final class Flow {

    /** What slabs are put on, a page at a time. */
    interface Paper {
        void turn();

        void put(Slab slab, double top);
    }

    private final Paper paper;
    private double reached = Frame.TOP;
    private boolean untouched = true;

    Flow(Paper paper) {
        this.paper = paper;
        paper.turn();
    }

    /** Begins a new page, unless nothing stands on this one yet. */
    void turn() {
        if (!untouched) {
            paper.turn();
            reached = Frame.TOP;
            untouched = true;
        }
    }

    void place(List<Slab> slabs) {
        int from = 0;
        while (from < slabs.size()) {
            int to = from + 1;
            while (to < slabs.size() && slabs.get(to - 1).keepsWithNext()) {
                to++;
            }
            placeTogether(slabs.subList(from, to));
            from = to;
        }
    }

    private void placeTogether(List<Slab> chain) {
        double needed = chain.stream()
                .mapToDouble(slab -> slab.before() + slab.height())
                .sum();
        if (reached + needed - leadingSpace(chain.get(0)) > Frame.BOTTOM) {
            turn();
        }
        chain.forEach(this::put);
    }

    /** Space above the first slab of a page is not set. */
    private double leadingSpace(Slab slab) {
        return untouched ? slab.before() : 0;
    }

    private void put(Slab slab) {
        if (reached + slab.before() - leadingSpace(slab) + slab.height() > Frame.BOTTOM) {
            turn();
        }
        if (untouched) {
            slab.repeat().ifPresent(header -> {
                paper.put(header, reached);
                reached += header.height();
            });
        } else {
            reached += slab.before();
        }
        paper.put(slab, reached);
        reached += slab.height();
        untouched = untouched && slab.height() == 0;
    }
}
