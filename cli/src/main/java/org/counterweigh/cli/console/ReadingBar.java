package org.counterweigh.cli.console;

import org.counterweigh.excel.scanner.Progress;

/** How far a long workbook is read: a bar on a terminal that goes away when it is full; nothing elsewhere. */
public final class ReadingBar implements Progress {

    private final Screen screen;
    private final String name;
    private int drawn;

    /** @param name of the file, as the user gave it */
    public ReadingBar(Screen screen, String name) {
        this.screen = screen;
        this.name = name;
    }

    @Override
    public void at(double share) {
        int filled = (int) Math.round(Screen.WIDTH * Math.min(1, Math.max(0, share)));
        if (screen.terminal() && filled != drawn) {
            drawn = filled;
            screen.bar(filled, "reading " + name);
        }
    }

    public void erase() {
        if (drawn > 0) {
            drawn = 0;
            screen.erase();
        }
    }
}
