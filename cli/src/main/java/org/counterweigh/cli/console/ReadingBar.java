package org.counterweigh.cli.console;

import org.counterweigh.excel.scanner.Progress;

/** How far a long workbook is read: a bar on a terminal that goes away when it is full; nothing elsewhere. */
public final class ReadingBar implements Progress {

    private final Screen screen;
    private final String name;
    private String drawn = "";

    /** @param name of the file, as the user gave it */
    public ReadingBar(Screen screen, String name) {
        this.screen = screen;
        this.name = OneLine.of(name);
    }

    @Override
    public void at(double share) {
        String bar = ProgressBar.bar(share);
        if (share > 0 && screen.hasBar() && !bar.equals(drawn)) {
            drawn = bar;
            screen.draw(OneLine.cut(bar + "reading " + name, screen.columns()));
        }
    }

    public void erase() {
        if (!drawn.isEmpty()) {
            drawn = "";
            screen.erase();
        }
    }
}
