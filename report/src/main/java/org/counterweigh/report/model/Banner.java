package org.counterweigh.report.model;

/**
 * What every sheet says under its title: whether its figures are still those of the evaluation.
 *
 * @param address where the words are made, with its sheet
 * @param same what they say while nothing differs
 */
record Banner(String address, String same) {}
