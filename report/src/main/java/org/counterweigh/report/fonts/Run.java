package org.counterweigh.report.fonts;

/** A stretch of a line that one font writes, its letters from left to right as they are seen. */
public record Run(FaceOutlines font, String letters) {}
