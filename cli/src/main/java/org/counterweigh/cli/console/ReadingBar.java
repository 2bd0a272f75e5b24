package org.counterweigh.cli.console;

import org.counterweigh.excel.scanner.Progress;

/** How far a long workbook is read: a bar on a terminal that goes away when it is full; nothing elsewhere. */
public final class ReadingBar implements Progress {

    private static final int WIDTH = 24;

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
        int filled = (int) Math.round(WIDTH * Math.min(1, Math.max(0, share)));
        if (!screen.terminal() || filled == drawn) {
            return;
        }
        drawn = filled;
        screen.err().print("\r\u001b[K" + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] reading " + name);
        screen.err().flush();
    }

    /** Takes the bar away, so that what is told next stands on a line of its own. */
    public void erase() {
        if (screen.terminal() && drawn > 0) {
            drawn = 0;
            screen.err().print("\r\u001b[K");
            screen.err().flush();
        }
    }
}
