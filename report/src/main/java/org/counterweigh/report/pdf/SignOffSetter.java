package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Block.SignOff;
import org.counterweigh.report.typography.Ruler;

/** Sets lines to sign on beside each other, with who signs below each. */
record SignOffSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final double SPACE = 18;
    private static final double BEFORE = 6;

    List<Slab> slabs(SignOff signOff, Tag parent) {
        Tag tag = parent.child("P");
        List<TextColumn> places =
                column.parted(Collections.nCopies(signOff.places().size(), 1.0));
        List<Lines> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            names.add(Lines.of(
                    signOff.places().get(i) + " ",
                    styles.tileNote(),
                    places.get(i).width(),
                    ruler));
        }
        double tallest = names.stream().mapToDouble(Lines::height).max().orElse(0);
        return List.of(Slab.of(SPACE + tallest, (ink, top) -> {
                    for (int i = 0; i < places.size(); i++) {
                        TextColumn place = places.get(i);
                        int colour = styles.palette().muted();
                        ink.decoration(() -> ink.rule(place.left(), place.right(), top + SPACE - 2, 0.5, colour));
                        names.get(i).draw(ink, Optional.of(tag), place.left(), top + SPACE);
                    }
                })
                .after(BEFORE));
    }
}
