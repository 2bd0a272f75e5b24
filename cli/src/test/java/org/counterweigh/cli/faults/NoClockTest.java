package org.counterweigh.cli.faults;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.counterweigh.cli.OwnClasses;
import org.junit.jupiter.api.Test;

/** Reports are of the day that the workbook names, whatever day it is. */
class NoClockTest {

    @Test
    void nothing_that_is_reported_asks_what_day_it_is() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.counterweigh.cli.run..",
                        "org.counterweigh.cli.portfolio..",
                        "org.counterweigh.evaluation..",
                        "org.counterweigh.excel..",
                        "org.counterweigh.report..",
                        "org.counterweigh.templates..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(OwnClasses.ALL);
    }
}
