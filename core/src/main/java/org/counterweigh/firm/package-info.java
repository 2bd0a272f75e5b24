/** What a firm told us: people, work, providers, quotes, policy. Knows nothing of factors, verdicts or files. */
@NullMarked
package org.counterweigh.firm;

import org.jspecify.annotations.NullMarked;
