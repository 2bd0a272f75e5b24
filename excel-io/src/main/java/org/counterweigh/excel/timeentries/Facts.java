package org.counterweigh.excel.timeentries;

import java.util.List;

/**
 * What the rules look at in an entry.
 *
 * @param task code of the task, or of the expense; empty where there is none
 * @param activity code of the activity; empty where there is none
 * @param narrative what {@link Narrative} made of its words
 */
record Facts(String task, String activity, Grade grade, int narrative) {

    boolean task(String... codes) {
        return List.of(codes).contains(task);
    }

    boolean activity(String code) {
        return activity.equals(code);
    }

    /** Whether the task's code lies in a range of codes of the same set, ends included. */
    boolean between(String first, String last) {
        return task.length() == first.length() && task.compareTo(first) >= 0 && task.compareTo(last) <= 0;
    }

    /** Whether the task's code is of the set: letters, then digits alone. */
    boolean set(String letters) {
        return task.startsWith(letters)
                && task.length() > letters.length()
                && Character.isDigit(task.charAt(letters.length()));
    }

    boolean isJunior() {
        return grade == Grade.PARALEGAL || grade == Grade.CONTRACT;
    }

    boolean says(Topic topic) {
        return Narrative.says(narrative, topic);
    }

    /** The number of the kind of work that the narrative's words speak for, 1 to 20; 0 for none. */
    int best() {
        return Narrative.best(narrative);
    }
}
