package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.figures.Outline.Chapter;

/** One calculation sheet: its title and the titled chapters of lines that stand on it. */
public record SheetPlan(String title, List<Chapter<String>> chapters) {
    public SheetPlan {
        chapters = List.copyOf(chapters);
    }
}
