package org.counterweigh.report.narrative;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesAreMadeWholeTest {

    private static final Set<String> SURGERY = Set.of(
            "split",
            "replace",
            "replaceAll",
            "replaceFirst",
            "substring",
            "indexOf",
            "lastIndexOf",
            "contains",
            "startsWith",
            "endsWith",
            "matches");

    /** Reviewed: the class, and what it may do with texts. */
    private static final Set<String> REVIEWED = Set.of(
            // shortens names as people typed them, with dots
            "Words");

    @Test
    void no_sentence_is_cut_searched_or_mended() {
        noClasses()
                .that()
                .resideInAnyPackage("org.counterweigh.report.narrative..", "org.counterweigh.report.json..")
                .and(describe("are not reviewed", made -> !REVIEWED.contains(made.getSimpleName())))
                .should()
                .callMethodWhere(describe("a text is taken apart", SentencesAreMadeWholeTest::isSurgery))
                .check(new ClassFileImporter()
                        // tests may take apart what they read
                        .withImportOption(location -> !location.contains("/test"))
                        .importPackages("org.counterweigh.report"));
    }

    private static boolean isSurgery(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && SURGERY.contains(call.getTarget().getName());
    }
}
