package org.counterweigh.firm;

/** The eight claims of the brief, four for outsourcing and four against, in its order. */
public enum FactorName {
    COST_SAVINGS("Cost savings", true),
    EFFICIENCY("Improved efficiency", true),
    TALENT_POOL("Larger talent pool", true),
    FLEXIBILITY("Flexibility", true),
    CONFIDENTIALITY("Confidentiality", false),
    QUALITY_CONTROL("Quality control", false),
    CULTURE_AND_LANGUAGE("Culture and language", false),
    LEGAL_AND_ETHICAL("Legal and ethical", false);

    private final String title;
    private final boolean pro;

    FactorName(String title, boolean pro) {
        this.title = title;
        this.pro = pro;
    }

    public String title() {
        return title;
    }

    /** Whether the brief names it as a reason to outsource. */
    public boolean isPro() {
        return pro;
    }
}
