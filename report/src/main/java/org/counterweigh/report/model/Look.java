package org.counterweigh.report.model;

/** The part a cell plays on its sheet, which decides how it looks. */
enum Look {
    TITLE,
    SUBTITLE,
    HEADING,
    HEADING_OF_AMOUNTS,
    CHAPTER,
    LABEL,
    NOTE,
    INPUT,
    AMOUNT,
    STATUS
}
