package org.counterweigh.cli.console;

/** How far a run has come: a bar that is drawn over on a terminal, a line for each file elsewhere. */
public final class ProgressBar {

    private final Screen screen;
    private final int total;
    private int done;

    public ProgressBar(Screen screen, int total) {
        this.screen = screen;
        this.total = total;
    }

    /** One more is done; {@code line} says which and how it went. */
    public void done(String line) {
        done++;
        if (screen.terminal()) {
            screen.bar(Screen.WIDTH * done / total, done + " of " + total + (done == total ? "\n" : ""));
        } else {
            screen.say("[" + done + "/" + total + "] " + line);
        }
    }
}
