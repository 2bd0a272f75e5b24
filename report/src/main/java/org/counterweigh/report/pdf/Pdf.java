package org.counterweigh.report.pdf;

/** A finished PDF file. */
@SuppressWarnings("ArrayRecordComponent") // a file, never compared
public record Pdf(byte[] bytes, int pages) {}
