package org.counterweigh.report.document;

/** The mark of a house, as the bytes of a PNG picture. */
public final class Logo {

    private final byte[] picture;
    private final String text;
    private final double width;
    private final double height;

    /**
     * A mark with its size.
     *
     * @param text for those who cannot see it
     * @param width against the height
     */
    public Logo(byte[] picture, String text, double width, double height) {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A logo has a width and a height: " + width + " by " + height);
        }
        this.picture = picture.clone();
        this.text = text;
        this.width = width;
        this.height = height;
    }

    public byte[] picture() {
        return picture.clone();
    }

    public String text() {
        return text;
    }

    /** Its height for a width of one. */
    public double heightToWidth() {
        return height / width;
    }
}
