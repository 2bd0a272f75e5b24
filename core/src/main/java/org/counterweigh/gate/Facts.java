package org.counterweigh.gate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/**
 * What the rules may ask of one case.
 *
 * @param values by attribute; absent where the workbook is silent
 */
public record Facts(
        Map<Attribute, String> values, PersonalData personalData, Map<Flag, TruthValue> flags, Places places) {

    public static Facts of(FirmData data, Quote quote, Places places) {
        String home = code(data.firm().homeRegulator());
        var personalData = PersonalData.of(quote.work().facts(), home, places);
        return new Facts(values(data.firm(), quote), personalData, flags(data.firm(), quote, places), places);
    }

    /** The same case, were what the workbook does not ask left open rather than read as No. */
    Facts withUnaskedOpen() {
        var open = new EnumMap<Flag, TruthValue>(flags);
        open.replaceAll((flag, answer) -> flag.isAsked() ? answer : TruthValue.UNKNOWN);
        return new Facts(values, personalData, open, places);
    }

    Optional<String> value(Attribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    TruthValue flag(Flag flag) {
        return flags.getOrDefault(flag, TruthValue.UNKNOWN);
    }

    private static Map<Attribute, String> values(Firm firm, Quote quote) {
        var values = new EnumMap<Attribute, String>(Attribute.class);
        values.put(Attribute.ACTOR, firm.isLawFirm() ? "FIRM" : "DEPT");
        values.put(Attribute.HOME, code(firm.homeRegulator()));
        values.put(Attribute.PLACE, code(quote.provider().country()));
        values.put(Attribute.WORK, code(quote.work().code()));
        values.put(Attribute.DATA, quote.work().facts().dataClass().name());
        billing(firm, quote.work()).ifPresent(billing -> values.put(Attribute.BILLING, billing));
        return values;
    }

    private static Optional<String> billing(Firm firm, WorkType work) {
        Optional<String> told = work.facts().billing().map(billing -> switch (billing) {
            case FEE -> "FEE";
            case DISBURSEMENT -> "DISB";
            case FIXED -> "FIXED";
            case NONE -> "NONE";
        });
        // A department has nobody to charge the work on to, so its silence leaves nothing open.
        return told.or(() -> firm.isLawFirm() ? Optional.empty() : Optional.of("NONE"));
    }

    private static Map<Flag, TruthValue> flags(Firm firm, Quote quote, Places places) {
        var flags = new EnumMap<Flag, TruthValue>(Flag.class);
        for (Flag flag : Flag.values()) {
            flags.put(flag, flag.of(quote));
        }
        flags.put(
                Flag.OFF,
                TruthValue.of(places.isOffshore(
                        code(firm.homeRegulator()), code(quote.provider().country()))));
        return flags;
    }

    static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
