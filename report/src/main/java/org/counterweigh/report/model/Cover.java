package org.counterweigh.report.model;

import java.time.LocalDate;

/**
 * What every sheet says about the review it belongs to.
 *
 * @param title of the front sheet
 * @param firm whose review it is
 * @param currency the code that stands for money in units
 * @param date of the analysis; the file's own dates too, so that the same review gives the same bytes
 * @param label the confidentiality label printed at the foot of each page, empty for none
 */
public record Cover(String title, String firm, String currency, LocalDate date, String label) {}
