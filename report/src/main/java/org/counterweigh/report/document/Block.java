package org.counterweigh.report.document;

import java.util.List;
import java.util.Optional;

/** One thing a section says. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Callout,
                Block.KeyFigures,
                Block.SideBySide,
                Block.SignOff,
                Block.Contents,
                Table,
                Chart {

    <T> T read(BlockReader<T> reader);

    /**
     * A heading inside a section.
     *
     * @param level 2 or 3; the title of a section is level 1
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("A heading is of level 2 or 3, not " + level + ": " + text);
            }
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.heading(this);
        }
    }

    /** Running text; a line feed starts a new line. */
    record Paragraph(String text, Style style) implements Block {

        /** What part a paragraph plays. */
        public enum Style {
            BODY,
            /** The answer, or the sentence the rest stands on. */
            LEAD,
            /** Where something comes from, or what it leaves out. */
            NOTE,
            /** What the next exhibit shows. */
            CAPTION
        }

        public static Paragraph body(String text) {
            return new Paragraph(text, Style.BODY);
        }

        public static Paragraph lead(String text) {
            return new Paragraph(text, Style.LEAD);
        }

        public static Paragraph note(String text) {
            return new Paragraph(text, Style.NOTE);
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.paragraph(this);
        }
    }

    /** Short points of equal rank. */
    record Bullets(List<String> points) implements Block {

        /** Nothing where there is no point. */
        public static List<Block> of(List<String> points) {
            return points.isEmpty() ? List.of() : List.of(new Bullets(points));
        }

        public Bullets {
            points = List.copyOf(points);
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.bullets(this);
        }
    }

    /** Lines set apart from the text because nobody should miss them. */
    record Callout(String title, List<String> lines, Tone tone) implements Block {

        /** Whether the reader should be glad to know or beware. */
        public enum Tone {
            CALM,
            CAUTION
        }

        public Callout {
            lines = List.copyOf(lines);
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.callout(this);
        }
    }

    /** A row of the few numbers that matter most. */
    record KeyFigures(List<KeyFigure> figures) implements Block {

        /**
         * One large number with what it is.
         *
         * @param note what it is measured over or against; may be empty
         * @param width its share of the row against the other figures
         * @param leadsTo how it is worked out
         */
        public record KeyFigure(
                String label,
                String value,
                String note,
                Optional<Miniature> picture,
                double width,
                Optional<Target> leadsTo) {

            public KeyFigure(String label, String value, String note) {
                this(label, value, note, Optional.empty(), 1, Optional.empty());
            }

            public KeyFigure {
                if (!(width > 0)) {
                    throw new IllegalArgumentException("A key figure takes some width: " + label);
                }
            }
        }

        public KeyFigures {
            figures = List.copyOf(figures);
            if (figures.isEmpty() || figures.size() > 5) {
                throw new IllegalArgumentException("One to five key figures stand in a row, not " + figures.size());
            }
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.keyFigures(this);
        }
    }

    /** Blocks in columns, read from left to right; together they stay on one page. */
    record SideBySide(List<Strip> strips) implements Block {

        /**
         * The blocks of one column.
         *
         * @param width its share of the page against the other columns
         */
        public record Strip(double width, List<Block> blocks) {

            public Strip {
                blocks = List.copyOf(blocks);
                if (!(width > 0)) {
                    throw new IllegalArgumentException("A column takes some width");
                }
            }
        }

        public SideBySide {
            strips = List.copyOf(strips);
            if (strips.isEmpty()) {
                throw new IllegalArgumentException("One column at least stands side by side");
            }
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.sideBySide(this);
        }
    }

    /** What stands where in the report. */
    record Contents(String title, List<Entry> entries) implements Block {

        /** One part of the report. */
        public record Entry(String title, Target target) {}

        public Contents {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("A list of contents has an entry at least");
            }
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.contents(this);
        }
    }

    /** Who has to sign, with a line to sign on for each. */
    record SignOff(List<String> places) implements Block {

        public SignOff {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("Somebody has to sign");
            }
        }

        @Override
        public <T> T read(BlockReader<T> reader) {
            return reader.signOff(this);
        }
    }
}
