package org.counterweigh.cli.review;

/**
 * The workbook an evaluation was made of.
 *
 * @param name without its folder
 * @param sha256 of its bytes as they were read
 * @param toolVersion of the program that read it
 */
public record SourceFile(String name, String sha256, String toolVersion) {}
