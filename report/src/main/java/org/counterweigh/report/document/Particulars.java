package org.counterweigh.report.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where a report comes from.
 *
 * @param line of it on the first page: who made it, when, in what money and from which file
 * @param date the date of the analysis, which is also the only date the file carries
 * @param digest the first characters of the source file's hash
 * @param language of the text
 * @param subject what the report comes to, in a few words, for whoever lists files
 */
public record Particulars(
        String line, String preparedBy, LocalDate date, String digest, Locale language, String subject) {}
