package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;

/** One kind of thing that may be odd about a firm's figures. */
interface Check {

    Stream<Question> of(Subject subject);
}
