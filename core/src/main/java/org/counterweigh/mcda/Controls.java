package org.counterweigh.mcda;

import java.util.Optional;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType.DataClass;

/** Controls that exposed material must have, beside the money of a loss. */
final class Controls {

    private Controls() {}

    /** The first that the provider says it has not; silence is no such answer. */
    static Optional<ScoreReason> unmet(Quote quote) {
        DataClass data = quote.work().facts().dataClass();
        Provider.Controls controls = quote.provider().standing().controls();
        if (data.isExposed() && no(controls.encryption())) {
            return Optional.of(ScoreReason.Plain.NO_ENCRYPTION);
        }
        if (data.isExposed() && no(controls.noLocalStorage())) {
            return Optional.of(ScoreReason.Plain.NO_BAN_ON_LOCAL_STORAGE);
        }
        if (data.isExposed() && no(controls.iso27001()) && no(controls.soc2())) {
            return Optional.of(ScoreReason.Plain.NO_SECURITY_CERTIFICATE);
        }
        if (data.compareTo(DataClass.D3) >= 0 && no(controls.backgroundChecks())) {
            return Optional.of(ScoreReason.Plain.NO_BACKGROUND_CHECKS);
        }
        return data.compareTo(DataClass.D3) >= 0 && no(controls.auditRights())
                ? Optional.of(ScoreReason.Plain.NO_AUDIT_RIGHTS)
                : Optional.empty();
    }

    private static boolean no(Optional<Boolean> answer) {
        return answer.isPresent() && !answer.get();
    }
}
