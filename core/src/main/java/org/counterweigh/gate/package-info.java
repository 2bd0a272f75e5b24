/**
 * What the law allows, asked before any money is looked at. Knows nothing of money, factors or files. Not legal advice: a
 * qualified lawyer must confirm every rule before it is relied on.
 */
@NullMarked
package org.counterweigh.gate;

import org.jspecify.annotations.NullMarked;
