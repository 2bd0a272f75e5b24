package org.counterweigh.report.document;

/** One thing a section says. */
public sealed interface Block permits Heading, Paragraph, Bullets, Callout, KeyFigures, Table, Chart {

    <T> T read(BlockReader<T> reader);
}
