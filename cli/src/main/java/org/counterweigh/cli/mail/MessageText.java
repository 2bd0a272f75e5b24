package org.counterweigh.cli.mail;

import java.util.Optional;

/**
 * What a recipient reads.
 *
 * @param text the body for programs that show plain text
 * @param html the same as a page
 * @param picture that the page shows
 */
public record MessageText(HeaderText subject, String text, String html, Optional<InlinePicture> picture) {}
