package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

    @ParameterizedTest
    @CsvSource({"US-CA-LA, US", "US, US", "EW, EW", "EU, EU", "DE, EU", "IN, IN", "SG, ", "CH, "})
    void a_regulator_lies_in_a_region_that_has_defaults_of_its_own_or_in_none(String regulator, String region) {
        assertThat(new Home(regulator).region().orElse(null)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "US-NYC, America/New_York",
        "US-OH, America/New_York",
        "US-CA-LA, America/Los_Angeles",
        "US-CO, America/Denver",
        "US-TX, America/Chicago",
        "US, ",
        "US-WA, ",
        "EW, Europe/London",
        "IN, Asia/Kolkata",
        "FR, Europe/Paris",
        "DE, ",
        "EU, "
    })
    void a_regulator_has_the_time_of_its_state_or_of_a_country_with_one(String regulator, String zone) {
        assertThat(new Home(regulator).zone().map(ZoneId::getId).orElse(null)).isEqualTo(zone);
    }

    /** Germany has two lines in zone.tab, Berlin and Busingen; the United States have twenty-nine. */
    @ParameterizedTest
    @CsvSource({
        "IN, Asia/Kolkata",
        "PH, Asia/Manila",
        "ZA, Africa/Johannesburg",
        "PL, Europe/Warsaw",
        "GB, Europe/London",
        "DE, ",
        "US-DC, ",
        "AU, "
    })
    void a_country_has_a_time_where_it_has_one_alone(String country, String zone) {
        assertThat(Home.zoneOf(country).map(ZoneId::getId).orElse(null)).isEqualTo(zone);
    }

    @Test
    void a_provider_is_at_home_in_the_regulators_country_and_for_the_union_in_each_of_its_states() {
        assertThat(new Home("US-NYC").holds("US-DC")).isTrue();
        assertThat(new Home("EW").holds("GB")).isTrue();
        assertThat(new Home("EU").holds("PL")).isTrue();
        assertThat(new Home("EU").holds("GB")).isFalse();
        assertThat(new Home("EW").holds("IN")).isFalse();
        assertThat(new Home("DE").holds("FR")).isFalse();
    }
}
