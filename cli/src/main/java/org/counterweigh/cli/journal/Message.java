package org.counterweigh.cli.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A message to one recipient about one state of a workbook.
 *
 * @param id the same for the same recipient and content, whatever brand, rules or version made it
 * @param workbook name of the file whose sheet Recipients names the recipient
 * @param content SHA-256 of that workbook and of the bills that are read with it
 * @param analysed day of the analysis it is about
 * @param draft path of the draft in the output folder, with {@code /} between its parts
 * @param draftDigest SHA-256 of the draft
 * @param replaces day of the analysis that was sent before; empty unless this is a correction
 * @param question because of which it is drafted and not sent; empty as a rule
 */
public record Message(
        String id,
        String workbook,
        String content,
        LocalDate analysed,
        String name,
        String address,
        String draft,
        String draftDigest,
        Optional<LocalDate> replaces,
        Optional<OpenQuestion> question) {}
