package org.counterweigh.cli.sending;

import org.counterweigh.cli.journal.Message;

/** Whom a message is for, as a person reads it; text of a workbook, so nothing in it may move a cursor. */
final class Addressee {

    private Addressee() {}

    static String of(Message message) {
        return ServerWords.oneLine(message.name()) + " <" + ServerWords.oneLine(message.address()) + ">";
    }
}
