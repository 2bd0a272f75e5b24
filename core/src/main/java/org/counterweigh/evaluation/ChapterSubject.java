package org.counterweigh.evaluation;

import org.counterweigh.factors.CaseCalculation;

/** What a chapter of an evaluation's outline is about; a name is empty where the kind has none. */
public record ChapterSubject(Kind kind, String role, String work, String provider) {

    public enum Kind {
        TIMELINE,
        CONFIDENTIALITY_TODAY,
        ROLE,
        PROVIDER,
        WORK,
        QUOTE,
        ALLOCATION,
        CASE,
        CASE_WORTH,
        BASE_LOAD,
        HYBRID,
        HYBRID_WORTH,
        PLAN_WORK,
        PLAN_PROVIDER,
        PLAN
    }

    public static final ChapterSubject WHOLE_PLAN = of(Kind.PLAN);

    static ChapterSubject of(Kind kind) {
        return new ChapterSubject(kind, "", "", "");
    }

    static ChapterSubject ofRole(String role) {
        return new ChapterSubject(Kind.ROLE, role, "", "");
    }

    static ChapterSubject ofWork(String work) {
        return new ChapterSubject(Kind.WORK, "", work, "");
    }

    static ChapterSubject ofPlannedWork(String work) {
        return new ChapterSubject(Kind.PLAN_WORK, "", work, "");
    }

    static ChapterSubject ofProvider(Kind kind, String provider) {
        return new ChapterSubject(kind, "", "", provider);
    }

    public static ChapterSubject of(Kind kind, CaseCalculation lines) {
        return new ChapterSubject(
                kind, "", lines.quote().work().name(), lines.quote().provider().name());
    }
}
