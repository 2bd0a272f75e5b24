package org.counterweigh.firm;

/** Who gets the reports: a row of sheet {@code Recipients}. */
public record Recipient(String name, MailAddress address, Files files) {

    /** Which of the reports. */
    public enum Files {
        PDF,
        EXCEL,
        BOTH
    }
}
