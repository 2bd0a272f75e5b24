package org.counterweigh.excel.zip;

import java.io.IOException;

/** Why a file, or a part of it, is not read: a sentence for its owner. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }

    /** The file is not what it says it is at this point; {@code where} names the point. */
    public static Refusal damaged(String where) {
        return new Refusal("The file is damaged: " + where + ". Copy it again, or open it in Excel and save it.");
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
