package org.counterweigh.cli.journal;

/**
 * A question about a figure that nobody has answered, and that could change the result much.
 *
 * @param place of the cell: {@code Roles!C2}
 * @param percent of the result by which it could change, rounded down; {@link #MOST} for all that is more
 */
public record OpenQuestion(String place, long percent) {

    private static final long MOST = 1_000;

    /** One that could change the result by a share of it, endless where it is nothing. */
    public static OpenQuestion of(String place, double share) {
        return new OpenQuestion(place, (long) Math.min(Math.floor(100 * share), MOST));
    }

    /** In words: {@code an open question at Roles!C2 could change the plan by 62%}. */
    public String words() {
        return "an open question at " + place + " could change the plan by "
                + (percent < MOST ? percent + "%" : "more than 1,000%");
    }
}
