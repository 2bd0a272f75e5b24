/** The page of what is asked about results and told of brands and tables, with an example of each as the program tells it. */
@NullMarked
package org.counterweigh.cli.catalogue;

import org.jspecify.annotations.NullMarked;
