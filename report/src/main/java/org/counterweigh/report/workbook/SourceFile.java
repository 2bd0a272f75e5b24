package org.counterweigh.report.workbook;

/**
 * The workbook a model was made from.
 *
 * @param name of the file, without its folder
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record SourceFile(String name, String digest) {}
