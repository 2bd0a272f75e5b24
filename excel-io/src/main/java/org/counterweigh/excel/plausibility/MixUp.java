package org.counterweigh.excel.plausibility;

/** How a figure comes to be another than was meant by something else that the workbook knows. */
enum MixUp implements Cause {
    UPSIDE_DOWN("a rate upside down"),
    POINT_MOVED("a rate with its point in the wrong place"),
    FIRM_CURRENCY("a price in the firm's currency"),
    OF_ALL_PEOPLE("the amount of all the people in the role");

    private final String looksLike;

    MixUp(String looksLike) {
        this.looksLike = looksLike;
    }

    @Override
    public String looksLike() {
        return looksLike;
    }
}
