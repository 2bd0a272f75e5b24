package org.counterweigh.excel.plausibility;

import java.util.Optional;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;

/**
 * What is looked at: a firm, and what is known of figures elsewhere.
 *
 * @param region of the home regulator with defaults of its own: US, EW, EU or IN
 */
public record Subject(FirmData data, Defaults defaults, Optional<String> region) {}
