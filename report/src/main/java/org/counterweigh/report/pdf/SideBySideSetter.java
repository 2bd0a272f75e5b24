package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.typography.Ruler;

/** Sets blocks in columns beside each other, which no page break cuts. */
record SideBySideSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final double BEFORE = 10;

    /** A slab with where it stands below the top of its column. */
    private record Placed(Slab slab, double below) {}

    List<Slab> slabs(SideBySide block, Tag parent) {
        List<TextColumn> columns = column.parted(
                block.strips().stream().map(SideBySide.Strip::width).toList());
        List<Placed> placed = new ArrayList<>();
        double tallest = 0;
        for (int i = 0; i < columns.size(); i++) {
            var setter = new BlockSetter(styles, ruler, parent.child("Div"), columns.get(i));
            double reached = 0;
            for (Block each : block.strips().get(i).blocks()) {
                for (Slab slab : each.read(setter)) {
                    reached += reached == 0 ? 0 : slab.before();
                    placed.add(new Placed(slab, reached));
                    reached += slab.height();
                }
            }
            tallest = Math.max(tallest, reached);
        }
        return List.of(Slab.of(
                        tallest,
                        (ink, top) ->
                                placed.forEach(each -> each.slab().drawing().on(ink, top + each.below())))
                .bookmarked(placed.stream()
                        .flatMap(each -> each.slab().bookmarks().stream())
                        .toList())
                .after(BEFORE));
    }
}
