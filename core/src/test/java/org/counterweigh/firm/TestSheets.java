package org.counterweigh.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of a test firm, with what stands in them beside amounts. */
final class TestSheets {

    private TestSheets() {}

    static final class WorkRow {
        final String code;
        final List<SeatRow> staffing = new ArrayList<>();
        final List<String> lawFirms = new ArrayList<>();
        WorkType.Facts facts;
        Optional<String> reviewer = Optional.empty();

        WorkRow(String code, WorkType.Facts facts) {
            this.code = code;
            this.facts = facts;
        }
    }

    record SeatRow(String role, WorkType.Staffing.Basis basis) {}

    static final class ProviderRow {
        final String country;
        Provider.Kind kind = Provider.Kind.LPO;
        Provider.Standing standing;
        Set<String> languages = Set.of("en");
        Optional<String> governanceRole = Optional.empty();
        Optional<String> currency = Optional.empty();

        ProviderRow(String country, Provider.Standing standing) {
            this.country = country;
            this.standing = standing;
        }
    }

    record QuoteRow(String provider, String work, Quote.Price.Basis basis) {
        String row() {
            return provider + " / " + work;
        }
    }

    record TierRow(String provider, Optional<String> work, String row) {}

    record RangeRow(
            String sheet, String row, String column, double low, double likely, double high, Uncertainty.Shape shape) {}
}
