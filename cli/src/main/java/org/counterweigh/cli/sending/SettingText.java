package org.counterweigh.cli.sending;

/**
 * A setting as it was written.
 *
 * @param place where, as the user knows it: {@code mail.properties, line 3} or a variable of the environment
 */
record SettingText(String place, String text) {}
